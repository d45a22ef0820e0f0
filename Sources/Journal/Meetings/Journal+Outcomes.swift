import Coaching
import GRDB

extension Journal {
  /// Notes what a meeting led to; what was said before stays beside it.
  ///
  /// A meeting that was planned is held from now on.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - outcome: What it led to.
  ///   - person: Who says so.
  ///   - moment: When they do.
  /// - Returns: The outcome as recorded.
  /// - Throws: `JournalError.unknown` when the meeting or the person is not there; `.refused` for a text that is
  ///   too long.
  @discardableResult
  public func close(_ meeting: Meeting.ID, with outcome: Outcome, by person: Person.ID, at moment: Moment)
    throws(JournalError) -> RecordedOutcome
  {
    try writing { db in
      let meeting = try db.meeting(meeting).id
      var outcome = outcome
      outcome.nextStep = try freeText(outcome.nextStep)
      try db.insert(outcome, of: meeting, by: db.person(person).id, at: moment)
      try db.execute(
        sql: """
          UPDATE meeting SET status = 'held', outcome = ?, nextStep = ?, nextDate = ?, margin = ? WHERE id = ?
          """,
        arguments: [
          outcome.result.rawValue, outcome.nextStep, outcome.nextDate?.description, outcome.margin,
          meeting.text,
        ])
      guard let recorded = try db.outcomes(of: meeting).last else { throw FileProblem.damaged }
      return recorded
    }
  }

  /// Notes that a meeting came to nothing, and why where somebody says so.
  ///
  /// - Throws: `JournalError.unknown` when it is not there; `.refused` for a reason that is too long.
  public func cancel(_ meeting: Meeting.ID, because reason: String?) throws(JournalError) {
    try writing { db in
      try db.execute(
        sql: """
          UPDATE meeting SET status = 'cancelled', cancelledBecause = coalesce(?, cancelledBecause) WHERE id = ?
          """, arguments: [try freeText(reason), db.meeting(meeting).id.text])
    }
  }
}

extension Database {
  /// A meeting that was planned was held after all, by what is now known of it.
  func markHeld(_ meeting: Meeting.ID) throws {
    try execute(
      sql: "UPDATE meeting SET status = 'held' WHERE id = ? AND status = 'planned'", arguments: [meeting.text]
    )
  }

  fileprivate func outcomes(of meeting: Meeting.ID) throws -> [RecordedOutcome] {
    try Row.fetchAll(
      self,
      sql: """
        SELECT meetingOutcome.*, person.name AS byName FROM meetingOutcome
        LEFT JOIN person ON person.id = "by" WHERE meeting = ? ORDER BY number
        """, arguments: [meeting.text]
    ).map(RecordedOutcome.init)
  }

  fileprivate func insert(_ outcome: Outcome, of meeting: Meeting.ID, by person: Person.ID, at moment: Moment)
    throws
  {
    try insert(
      into: "meetingOutcome",
      [
        "meeting": meeting.text, "number": try outcomes(of: meeting).count + 1,
        "outcome": outcome.result.rawValue, "nextStep": outcome.nextStep,
        "nextDate": outcome.nextDate?.description, "margin": outcome.margin, "by": person.text,
        "at": moment.utc, "atOffset": moment.offsetMinutes,
      ])
  }
}
