import Coaching

/// What observers write about one criterion, or one dimension: what was done and said, not what anybody is
/// like.
struct Phrases: Sendable {
  /// What was seen when it went well.
  let strong: [Wording]
  /// What was seen when it did not.
  let weak: [Wording]
  /// What to do next time.
  let agreed: [Wording]

  init(strong: [Wording], weak: [Wording], agreed: [Wording]) {
    self.strong = strong
    self.weak = weak
    self.agreed = agreed
  }

  init(joining parts: [Phrases]) {
    self.init(strong: parts.flatMap(\.strong), weak: parts.flatMap(\.weak), agreed: parts.flatMap(\.agreed))
  }

  /// The phrases for a criterion: its own, else its dimension's, else general ones.
  static func of(_ criterion: Criterion.Key, in dimension: Dimension.Key?) -> Phrases {
    ofCriterion(criterion) ?? dimension.flatMap(ofDimension) ?? general
  }

  private static func ofCriterion(_ key: Criterion.Key) -> Phrases? {
    switch key {
    case "clear-aim": clearAim
    case "homework": homework
    case "insight-delivered": insightDelivered
    case "questions-serve": questionsServe
    case "visual-thought": visualThought
    case "visual-together": visualTogether
    case "decision-ladder": decisionLadder
    case "mobilizer-test": mobilizerTest
    case "stands-ground": standsGround
    case "plan-b": planB
    case "next-step": nextStep
    default: nil
    }
  }

  private static func ofDimension(_ key: Dimension.Key) -> Phrases? {
    switch key {
    case "preparation": Phrases(joining: [clearAim, homework])
    case "people": Phrases(joining: [decisionLadder, mobilizerTest])
    case "insight": Phrases(joining: [insightDelivered, questionsServe])
    case "visualisation": Phrases(joining: [visualThought, visualTogether])
    case "tactics": Phrases(joining: [standsGround, planB, nextStep])
    default: nil
    }
  }

  func spoken(in language: Language) -> SpokenPhrases {
    SpokenPhrases(
      strong: strong.map { $0.text(in: language) }, weak: weak.map { $0.text(in: language) },
      agreed: agreed.map { $0.text(in: language) })
  }
}

/// Phrases in one language.
struct SpokenPhrases: Sendable {
  let strong: [String]
  let weak: [String]
  let agreed: [String]

  /// What is written beside a level, 1 to 5; a 3 has something of both.
  func evidence(at level: Int, using generator: inout SeededGenerator) -> String? {
    let isStrong = level == 3 ? generator.chance(0.5) : level > 3
    return generator.pick(from: isStrong ? strong : weak)
  }
}
