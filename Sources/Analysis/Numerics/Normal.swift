import Foundation

/// The standard normal distribution.
enum Normal {
  /// The chance of a value below `z`.
  static func chance(below z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// The value that a draw is below with this chance, above 0 and below 1.
  ///
  /// A rational start (Acklam, relative error 1.15e-9) and one step of Halley's method on `erfc`, which leaves
  /// the rounding of a double.
  static func quantile(_ chance: Double) -> Double {
    precondition(0 < chance && chance < 1)
    let z = start(chance)
    let error = (Normal.chance(below: z) - chance) * (2 * Double.pi).squareRoot() * exp(z * z / 2)
    return z - error / (1 + z * error / 2)
  }

  private static func start(_ chance: Double) -> Double {
    let tail = min(chance, 1 - chance)
    guard tail < 0.02425 else { return middle(chance - 0.5) }
    let q = (-2 * log(tail)).squareRoot()
    let z = polynomial(tailNumerator, q) / (polynomial(tailDenominator, q) * q + 1)
    return chance < 0.5 ? z : -z
  }

  private static func middle(_ q: Double) -> Double {
    let r = q * q
    return polynomial(middleNumerator, r) * q / (polynomial(middleDenominator, r) * r + 1)
  }

  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }

  private static let middleNumerator = [
    -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02,
    -3.066479806614716e+01, 2.506628277459239e+00,
  ]
  private static let middleDenominator = [
    -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01,
    -1.328068155288572e+01,
  ]
  private static let tailNumerator = [
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00, -2.549732539343734e+00,
    4.374664141464968e+00, 2.938163982698783e+00,
  ]
  private static let tailDenominator = [
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00,
  ]
}
