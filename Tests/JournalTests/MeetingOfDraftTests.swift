import Coaching
import GRDB
import Testing

@testable import Journal

/// What becomes of the meeting of a draft that is thrown away.
struct MeetingOfDraftTests {
  let journal: Journal
  private static let id = Meeting.ID("meeting-one")

  init() throws {
    journal = try .withTeam()
  }

  private func begin(_ id: String = "draft-one", of meeting: Meeting.ID = Self.id) throws {
    var occasion = Occasion.of(met: .at(23))
    occasion.customer = Customer(id: Customer.ID("customer-volvo"), name: "Volvo")
    occasion.meeting = meeting
    try journal.begin(
      Draft(id: Draft.ID(id), occasion: occasion, rubric: .small(), started: .at(23)),
      rubricText: Rubric.smallText)
  }

  private func tally(_ source: Tally.Source, _ events: [Tally.Event]) throws {
    try journal.begin(
      Tally(
        id: Tally.ID("tally-one"), meeting: .sample(), by: Person.petra.reference, started: .at(23),
        source: source, marks: [.question]), with: events)
  }

  private func discard(_ id: String = "draft-one") throws -> Int {
    try journal.discard(Draft.ID(id))
    return try journal.counts().meetings
  }

  @Test func `a meeting that only the form made goes with its last draft, and the customer stays`() throws {
    try begin()
    try begin("draft-two")
    #expect(try discard() == 1, "another draft is about it")
    #expect(try discard("draft-two") == 0)
    #expect(try journal.reading { try $0.hasRow("SELECT 1 FROM customer WHERE name = 'Volvo'", []) })
  }

  @Test func `a meeting that somebody added stays`() throws {
    try journal.add(.sample())
    try begin()
    #expect(try discard() == 1)
  }

  @Test func `other meetings are left alone, and a draft without a meeting goes alone`() throws {
    try begin()
    try begin("draft-two", of: Meeting.ID("meeting-two"))
    try journal.begin(.sample("draft-three"), rubricText: nil)
    #expect(try discard("draft-three") == 2)
    #expect(try discard() == 1)
    #expect(try journal.meeting(named: "meeting-two").customer?.name == "Volvo")
  }

  @Test func `a recorded draft leaves its meeting`() throws {
    try begin()
    var occasion = Occasion.of(met: .at(23))
    occasion.meeting = Self.id
    try journal.record(.sample("observation-one", of: occasion), closing: Draft.ID("draft-one"))
    try begin("draft-two")
    #expect(try discard("draft-two") == 1)
  }

  @Test func `a meeting with strokes stays`() throws {
    try begin()
    try tally(.keys, [.stroke(Tally.Stroke(.question))])
    #expect(try discard() == 1)
  }

  @Test func `a notebook that says 0 says something`() throws {
    try begin()
    try tally(.notebook, [])
    #expect(try discard() == 1)
  }

  @Test func `a tally all of whose strokes were taken back goes with the meeting`() throws {
    try tally(.keys, [.stroke(Tally.Stroke(.question)), .undo])
    try begin()
    #expect(try discard() == 0)
    #expect(try journal.tallies(of: Self.id) == [])
  }

  @Test(arguments: [
    "INSERT INTO plan (meeting, number, watchFor, \"by\", at, atOffset) VALUES "
      + "('meeting-one', 1, 'the start', 'person-anna', '2026-11-23T12:00:00Z', 60)",
    "INSERT INTO rideAlong (meeting, person) VALUES ('meeting-one', 'person-petra')",
    "INSERT INTO meetingOutcome (meeting, number, outcome, at, atOffset) VALUES "
      + "('meeting-one', 1, 'order', '2026-11-23T12:00:00Z', 60)",
    "UPDATE meeting SET outcome = 'order'",
    "UPDATE meeting SET status = 'cancelled'",
  ])
  func `a meeting of which something else is known stays`(sql: String) throws {
    try begin()
    try journal.writing { try $0.execute(sql: sql) }
    #expect(try discard() == 1)
  }

  @Test func `a meeting whose people are known, or that a file told of, stays`() throws {
    try begin()
    try journal.writing { db in
      try db.execute(
        sql: """
          INSERT INTO contact (id, customer, name, nameKey)
            VALUES ('contact-one', 'customer-volvo', 'Karin', 'karin');
          INSERT INTO meetingContact (meeting, contact) VALUES ('meeting-one', 'contact-one');
          """)
    }
    #expect(try discard() == 1)
    try begin()
    try journal.writing { db in
      try db.execute(
        sql: """
          DELETE FROM meetingContact;
          INSERT INTO source (id, key) VALUES (1, 'crm');
          INSERT INTO importedRecord (source, kind, externalId, record, fingerprint)
            VALUES (1, 'meeting', '17', 'meeting-one', 0);
          """)
    }
    #expect(try discard() == 1)
  }
}
