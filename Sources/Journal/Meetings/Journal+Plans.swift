import Coaching
import GRDB

extension Journal {
  /// Writes lines of a meeting's plan, as a new plan that keeps what is not named; the earlier ones stay.
  ///
  /// - Parameters:
  ///   - lines: What each line says from now on; `nil` takes it away.
  ///   - meeting: Whose plan it is.
  ///   - person: Who writes it.
  ///   - moment: When they do.
  /// - Returns: The plan as it is now; nothing is written when it says that already.
  /// - Throws: `JournalError.unknown` when the meeting or the person is not there; `.refused` for a text that is
  ///   too long.
  @discardableResult
  public func plan(
    _ lines: [Plan.Line: String?], of meeting: Meeting.ID, by person: Person.ID, at moment: Moment
  )
    throws(JournalError) -> RecordedPlan?
  {
    try writing { db in
      let meeting = try db.meeting(meeting).id
      let before = try db.newestPlans(of: [meeting])[meeting]
      var plan = before?.plan ?? Plan()
      for (line, words) in lines { plan[line] = try freeText(words) }
      guard plan != before?.plan ?? Plan() else { return before }
      try db.insert(
        plan, number: (before?.number ?? 0) + 1, of: meeting, by: db.person(person).id, at: moment)
      return try db.newestPlans(of: [meeting])[meeting]
    }
  }

  /// A meeting's plan as it is now; `nil` when none is written.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func plan(of meeting: Meeting.ID) throws(JournalError) -> RecordedPlan? {
    try reading { try $0.newestPlans(of: [meeting])[meeting] }
  }

  /// Opens a meeting's plan to everybody, with all that is written in it later; what was shared before stays so.
  ///
  /// - Returns: When it was shared, which is earlier where it was shared before.
  /// - Throws: `JournalError.unknown` when the meeting or the person is not there.
  @discardableResult
  public func sharePlan(of meeting: Meeting.ID, by person: Person.ID, at moment: Moment) throws(JournalError)
    -> Moment
  {
    try writing { db in
      let meeting = try db.meeting(meeting).id
      try db.execute(
        sql: """
          INSERT INTO planSharing (meeting, "by", at, atOffset) VALUES (?, ?, ?, ?)
          ON CONFLICT (meeting) DO NOTHING
          """,
        arguments: [meeting.text, db.person(person).id.text, moment.utc, moment.offsetMinutes])
      let find = "SELECT at, atOffset FROM planSharing WHERE meeting = ?"
      guard let row = try Row.fetchOne(db, sql: find, arguments: [meeting.text]) else {
        throw FileProblem.damaged
      }
      return try row.moment("at")
    }
  }
}

extension Database {
  func newestPlans(of meetings: [Meeting.ID]) throws -> [Meeting.ID: RecordedPlan] {
    let sql = """
      SELECT plan.*, person.name AS byName, planSharing.at AS shared, planSharing.atOffset AS sharedOffset
      FROM plan JOIN person ON person.id = plan."by"
      LEFT JOIN planSharing ON planSharing.meeting = plan.meeting
      WHERE plan.meeting IN (SELECT value FROM json_each(?))
      ORDER BY plan.meeting, plan.number
      """
    return try grouped(sql, listed(meetings.map(\.text)), RecordedPlan.init).compactMapValues { written in
      written.last?.after(written.dropLast())
    }
  }

  fileprivate func insert(
    _ plan: Plan, number: Int, of meeting: Meeting.ID, by person: Person.ID, at moment: Moment
  ) throws {
    try insert(
      into: "plan",
      [
        "meeting": meeting.text, "number": number, "wishedStep": plan.wishedStep, "insight": plan.insight,
        "planA": plan.planA, "planB": plan.planB, "picture": plan.picture, "watchFor": plan.watchFor,
        "by": person.text, "at": moment.utc, "atOffset": moment.offsetMinutes,
      ])
  }
}

extension RecordedPlan {
  fileprivate init(_ row: Row) throws {
    let plan = Plan(
      wishedStep: row["wishedStep"], insight: row["insight"], planA: row["planA"], planB: row["planB"],
      picture: row["picture"], watchFor: row["watchFor"])
    self.init(
      plan, number: row["number"], by: row.person("by"), at: try row.moment("at"),
      shared: try row.momentIfAny("shared"))
  }

  fileprivate func after(_ others: [RecordedPlan]) -> RecordedPlan {
    RecordedPlan(
      plan, number: number, by: by, at: at, earlier: others.map { Edition($0.plan, at: $0.at) },
      shared: shared)
  }
}
