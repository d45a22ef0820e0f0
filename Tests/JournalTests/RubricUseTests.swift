import Coaching
import Testing

@testable import Journal

struct RubricUseTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  private func record(
    _ number: Int, level: Int? = 3, seconds: Double? = nil, form whole: Double? = nil,
    by observer: Person = .petra,
    kind: Observation.Kind = .manager, rubric: Rubric = .small(), asking: Bool = true
  ) throws {
    var form = FilledForm(
      ratings: rubric.criteria.map { Rating($0.key, asking ? .notObserved : nil) }, seconds: whole)
    form["plan-b"] = Rating("plan-b", level.map { .level($0) } ?? .notObserved, seconds: seconds)
    try journal.record(
      .sample(
        "observation-\(1000 + number)", of: .of(by: observer, kind: kind, met: .at(number)), rubric: rubric,
        text: "\(rubric.version)", form: form))
  }

  private func planB(_ rubric: Rubric = .small()) throws -> RubricUse.OfCriterion {
    try #require(try journal.use(of: rubric).criteria.first { $0.criterion.key == "plan-b" })
  }

  @Test func `a rubric that nobody has used has no use`() throws {
    let use = try journal.use(of: .small())
    #expect((use.observations, use.drawnFrom, use.observers) == (0, 0, 0))
    #expect(use.versions == [])
    #expect(use.form.median == nil)
    #expect(use.criteria.map(\.criterion) == Rubric.smallCriteria)
    #expect(use.criteria.allSatisfy { $0.asked == 0 && $0.ratedShare == nil && $0.commonest == nil })
  }

  @Test func `what was asked, rated, at which level and how long is counted`() throws {
    try record(1, level: 3, seconds: 7.04, form: 100)
    try record(2, level: nil, seconds: 2, form: 120)
    try record(3, level: 4, seconds: 9, form: 200, by: .bo, kind: .peer)
    let use = try journal.use(of: .small())
    #expect((use.observations, use.drawnFrom, use.observers) == (3, 3, 2))
    #expect((use.form.median, use.form.count) == (120, 3))
    let planB = try planB()
    #expect((planB.asked, planB.rated, planB.observers) == (3, 2, 2))
    #expect(planB.levels == [3: 1, 4: 1])
    #expect((planB.timing.median, planB.timing.count) == (7, 3))
  }

  @Test func `what the short form left out is not asked, and it is no measure of the whole form`() throws {
    try record(1, form: 60, asking: false)
    let use = try journal.use(of: .small())
    #expect(use.form.count == 0)
    #expect(use.criteria.map(\.asked) == [0, 1, 0, 0, 0, 0])
  }

  @Test(arguments: [Observation.Kind.`self`, .practice, .calibration])
  func `what a rep wrote for themselves, rehearsals and common cases are left out`(kind: Observation.Kind)
    throws
  {
    try record(1, by: kind == .self ? .anna : .petra, kind: kind)
    #expect(try journal.use(of: .small()).observations == 0)
  }

  @Test func `a rubric that the rep fills in is drawn from what reps wrote`() throws {
    let plan = Rubric.small().filled(by: .rep)
    try record(1, by: .anna, kind: .self, rubric: plan)
    #expect(try journal.use(of: plan).observations == 1)
    #expect(try journal.storedRubric(plan.edition)?.filledBy == .rep)
  }

  @Test func `versions that ask a criterion alike count together, and those that do not stay apart`() throws {
    try record(1)
    let later = Rubric.small(
      version: 2,
      criteria: Rubric.smallCriteria.map {
        $0.key == "aim"
          ? Criterion(key: "aim", dimension: "insight", kind: .level, ask: Wording(same: "New?")) : $0
      })
    try record(2, form: 50, rubric: later)
    let use = try journal.use(of: later)
    #expect(use.versions == [1, 2])
    #expect(use.criteria.map(\.asked) == [2, 2, 1, 2, 2, 2])
    #expect(use.form.count == 1)
    #expect(try journal.use(of: .small()).criteria.map(\.asked) == [2, 2, 1, 2, 2, 2])
  }

  @Test func `what was put right counts as it now stands, with the time of the first`() throws {
    try record(1, level: 2, seconds: 5, form: 90)
    let before = try journal.observation(named: "observation-1001")
    var form = before.form
    form["plan-b"]?.answer = .level(5)
    try journal.amend(
      before, with: form, by: Person.petra.id, at: .at(24), because: "so", commitment: Commitment.ID("c-1"))
    #expect(try planB().levels == [5: 1])
    #expect(try journal.use(of: .small()).form.median == 90)
    #expect(try journal.observation(named: "observation-1001").form.seconds == nil)
    #expect(try journal.observation(named: "observation-1001", revision: 1).form.seconds == 90)
  }

  @Test func `of very many the newest are looked at, and all are counted`() throws {
    for day in 1...5 { try record(day, level: day) }
    let use = try journal.use(of: .small(), newest: 2)
    #expect((use.observations, use.drawnFrom) == (5, 2))
    #expect(use.criteria[1].levels == [4: 1, 5: 1])
  }
}

extension Rubric {
  fileprivate func filled(by filler: Filler) -> Rubric {
    Rubric(
      key: key, version: version, title: title, purpose: purpose, minutes: minutes, scale: scale,
      notObserved: notObserved, evidence: evidence, dimensions: dimensions, criteria: criteria,
      askedLast: askedLast, outsideTrendWhen: outsideTrendWhen, filledBy: filler)
  }
}
