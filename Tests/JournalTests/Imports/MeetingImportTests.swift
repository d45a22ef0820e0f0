import Coaching
import GRDB
import Testing

@testable import Journal

struct MeetingImportTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    try journal.add(Customer(id: Customer.ID("customer-volvo"), name: "Volvo"))
  }

  func row(_ id: String = "1", met: Moment = .at(20), outcome: Outcome? = nil) -> MeetingRow {
    MeetingRow(
      id: id, rep: "Anna Berg", customer: "Volvo", scenario: .proposal, met: met,
      ended: met.adding(minutes: 60),
      circumstances: Meeting.Circumstances(place: .online, buyingIn: 3), outcome: outcome)
  }

  func meetings() throws -> [Meeting] { try journal.reading { try $0.meetings("ORDER BY met", []) } }

  @Test func `a meeting is held when its time is past, else planned`() throws {
    let rows = [row(), row("2", met: .at(27))].map(ImportedRow.meeting)
    #expect(try journal.importing(.meetings, rows).counts == [2, 0, 0, 0])
    let stored = try meetings()
    #expect(stored.map(\.status) == [.held, .planned])
    #expect(stored[0].customer?.name == "Volvo")
    #expect(stored[0].circumstances.buyingIn == 3)
    #expect(try journal.importing(.meetings, rows).counts == [0, 0, 2, 0])
  }

  @Test func `a meeting that was moved keeps its identity`() throws {
    try journal.importing(.meetings, [.meeting(row())])
    let before = try meetings()
    #expect(try journal.importing(.meetings, [.meeting(row(met: .at(21)))]).counts == [0, 1, 0, 0])
    let after = try meetings()
    #expect(after.map(\.id) == before.map(\.id))
    #expect(after[0].met == .at(21))
  }

  @Test func `an outcome that somebody recorded stays while the file says nothing of it`() throws {
    try journal.importing(.meetings, [.meeting(row())])
    try journal.writing { try $0.execute(sql: "UPDATE meeting SET outcome = 'advance', nextStep = 'draw'") }
    var moved = row(met: .at(21))
    moved.status = .planned
    try journal.importing(.meetings, [.meeting(moved)])
    let stored = try meetings()
    #expect(stored[0].outcome == Outcome(.advance, nextStep: "draw"))
    #expect(stored[0].status == .held)
  }

  @Test func `every outcome that a file says is kept, for nobody`() throws {
    try journal.importing(.meetings, [.meeting(row(outcome: Outcome(.continuation)))])
    try journal.importing(.meetings, [.meeting(row(outcome: Outcome(.order, margin: 900)))])
    #expect(try meetings()[0].outcome == Outcome(.order, margin: 900))
    let said = try journal.reading { db in
      try String.fetchAll(
        db, sql: "SELECT outcome || coalesce(\"by\", '-') FROM meetingOutcome ORDER BY number")
    }
    #expect(said == ["continuation-", "order-"])
  }

  @Test func `a meeting that was entered by hand is found again`() throws {
    let volvo = Customer(id: Customer.ID("customer-volvo"), name: "Volvo")
    let mine = Meeting(id: Meeting.ID("meeting-mine"), rep: Person.anna.id, customer: volvo, met: .at(20))
    try journal.add(mine)
    try journal.importing(.meetings, [.meeting(row())])
    #expect(try meetings().map(\.id) == [mine.id])
    #expect(try meetings()[0].scenario == .proposal)
  }

  @Test func `a meeting that ends before it begins is refused`() throws {
    var wrong = row()
    wrong.ended = .at(19)
    #expect(try journal.importing(.meetings, [.meeting(wrong)]).problems.map(\.column) == ["until"])
  }

  @Test func `another result takes only what the file says, and a typed one that it replaces is counted`()
    throws
  {
    let typed = Outcome(.order, nextStep: "sign", margin: 900)
    try journal.importing(.meetings, [.meeting(row(outcome: typed))])
    try journal.writing { try $0.execute(sql: "UPDATE meetingOutcome SET \"by\" = 'person-anna'") }
    let result = try journal.importing(.meetings, [.meeting(row(outcome: Outcome(.noSale)))])
    #expect(result.counts == [0, 1, 0, 0])
    #expect(result.replacedOutcomes == 1)
    #expect(try meetings()[0].outcome == Outcome(.noSale))
    let again = try journal.importing(.meetings, [.meeting(row(outcome: Outcome(.order)))])
    #expect(again.replacedOutcomes == 0)
    let kept = try journal.reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM meetingOutcome") }
    #expect(kept == 3)
  }

  @Test func `a row with the journal's own id, as in an export, is that meeting`() throws {
    try journal.importing(.meetings, [.meeting(row())])
    let known = try meetings()[0]
    let exported = row(known.id.text)
    #expect(try journal.importing(.meetings, [.meeting(exported)], source: "own").counts == [0, 0, 1, 0])
    var changed = exported
    changed.scenario = .discovery
    #expect(try journal.importing(.meetings, [.meeting(changed)], source: "own").counts == [0, 1, 0, 0])
    #expect(try meetings().map(\.id) == [known.id])
    #expect(try meetings()[0].scenario == .discovery)
  }

  @Test func `the same moment by another clock changes nothing, as where an export is imported elsewhere`()
    throws
  {
    var told = row()
    told.ended = .at(20, minute: 60)
    try journal.importing(.meetings, [.meeting(told)])
    let stored = try meetings()
    told.met = Moment(milliseconds: told.met.milliseconds, offsetMinutes: 0)
    told.ended = told.ended.map { Moment(milliseconds: $0.milliseconds, offsetMinutes: 0) }
    #expect(try journal.importing(.meetings, [.meeting(told)]).counts == [0, 0, 1, 0])
    told.scenario = .discovery
    #expect(try journal.importing(.meetings, [.meeting(told)]).counts == [0, 1, 0, 0])
    #expect(try meetings()[0].met.offsetMinutes == stored[0].met.offsetMinutes)
  }

  @Test func `an advance without a day is refused, and so is what is told of a meeting to come`() throws {
    var held = row("3", met: .at(27))
    held.status = .held
    let rows = [
      row("1", outcome: Outcome(.advance, nextStep: "draw")),
      row("2", met: .at(27), outcome: Outcome(.noSale)),
      held,
    ]
    let result = try journal.importing(.meetings, rows.map(ImportedRow.meeting))
    #expect(result.counts == [0, 0, 0, 3])
    #expect(result.problems.map(\.column) == ["outcome", "at", "at"])
    #expect(result.problems[0].message.en.hasPrefix("an advance has a day: without one it is a continuation"))
    #expect(result.problems[1].message.en.contains("still to come"))
  }

  @Test func `a meeting that somebody rode along to stays held though a file calls it cancelled`() throws {
    try journal.importing(.meetings, [row(), row("2", met: .at(21))].map(ImportedRow.meeting))
    let joined = try meetings()[0].id.text
    try journal.writing {
      try $0.execute(sql: "INSERT INTO rideAlong VALUES (?, 'person-petra')", arguments: [joined])
    }
    let cancelled = [row(), row("2", met: .at(21))].map { row in
      var row = row
      row.status = .cancelled
      return ImportedRow.meeting(row)
    }
    #expect(try journal.importing(.meetings, cancelled).counts == [0, 1, 1, 0])
    #expect(try meetings().map(\.status) == [.held, .cancelled])
  }

  @Test func `planned meetings of a series are found by its id, and no others`() throws {
    let days = [20, 25, 27].map { "weekly/2026-11-\($0)T12:00:00Z" } + ["weekly/other", "weekly", "weekly2"]
    let rows = zip(days, [20, 25, 27, 26, 28, 29]).map { ImportedRow.meeting(row($0, met: .at($1))) }
    try journal.importing(.meetings, rows, source: "calendar")
    let found = try journal.planned(
      ofSeries: ["weekly", "none"], from: "calendar", in: .at(23)..<Moment.at(30))
    #expect(found.keys.sorted() == ["weekly"])
    #expect(found["weekly"]?.map(\.id) == ["weekly", days[1], days[2]])
    #expect(found["weekly"]?.map(\.cancellation.status) == [.cancelled, .cancelled, .cancelled])
    #expect(try journal.planned(ofSeries: ["weekly"], from: "crm", in: .at(23)..<Moment.at(30)).isEmpty)
  }

  @Test func `a meeting with an outcome stays held though a file calls it cancelled`() throws {
    try journal.importing(.meetings, [.meeting(row(outcome: Outcome(.order)))])
    var cancelled = row()
    cancelled.status = .cancelled
    #expect(try journal.importing(.meetings, [.meeting(cancelled)]).counts == [0, 0, 1, 0])
    #expect(try meetings()[0].status == .held)
  }
}
