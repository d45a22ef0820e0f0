import Coaching
import TestSupport
import Testing

struct RubricUseTests {
  private func criterion(
    _ key: String = "thought", asked: Int = 10, rated: Int = 10, levels: [Int: Int] = [:], observers: Int = 2,
    tenths: [Int: Int] = [:]
  ) throws -> RubricUse.OfCriterion {
    RubricUse.OfCriterion(
      try #require(Rubric.sample().criterion(key)), asked: asked, rated: rated, levels: levels,
      observers: observers, timing: RubricUse.Timing(tenths: tenths))
  }

  private func use(
    _ criteria: [RubricUse.OfCriterion], forms: Int = 10, rubric: Rubric = .sample(), observers: Int = 2
  )
    -> RubricUse
  {
    RubricUse(
      rubric: rubric, observations: forms, drawnFrom: forms, observers: observers, versions: [1],
      form: RubricUse.Timing(tenths: [:]), criteria: criteria)
  }

  @Test(
    arguments: [
      ([:], nil), ([70: 1], 7.0), ([70: 1, 80: 1], 7.5), ([70: 1, 80: 1, 990: 1], 8.0),
      ([70: 3, 80: 2], 7.0),
      ([70: 2, 80: 2], 7.5),
    ] as [([Int: Int], Double?)])
  func `the median is the middle time, or the mean of the two in the middle`(
    tenths: [Int: Int], median: Double?
  ) {
    let timing = RubricUse.Timing(tenths: tenths)
    #expect(timing.median == median)
    #expect(timing.count == tenths.values.reduce(0, +))
  }

  @Test func `the slowest is looked for among criteria timed ten times or more`() throws {
    let slow = try criterion("picture", tenths: [300: 9])
    let slower = try criterion("thought", tenths: [90: 10])
    #expect(use([slow, slower, try criterion("step", tenths: [80: 10])]).slowest?.criterion.key == "thought")
    #expect(use([slow]).slowest == nil)
  }

  @Test func `hardly ever rated is less than one time in five, of ten or more`() throws {
    #expect(use([try criterion(asked: 10, rated: 1)]).hardlyEverRated.count == 1)
    #expect(use([try criterion(asked: 10, rated: 2)]).hardlyEverRated.isEmpty)
    #expect(use([try criterion(asked: 9, rated: 0)]).hardlyEverRated.isEmpty, "too early")
  }

  @Test func `the same level is nine in ten, of ten or more, by two people`() throws {
    #expect(use([try criterion(levels: [3: 9, 4: 1])]).sameLevel.count == 1)
    #expect(use([try criterion(levels: [3: 8, 4: 2])]).sameLevel.isEmpty)
    #expect(use([try criterion(levels: [3: 9])]).sameLevel.isEmpty, "too early")
    #expect(use([try criterion(levels: [3: 20], observers: 1)]).sameLevel.isEmpty, "one person's habit")
  }

  @Test func `of two levels given as often the lower is called the commonest`() throws {
    let commonest = try #require(try criterion(levels: [4: 5, 2: 5]).commonest)
    #expect((commonest.level, commonest.count, commonest.share) == (2, 5, 0.5))
    #expect(try criterion().commonest == nil)
  }

  @Test func `nine forms are too early, ten are not`() {
    #expect(use([], forms: 9).isTooEarly)
    #expect(!use([], forms: 10).isTooEarly)
  }

  @Test func `what reps answered in their own rubric shows from five people on`() throws {
    let same = [try criterion(levels: [3: 10])]
    #expect(!use(same, rubric: .plan, observers: 4).showsAnswers)
    #expect(use(same, rubric: .plan, observers: 4).sameLevel.isEmpty)
    #expect(use(same, rubric: .plan, observers: 5).sameLevel.count == 1)
    #expect(use(same, observers: 1).showsAnswers)
  }

  @Test func `a question is the same wherever it stands, and another when a word of it changes`() throws {
    let question = try #require(Rubric.sample().criterion("thought"))
    #expect(question.asksTheSame(as: question.changed(isCore: false, weight: 3)))
    #expect(!question.asksTheSame(as: question.changed(ask: Wording(en: "Other?", sv: "Annan?"))))
    #expect(!question.asksTheSame(as: question.changed(levels: [1: Wording(same: "x")])))
  }
}

extension Rubric {
  fileprivate static let plan = {
    let sample = Rubric.sample()
    return Rubric(
      key: "plan", version: 1, title: sample.title, purpose: sample.purpose, minutes: 2, scale: sample.scale,
      notObserved: sample.notObserved, evidence: sample.evidence, dimensions: sample.dimensions,
      criteria: sample.criteria, filledBy: .rep)
  }()
}

extension Criterion {
  fileprivate func changed(
    ask: Wording? = nil, levels: [Int: Wording]? = nil, isCore: Bool = true, weight: Double = 1
  ) -> Criterion {
    Criterion(
      key: key, dimension: dimension, kind: kind, isCore: isCore, weight: weight, ask: ask ?? self.ask,
      levels: levels ?? self.levels, options: options, counts: counts, noOccasion: noOccasion, drill: drill,
      skipWhen: skipWhen)
  }
}
