/// How far two observers agree on the levels of the same things, beyond what their habits alone would give.
///
/// A near miss counts more than a far one. 1 is full agreement, 0 that of chance (Cohen, 1968).
public struct WeightedKappa: Hashable, Sendable {
  /// What a miss costs: its distance, or the distance's square.
  public enum Weights: Hashable, Sendable, CaseIterable {
    case linear
    case quadratic
  }

  /// At most 1; below 0 for less agreement than by chance.
  public let value: Double
  /// In large samples (Fleiss, Cohen and Everitt, 1969).
  public let standardError: Double
  /// How many things both observers rated.
  public let pairs: Int

  /// Is `nil` without pairs, or where both gave the same single level throughout.
  ///
  /// - Parameters:
  ///   - first: One observer's levels, each from 1 to `categories`.
  ///   - second: The other's levels of the same things, in the same order.
  ///   - categories: How many levels the rubric declares, whether or not they are used; at least 2.
  ///   - weights: What a miss costs.
  public init?(first: [Int], second: [Int], categories: Int, weights: Weights) {
    precondition(first.count == second.count && categories >= 2)
    let table = AgreementTable(first: first, second: second, categories: categories) { i, j in
      let distance = Double(abs(i - j)) / Double(categories - 1)
      return 1 - (weights == .linear ? distance : distance * distance)
    }
    let expected = table.expected
    guard table.count > 0, 1 - expected > 1e-12 else { return nil }
    let kappa = (table.observed - expected) / (1 - expected)
    value = kappa
    pairs = table.count
    standardError = (table.spread(at: kappa) / Double(table.count)).squareRoot() / (1 - expected)
  }

  /// By the normal distribution, not above 1.
  ///
  /// - Parameter confidence: Above 0 and below 1.
  /// - Returns: `nil` where the pairs show no spread to judge by, as when all agree.
  public func interval(confidence: Double = Interval.usualConfidence) -> Interval? {
    guard standardError > 1e-9 else { return nil }
    let reach = Normal.quantile((1 + confidence) / 2) * standardError
    return Interval(low: value - reach, high: min(1, value + reach))
  }
}
