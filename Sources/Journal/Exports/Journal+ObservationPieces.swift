import Coaching
import GRDB

/// An observation and what decides who may read it.
public struct StandingObservation: Hashable, Sendable {
  public let observation: Observation
  public let standing: Standing
}

extension Journal {
  /// Observations in the order they were recorded, each in its current revision.
  public func observationPieces(_ selection: Selection) -> Pieces<StandingObservation> {
    Pieces(of: self) { db, behind in
      var query = ObservationQuery(selection)
      let behind = behind.first.flatMap(String.fromDatabaseValue) ?? ""
      guard let last = try db.lastIdentity(query, behind: behind) else { return .init(records: [], end: []) }
      query.stretch = Stretch(behind: behind, last: last)
      let standings = try db.observationStandings(
        "occasion.id > ? AND occasion.id <= ?", [behind, last])
      let records = try db.observations(query).sorted { $0.id.text < $1.id.text }.map {
        StandingObservation(
          observation: $0, standing: standings[$0.id] ?? Standing(of: $0.occasion))
      }
      return .init(records: records, end: [last.databaseValue])
    }
  }

  /// The rubrics of observations, each version that was used, newest version of a rubric first.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func rubrics(_ selection: Selection) throws(JournalError) -> [Rubric] {
    try reading { db in
      let query = ObservationQuery(selection)
      let versions = try Int.fetchAll(
        db,
        sql: """
          SELECT id FROM rubricVersion
          WHERE id IN (SELECT rubricVersion FROM observation WHERE \(query.condition))
          ORDER BY rubric, version DESC
          """, arguments: query.arguments)
      return try versions.map(db.rubric)
    }
  }
}

extension Database {
  /// The identity of the last observation of a piece; `nil` when there is none behind the one given.
  fileprivate func lastIdentity(_ query: ObservationQuery, behind: String) throws -> String? {
    let sql = """
      SELECT max(id) FROM (SELECT id FROM observation WHERE \(query.condition) AND id > :behind
        ORDER BY id LIMIT \(Pieces<StandingObservation>.size))
      """
    return try String.fetchOne(self, sql: sql, arguments: query.arguments + ["behind": behind])
  }
}

extension ObservationQuery {
  fileprivate init(_ selection: Selection) {
    self.init(rep: selection.rep, rubric: selection.rubric, since: selection.since)
  }
}
