import Coaching
import GRDB

extension Journal {
  /// How often managers and colleagues watched each active rep since a day, by the clock where they met.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func rideAlongs(since day: Day) throws(JournalError) -> [RideAlongs] {
    try reading { db in
      let reps = try db.people(
        "WHERE role = 'rep' AND isActive AND \(Person.isReal) ORDER BY nameKey, id", [])
      let counts = try db.byRep(watched(from: day), arguments: [day.description]) { $0 }
      let last = try db.byRep(lastWatched) { try $0.moment("last") }
      return reps.map { rep in
        let row = counts[rep.id]
        return RideAlongs(
          rep: rep, observations: row?["observations"] ?? 0, days: row?["days"] ?? 0,
          observers: row?["observers"] ?? 0, last: last[rep.id])
      }
    }
  }

  /// The teams of active reps that one person alone has watched since a day, by the clock where they met.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func teamsWithOneObserver(since day: Day) throws(JournalError) -> Set<String> {
    try reading { Set(try String.fetchAll($0, sql: watchedByOne, arguments: [day.description])) }
  }

  /// How everything that was noted of some reps' meetings since a moment stands.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func standings(of reps: [Person.ID], since: Moment) throws(JournalError) -> [Observation.ID:
    Standing]
  {
    try reading { db in
      try db.observationStandings(
        "occasion.rep IN (SELECT value FROM json_each(?)) AND occasion.met >= ?",
        [listed(reps.map(\.text)), since.utc])
    }
  }

  /// What was agreed with reps since a day, without what their own views say, newest first.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func commitments(agreedSince day: Day) throws(JournalError) -> [Commitment] {
    try reading {
      try $0.commitments(
        "occasion.kind IN ('manager', 'peer') AND \(isOnOrAfter("occasion"))", ["day": day.description])
    }
  }
}

extension Database {
  fileprivate func byRep<Value>(
    _ sql: String, arguments: StatementArguments = [], _ value: (Row) throws -> Value
  ) throws -> [Person.ID: Value] {
    let rows = try Row.fetchAll(self, sql: sql, arguments: arguments)
    return Dictionary(
      try rows.map { ($0.identifier("rep"), try value($0)) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Whether a row's meeting was on the day `:day` or later, by the clock where they met.
func isOnOrAfter(_ table: String) -> String {
  "date(\(table).met, \(table).metOffset || ' minutes') >= :day"
}

private let isWatched = "observation.kind IN ('manager', 'peer') AND observation.\(Rubric.isNoPlan)"

private func watched(from day: Day) -> String {
  """
  SELECT rep, count(*) AS observations, count(DISTINCT date(met, metOffset || ' minutes')) AS days,
    count(DISTINCT observer) AS observers
  FROM observation WHERE \(isWatched) AND \(isOnOrAfter("observation")) GROUP BY rep
  """
}

private let watchedByOne = """
  SELECT person.team FROM observation JOIN person ON person.id = observation.rep
  WHERE \(isWatched) AND \(isOnOrAfter("observation")) AND person.team IS NOT NULL AND person.isActive
    AND \(Person.isReal)
  GROUP BY person.team HAVING count(DISTINCT observation.observer) = 1
  """

private let lastWatched = """
  SELECT rep, max(met) AS last, metOffset AS lastOffset FROM observation WHERE \(isWatched) GROUP BY rep
  """
