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
}
