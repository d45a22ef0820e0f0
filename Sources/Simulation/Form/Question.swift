import Coaching

/// A criterion and how meetings of this organisation go in it.
struct Question: Sendable {
  let criterion: Criterion
  /// The index of the dimension whose craft decides the answer; `nil` when there is none.
  let dimension: Int?
  /// How many levels harder it is than its dimension as a whole.
  let difficulty: Double
  /// How often a meeting gives no occasion, 0 to 1.
  let noOccasion: Double
  let phrases: SpokenPhrases

  var key: Criterion.Key { criterion.key }
}

extension Criterion {
  /// How often a meeting gives no occasion for it, 0 to 1: never where the rubric does not say when.
  var noOccasionShare: Double {
    guard kind == .level, noOccasion != nil else { return 0 }
    return switch key {
    case "plan-b": 0.4
    case "stands-ground": 0.2
    case "decision-ladder", "mobilizer-test", "visual-thought": 0.1
    case "homework", "questions-serve": 0.01
    default: 0.04
    }
  }
}
