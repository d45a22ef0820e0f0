import Coaching
import Journal
import Testing

struct MeetingPlanTests {
  let journal: Journal
  let meeting = Meeting.sample(status: .planned)

  init() throws {
    journal = try .withTeam()
    try journal.add(meeting)
  }

  private func plan(_ lines: [Plan.Line: String?], day: Int = 22) throws -> RecordedPlan? {
    try journal.plan(lines, of: meeting.id, by: Person.anna.id, at: .at(day))
  }

  @Test func `a meeting has no plan until one is written`() throws {
    #expect(try journal.plan(of: meeting.id) == nil)
    #expect(try journal.known(meeting.id).plan == nil)
  }

  @Test func `only the lines that are named change`() throws {
    _ = try plan([.planA: "figures first", .watchFor: " the end "])
    let second = try plan([.planB: "the contract"])
    #expect(second?.plan == Plan(planA: "figures first", planB: "the contract", watchFor: "the end"))
    #expect(second?.number == 2)
    #expect(second?.by == Person.anna.reference)
    #expect(try journal.known(meeting.id).plan == second)
  }

  @Test func `a line is taken away by saying nothing in it`() throws {
    _ = try plan([.planA: "figures first", .planB: "the contract"])
    #expect(try plan([.planA: nil])?.plan == Plan(planB: "the contract"))
    #expect(try plan([.planB: "  "])?.plan.isEmpty == true)
  }

  @Test func `a plan that says the same is not written again`() throws {
    let first = try plan([.planA: "figures first"])
    #expect(try plan([.planA: "figures first"], day: 24) == first)
    #expect(try plan([:], day: 24) == first)
  }

  @Test func `nothing written is no plan`() throws {
    #expect(try plan([.planA: nil]) == nil)
  }

  @Test func `a shared plan stays shared, with what is written later`() throws {
    _ = try plan([.planA: "figures first"])
    #expect(try journal.sharePlan(of: meeting.id, by: Person.anna.id, at: .at(22)) == .at(22))
    #expect(try journal.sharePlan(of: meeting.id, by: Person.anna.id, at: .at(24)) == .at(22))
    #expect(try plan([.planB: "the contract"])?.shared == .at(22))
  }

  @Test func `a plan is read by the rep until it is shared, then by everybody`() throws {
    let own = try #require(try plan([.planA: "figures first"]))
    #expect(own.isReadable(by: Person.anna.id, rep: Person.anna.id))
    #expect(!own.isReadable(by: Person.petra.id, rep: Person.anna.id))
    #expect(!own.isReadable(by: nil, rep: Person.anna.id), "who is not known is not known to be the rep")
    try journal.sharePlan(of: meeting.id, by: Person.anna.id, at: .at(22))
    let shared = try #require(try journal.plan(of: meeting.id))
    #expect(shared.isReadable(by: Person.petra.id, rep: Person.anna.id))
  }

  @Test func `only the lines changed after the meeting began are known as such`() throws {
    let before: [Plan.Line: String?] = [
      .planA: "figures first", .insight: "idle crews", .picture: "a staircase",
    ]
    #expect(try plan(before)?.afterthoughts(of: meeting) == nil)
    _ = try plan([.planA: "ask first"], day: 24)
    let late = try plan([.planB: "the contract", .picture: nil], day: 25)?.afterthoughts(of: meeting)
    #expect(late?.changes == [.planA: .changed, .planB: .written, .picture: .removed])
    #expect(late?.isWhole == false)
  }

  @Test func `a line that says again what it said when the meeting began is not changed`() throws {
    _ = try plan([.planA: "figures first"])
    _ = try plan([.planA: "ask first"], day: 24)
    #expect(try plan([.planA: "figures first"], day: 25)?.afterthoughts(of: meeting) == nil)
  }

  @Test func `a plan first written after the meeting began is known as one`() throws {
    let other = try journal.add(.sample("meeting-two", day: 20))
    _ = try journal.plan([.planA: "a"], of: other.id, by: Person.anna.id, at: .at(21))
    let late = try journal.plan([.planB: "b"], of: other.id, by: Person.anna.id, at: .at(22))
    #expect(late?.afterthoughts(of: other)?.isWhole == true)
    #expect(late?.afterthoughts(of: other)?.changes == [.planA: .written, .planB: .written])
  }

  @Test func `a plan of no meeting is refused`() throws {
    #expect(throws: JournalError.self) {
      try journal.plan([.planA: "a"], of: Meeting.ID("meeting-none"), by: Person.anna.id, at: .at(22))
    }
  }
}
