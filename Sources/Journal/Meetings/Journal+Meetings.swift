import Coaching
import GRDB

extension Journal {
  /// Adds a meeting, and its customer where that is new.
  ///
  /// - Returns: The meeting as stored, its times to the second.
  /// - Throws: `JournalError.nameTaken` when a new customer has the name of another.
  @discardableResult
  public func add(_ meeting: Meeting) throws(JournalError) -> Meeting {
    try writing { db in
      try db.add(meeting)
      return try db.meeting(meeting.id)
    }
  }

  /// The meeting with this id, or with at least 4 letters of its end, in any case.
  ///
  /// - Throws: `JournalError.unknown`, or `.ambiguous` with the candidates.
  public func meeting(named id: String) throws(JournalError) -> Meeting {
    try reading { try $0.meeting($0.identity(of: .meeting, named: id)) }
  }

  /// The meeting of a rep that began at this very second with this customer, or without one where
  /// that is `nil`, and was not cancelled; `nil` when there is none.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func meeting(of rep: Person.ID, with customer: Customer.ID?, met: Moment) throws(JournalError)
    -> Meeting?
  {
    try reading { db in
      try db.meetings(
        "WHERE meeting.rep = ? AND met = ? AND customer IS ? AND status <> 'cancelled'",
        [rep.text, met.utc, customer?.text]
      ).first
    }
  }
}

extension Database {
  /// Adds a meeting; one that a form or a tally makes is known as such.
  func add(_ meeting: Meeting, isFromForm: Bool = false) throws {
    let customer = try addedIfMissing(meeting.customer)
    try insert(
      into: "meeting",
      [
        "id": meeting.id.text, "rep": meeting.rep.text, "customer": customer?.id.text,
        "scenario": meeting.scenario?.rawValue, "met": meeting.met.utc,
        "metOffset": meeting.met.offsetMinutes, "ended": meeting.ended?.utc,
        "endedOffset": meeting.ended?.offsetMinutes, "status": meeting.status.rawValue,
        "place": meeting.circumstances.place?.rawValue, "purpose": meeting.circumstances.purpose?.rawValue,
        "customerType": meeting.circumstances.customerType?.rawValue,
        "buyingIn": meeting.circumstances.buyingIn, "chosenBy": meeting.circumstances.chosenBy?.rawValue,
        "deal": meeting.circumstances.deal, "outcome": meeting.outcome?.result.rawValue,
        "nextStep": meeting.outcome?.nextStep, "nextDate": meeting.outcome?.nextDate?.description,
        "margin": meeting.outcome?.margin, "isFromForm": isFromForm,
      ])
  }

  /// Adds the meeting that an occasion names unless it is there; one that has not begun is planned.
  func addMeetingIfMissing(of occasion: Occasion, asOf now: Moment) throws {
    guard let id = occasion.meeting, try !hasRow("SELECT 1 FROM meeting WHERE id = ?", [id.text]) else {
      return
    }
    try add(
      Meeting(
        id: id, rep: occasion.rep.id, customer: occasion.customer, scenario: occasion.scenario,
        met: occasion.met, ended: occasion.ended, status: occasion.met > now ? .planned : .held),
      isFromForm: true)
  }

  func meeting(_ id: Meeting.ID) throws -> Meeting {
    guard let meeting = try meetings("WHERE meeting.id = ?", [id.text]).first else {
      throw JournalError.unknown(.meeting, id.text, suggestions: [])
    }
    return meeting
  }

  func meetings(_ condition: String, _ arguments: StatementArguments) throws -> [Meeting] {
    try Row.fetchAll(
      self,
      sql: """
        SELECT meeting.*, customer.name AS customerName
        FROM meeting LEFT JOIN customer ON customer.id = meeting.customer \(condition)
        """, arguments: arguments
    ).map(Meeting.init)
  }
}
