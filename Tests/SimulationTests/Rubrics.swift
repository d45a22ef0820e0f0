import Coaching
import TestSupport

extension Rubric {
  /// The sample with other criteria, or without the need for closing words.
  private static func variant(
    isClosingRequired: Bool = true, criteria: [Criterion] = Rubric.sample().criteria
  ) -> Rubric {
    let sample = Rubric.sample()
    return Rubric(
      key: sample.key, version: 1, title: sample.title, purpose: sample.purpose, minutes: 1,
      scale: sample.scale, notObserved: sample.notObserved,
      evidence: EvidenceRule(
        keepRequired: isClosingRequired, changeRequired: isClosingRequired, asksAtLevelOne: true),
      dimensions: sample.dimensions, criteria: criteria, askedLast: sample.askedLast,
      outsideTrendWhen: sample.outsideTrendWhen)
  }

  /// Only context, no level.
  static let withoutLevels = variant(criteria: Rubric.sample().criteria.filter { $0.kind != .level })

  /// No short form.
  static let withoutCore = variant(criteria: Rubric.sample().criteria.filter { !$0.isCore })

  /// Neither a keep nor a commitment is needed.
  static let withoutClosing = variant(isClosingRequired: false)
}
