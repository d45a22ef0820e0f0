import Coaching
import TestSupport
import Testing

/// Where a development begins anew, because a rubric asks something else.
struct RubricBreakTests {
  /// The sample rubric with other words or weights.
  private func rubric(
    _ version: Int, changing change: (Criterion) -> Criterion = { $0 }, tacticsWeight: Double = 3
  ) -> Rubric {
    let sample = Rubric.sample(version: version)
    return Rubric(
      key: sample.key, version: version, title: sample.title, purpose: sample.purpose, minutes: 2,
      scale: sample.scale, notObserved: sample.notObserved, evidence: sample.evidence,
      dimensions: sample.dimensions.map {
        Dimension(key: $0.key, title: $0.title, weight: $0.key == "tactics" ? tacticsWeight : $0.weight)
      },
      criteria: sample.criteria.map(change), outsideTrendWhen: sample.outsideTrendWhen)
  }

  private func asking(_ ask: String, in key: Criterion.Key, drill: Wording? = nil) -> (Criterion) -> Criterion
  {
    { criterion in
      guard criterion.key == key else { return criterion }
      return Criterion(
        key: key, dimension: criterion.dimension, kind: criterion.kind, weight: criterion.weight,
        ask: Wording(same: ask), levels: criterion.levels, drill: drill)
    }
  }

  private func meeting(_ number: Int, version: Int, kind: Observation.Kind = .manager) -> ScoredMeeting {
    ScoredMeeting(
      Observation.ID("observation-\(number)"), kind: kind, rep: Person.Reference.asa.id,
      observer: Person.Reference.eva.id, meeting: nil, met: .noon.adding(minutes: number * 1440),
      scenario: nil, version: version, levels: Array(repeating: 3, count: 7), scoring: Scoring(.sample()))
  }

  private let measures = Rubric.sample().measures + [.criterion("thought"), .criterion("picture")]

  @Test func `a question that asks something else breaks its criterion, its dimension and the whole`() {
    let changed = rubric(2, changing: asking("What was drawn?", in: "picture"))
    let broken = measures.filter { !changed.scores($0, as: .sample()) }
    #expect(broken == [.dimension("insight"), .overall, .criterion("picture")])
  }

  @Test func `another drill, another text or a question that never scores breaks nothing`() {
    let sample = Rubric.sample()
    let drilled = rubric(
      2, changing: asking("How was the step?", in: "step", drill: Wording(same: "Say it.")))
    let titled = Rubric.sample(version: 2, title: "Other")
    let counted = rubric(2, changing: asking("How many?", in: "questions"))
    let stepAsked = rubric(1, changing: asking("How was the step?", in: "step"))
    #expect(measures.allSatisfy { drilled.scores($0, as: stepAsked) })
    #expect(measures.allSatisfy { titled.scores($0, as: sample) && counted.scores($0, as: sample) })
  }

  @Test func `another weight of a dimension breaks the whole alone`() {
    let broken = measures.filter { !rubric(2, tacticsWeight: 1).scores($0, as: .sample()) }
    #expect(broken == [.overall])
  }

  @Test func `a break is on the day that the rep was first seen by the new version`() {
    let changed = rubric(2, changing: asking("What was drawn?", in: "picture"))
    let scored = ScoredMeetings(
      [meeting(0, version: 1), meeting(1, version: 2, kind: .self), meeting(3, version: 2)],
      rubrics: [1: .sample(), 2: changed])
    let breaks = scored.breaks(of: Person.Reference.asa.id, in: Rubric.sample().measures)
    #expect(
      breaks == [
        RubricBreak(
          day: Day(number: Moment.noon.day.number + 3), fromVersion: 1, toVersion: 2,
          measures: [.dimension("insight"), .overall])
      ])
    #expect(scored.breaks(of: Person.Reference.eva.id, in: Rubric.sample().measures).isEmpty)
    #expect(scored.breaks(of: Person.Reference.asa.id, in: [.dimension("tactics")]).isEmpty)
  }

  @Test func `scores count where they mean the same, in an older version too`() {
    let changed = rubric(2, changing: asking("What was drawn?", in: "picture"))
    let scored = ScoredMeetings([], rubrics: [1: .sample(), 2: changed, 3: .sample(version: 3)])
    #expect(scored.versions(scoring: .dimension("insight"), as: 3) == [1, 3])
    #expect(scored.versions(scoring: .dimension("insight"), as: 2) == [2])
    #expect(scored.versions(scoring: .dimension("tactics"), as: 3) == [1, 2, 3])
    #expect(scored.versions(scoring: .overall, as: 9).isEmpty)
  }
}
