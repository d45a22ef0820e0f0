import Coaching
import Journal
import Testing

struct OutcomeTests {
  let journal: Journal
  let meeting = Meeting.sample(status: .planned)

  init() throws {
    journal = try .withTeam()
    try journal.add(meeting)
  }

  @Test func `a meeting that was closed is held, and has its outcome`() throws {
    let day = Day(iso8601: "2026-12-03")
    let outcome = Outcome(.advance, nextStep: "the sum with Lena", nextDate: day, margin: 12_000.5)
    let recorded = try journal.close(meeting.id, with: outcome, by: Person.petra.id, at: .at(24))
    #expect(recorded == RecordedOutcome(outcome, number: 1, by: Person.petra.reference, at: .at(24)))
    let known = try journal.known(meeting.id)
    #expect(known.meeting.status == .held)
    #expect(known.meeting.outcome == outcome)
    #expect(known.outcomes == [recorded])
  }

  @Test func `what was said before stays beside what is said now`() throws {
    try journal.close(meeting.id, with: Outcome(.continuation), by: Person.petra.id, at: .at(24))
    try journal.close(meeting.id, with: Outcome(.order, margin: -1), by: Person.anna.id, at: .at(25))
    let known = try journal.known(meeting.id)
    #expect(known.outcomes.map(\.outcome.result) == [.continuation, .order])
    #expect(known.meeting.outcome == Outcome(.order, margin: -1))
  }

  @Test func `a cancelled meeting keeps why`() throws {
    try journal.cancel(meeting.id, because: "Lena is ill")
    try journal.cancel(meeting.id, because: nil)
    let known = try journal.known(meeting.id)
    #expect(known.meeting.status == .cancelled)
    #expect(known.cancelledBecause == "Lena is ill")
  }

  @Test func `a meeting can be added where one was cancelled`() throws {
    try journal.cancel(meeting.id, because: nil)
    let customer = meeting.customer?.id
    #expect(try journal.meeting(of: Person.anna.id, with: customer, met: meeting.met) == nil)
    let again = try journal.add(.sample("meeting-two"))
    #expect(try journal.meeting(of: Person.anna.id, with: customer, met: meeting.met) == again)
  }

  @Test func `a planned meeting that was scored was held`() throws {
    var occasion = Occasion.of(met: .at(23))
    occasion.meeting = meeting.id
    try journal.record(.sample("view-one", of: occasion))
    let known = try journal.known(meeting.id)
    #expect(known.meeting.status == .held)
    #expect(known.observations.map(\.observation.text) == ["view-one"])
    #expect(known.observations.map(\.observerName) == ["Petra Åberg"])
  }
}
