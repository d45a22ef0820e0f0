/// Fisher's F distribution.
struct FisherF {
  /// Degrees of freedom above the line, above 0, not always whole.
  let numerator: Double
  /// Degrees of freedom below the line, above 0, not always whole.
  let denominator: Double

  /// The chance of a value below `f`, which is 0 or more.
  func chance(below f: Double) -> Double {
    let x = numerator * f / (numerator * f + denominator)
    return incompleteBeta(x, numerator / 2, denominator / 2)
  }

  /// The value that a draw is below with this chance, above 0 and below 1.
  ///
  /// Above a half by the lower tail of the reciprocal, where a double has digits to spare.
  func quantile(_ chance: Double) -> Double {
    precondition(0 < chance && chance < 1)
    guard chance <= 0.5 else {
      return 1 / FisherF(numerator: denominator, denominator: numerator).quantile(1 - chance)
    }
    let x = root(from: 0, to: 1) { incompleteBeta($0, numerator / 2, denominator / 2) - chance }
    return denominator * x / (numerator * (1 - x))
  }
}
