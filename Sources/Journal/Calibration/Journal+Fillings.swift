import Coaching
import GRDB

extension Journal {
  /// How the forms were filled in that the models take: managers' and colleagues' views of meetings that the rep ran,
  /// and common cases.
  ///
  /// - Parameter rubric: By its key, in every version.
  /// - Returns: One for each form, with the cases they are about.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func fillings(by rubric: String) throws(JournalError) -> Fillings {
    try reading { db in
      let all = try db.fillings(by: rubric)
      let cases = try Set(all.values.compactMap(\.common)).map { ($0, try db.calibrationCase($0)) }
      return Fillings(all, cases: Dictionary(cases, uniquingKeysWith: { first, _ in first }))
    }
  }
}

extension Database {
  fileprivate func fillings(by rubric: String) throws -> [Observation.ID: Filling] {
    let rows = try cachedStatement(sql: fillingRows)
    rows.arguments = [rubric]
    var all: [Observation.ID: Filling] = [:]
    while try rows.hasNextRow() {
      guard let recorded = Moment(utc: rows.text(at: 1), offsetMinutes: rows.integer(at: 2)) else {
        throw FileProblem.damaged
      }
      let ended = Moment(utc: rows.text(at: 3), offsetMinutes: rows.integer(at: 4))
      let common = rows.integer(at: 5)
      all[Observation.ID(rows.text(at: 0))] = Filling(
        recorded: recorded, delayMinutes: ended.map { max(0, recorded.minutes(since: $0)) },
        common: common > 0 ? common : nil)
    }
    return all
  }
}

/// A row an observation; an amendment does not change when it was first recorded.
private let fillingRows = """
  SELECT observation.id, revision.at, revision.atOffset, observation.ended, observation.endedOffset,
    observation.calibrationCase
  FROM rubricVersion JOIN observation ON observation.rubricVersion = rubricVersion.id
    JOIN revision ON revision.observation = observation.id AND revision.number = 1
  WHERE rubricVersion.rubric = ? AND rubricVersion.filledBy <> 'rep'
    AND (observation.kind = 'calibration'
      OR (observation.kind IN ('manager', 'peer') AND observation.isOutsideTrend = 0))
  """
