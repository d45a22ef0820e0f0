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

  @Test func `a plan written or changed after the meeting began is known as one`() throws {
    #expect(try plan([.planA: "figures first"])?.afterthought(of: meeting) == nil)
    #expect(try plan([.planB: "the contract"], day: 24)?.afterthought(of: meeting) == .changed)
    let other = try journal.add(.sample("meeting-two", day: 20))
    let late = try journal.plan([.planA: "a"], of: other.id, by: Person.anna.id, at: .at(21))
    #expect(late?.afterthought(of: other) == .written)
  }

  @Test func `a plan of no meeting is refused`() throws {
    #expect(throws: JournalError.self) {
      try journal.plan([.planA: "a"], of: Meeting.ID("meeting-none"), by: Person.anna.id, at: .at(22))
    }
  }
}
