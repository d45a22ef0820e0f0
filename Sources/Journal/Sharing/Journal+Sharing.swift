import Coaching
import GRDB

extension Journal {
  /// Opens what is the rep's own to everybody; what was shared before stays as it was.
  ///
  /// - Parameters:
  ///   - observation: An own view or a rehearsal.
  ///   - person: Who opens it.
  ///   - moment: When they do.
  /// - Returns: When it was shared, which is earlier where it was shared before.
  /// - Throws: `JournalError.unknown` when the observation or the person is not there.
  @discardableResult
  public func share(_ observation: Observation.ID, by person: Person.ID, at moment: Moment)
    throws(JournalError) -> Moment
  {
    try writing { db in
      try db.share(db.observation(observation, revision: nil).id, by: db.person(person).id, at: moment)
    }
  }
}

extension Database {
  @discardableResult
  func share(_ observation: Observation.ID, by person: Person.ID, at moment: Moment) throws -> Moment {
    try execute(
      sql: """
        INSERT INTO sharing (observation, "by", at, atOffset) VALUES (?, ?, ?, ?)
        ON CONFLICT (observation) DO NOTHING
        """, arguments: [observation.text, person.text, moment.utc, moment.offsetMinutes])
    let find = "SELECT at, atOffset FROM sharing WHERE observation = ?"
    guard let row = try Row.fetchOne(self, sql: find, arguments: [observation.text]) else {
      throw FileProblem.damaged
    }
    return try row.moment("at")
  }
}
