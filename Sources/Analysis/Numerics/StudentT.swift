import Foundation

/// Student's t distribution.
struct StudentT {
  /// Above 0.
  let degreesOfFreedom: Double
  /// The logarithm of the density's constant.
  private let logConstant: Double

  init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0)
    self.degreesOfFreedom = degreesOfFreedom
    logConstant =
      lgamma((degreesOfFreedom + 1) / 2) - lgamma(degreesOfFreedom / 2) - log(degreesOfFreedom * Double.pi)
      / 2
  }

  func density(_ t: Double) -> Double {
    exp(logConstant - (degreesOfFreedom + 1) / 2 * log1p(t * t / degreesOfFreedom))
  }

  /// The chance of a value below `t`.
  func chance(below t: Double) -> Double {
    let tail =
      incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2
    return t > 0 ? 1 - tail : tail
  }

  /// The chance of a value below `t`, to five digits from ten degrees of freedom on
  /// (Hill, "Student's t-distribution", algorithm 395, 1970); as `chance(below:)` with fewer.
  func quickChance(below t: Double) -> Double {
    guard degreesOfFreedom >= 10 else { return chance(below: t) }
    let a = degreesOfFreedom - 0.5
    let b = 48 * a * a
    let y = a * log1p(t * t / degreesOfFreedom)
    let inner = ((-0.4 * y - 3.3) * y - 24) * y - 85.5
    let z = ((inner / (0.8 * y * y + 100 + b) + y + 3) / b + 1) * y.squareRoot()
    return Normal.chance(below: t < 0 ? -z : z)
  }

  /// The value that a draw is below with this chance, above 0 and below 1.
  func quantile(_ chance: Double) -> Double {
    var t = Normal.quantile(chance)
    t += (t * t * t + t) / (4 * degreesOfFreedom)
    for _ in 0..<50 {
      let step = (self.chance(below: t) - chance) / density(t)
      let limit = 1 + abs(t) / 2
      t -= min(max(step, -limit), limit)
      if abs(step) < 1e-12 * max(1, abs(t)) { break }
    }
    return t
  }
}

/// The regularised incomplete beta function by its continued fraction (Numerical Recipes, 6.4, in Lentz's form).
///
/// - Parameters:
///   - x: From 0 to 1.
///   - a: Above 0.
///   - b: Above 0.
/// - Returns: From 0 to 1.
func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
  guard x > 0 else { return 0 }
  guard x < 1 else { return 1 }
  guard x <= (a + 1) / (a + b + 2) else { return 1 - incompleteBeta(1 - x, b, a) }
  let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
  return front * betaFraction(x, a, b)
}

private func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
  let tiny = 1e-300
  func away(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
  var d = 1 / away(1 - (a + b) * x / (a + 1))
  var (c, result) = (1.0, d)
  for step in 1...300 {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    result *= d * c
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    result *= d * c
    if abs(d * c - 1) < 1e-15 { break }
  }
  return result
}
