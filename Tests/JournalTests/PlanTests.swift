import Coaching
import Journal
import Testing

/// A plan is the rep's own, of a meeting to come: no view of how it went.
struct PlanTests {
  let journal: Journal
  let meeting = Meeting.ID("meeting-1")

  init() throws { journal = try .withTeam() }

  /// The rubric that the rep fills in before the meeting.
  private static let rubric = Rubric(
    key: "plan", version: 1, title: Wording(en: "Plan", sv: "Plan"), purpose: Wording(same: "p"), minutes: 2,
    scale: [:], notObserved: Wording(same: "-"),
    evidence: Rubric.EvidenceRule(keepRequired: false, changeRequired: false, asksAtLevelOne: false),
    dimensions: [],
    criteria: [Criterion(key: "aloud", kind: .yes, ask: Wording(en: "Aloud?", sv: "Högt?"))], filledBy: .rep)

  private func occasion(_ kind: Observation.Kind, by observer: Person) -> Occasion {
    var occasion = Occasion.of(by: observer, kind: kind, met: .at(23))
    occasion.meeting = meeting
    return occasion
  }

  private func recordPlan() throws {
    let form = FilledForm(ratings: [Rating("aloud", .yes(true))])
    try journal.record(
      .sample("plan-one", of: occasion(.self, by: .anna), rubric: Self.rubric, text: "plan", form: form))
  }

  @Test func `a plan comes back as one, outside the trend`() throws {
    try recordPlan()
    let plan = try journal.observation(named: "plan-one")
    #expect(plan.rubric == Self.rubric)
    #expect(plan.isPlan)
    #expect(plan.isOutsideTrend)
  }

  @Test func `a plan is no own view, saved or begun`() throws {
    try recordPlan()
    let draft = Draft(
      id: Draft.ID("draft-one"), occasion: occasion(.self, by: .anna), rubric: Self.rubric, started: .at(23))
    try journal.begin(draft, rubricText: nil)
    try journal.record(.sample("view-one", of: occasion(.manager, by: .petra)))
    let standing = try journal.standing(of: journal.observation(named: "view-one"))
    #expect(!standing.hasOwnView)
    #expect(standing.ownDraft == nil)
    #expect(try journal.views(of: meeting) == [.manager])
    try journal.record(.sample("view-two", of: occasion(.self, by: .anna)))
    #expect(try journal.standing(of: journal.observation(named: "view-one")).hasOwnView)
    #expect(try journal.views(of: meeting) == [.manager, .self])
  }

  @Test func `a meeting that was planned is not scored by it`() throws {
    try recordPlan()
    #expect(try !journal.isScored(meeting, by: Person.anna.id, as: .self))
    try journal.record(.sample("view-one", of: occasion(.self, by: .anna)))
    #expect(try journal.isScored(meeting, by: Person.anna.id, as: .self))
  }

  @Test func `a plan is the rep's until shared`() throws {
    try recordPlan()
    let plan = try journal.observation(named: "plan-one")
    let standing = try journal.standing(of: plan)
    #expect(Reader(Person.petra.id, now: .at(23)).withholding(of: standing) == .notShared)
    #expect(Reader(Person.anna.id, now: .at(23)).withholding(of: standing) == nil)
  }

  @Test
  func `a meeting that the rep has planned is at hand for the manager, and for the rep's own view after it`()
    throws
  {
    try recordPlan()
    let period = Moment.at(22)...Moment.at(24)
    let atHand = try journal.meetings(
      of: Person.anna.id, during: period, notScoredBy: Person.petra.id)
    #expect(atHand.map(\.id) == [meeting])
    try journal.record(.sample("view-one", of: occasion(.manager, by: .petra)))
    let own = try journal.meetings(of: Person.anna.id, during: period, notScoredBy: Person.anna.id)
    #expect(own.map(\.id) == [meeting])
  }
}
