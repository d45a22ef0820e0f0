import Foundation

/// The gamma distribution of scale 1: how long so many events take that come once per unit on average.
struct Gamma {
  /// Above 0.
  let shape: Double

  /// The chance of a value below `x`, which is 0 or more (Numerical Recipes, 6.2).
  func chance(below x: Double) -> Double {
    guard x > 0 else { return 0 }
    let front = exp(shape * log(x) - x - lgamma(shape))
    return x < shape + 1 ? front * series(x) : 1 - front * fraction(x)
  }

  /// The value that a draw is below with this chance, above 0 and below 1.
  func quantile(_ chance: Double) -> Double {
    precondition(0 < chance && chance < 1)
    var high = shape + 1
    while self.chance(below: high) < chance { high *= 2 }
    return root(from: 0, to: high) { self.chance(below: $0) - chance }
  }

  private func series(_ x: Double) -> Double {
    var (term, sum, divisor) = (1 / shape, 1 / shape, shape)
    while abs(term) > abs(sum) * 1e-17 {
      divisor += 1
      term *= x / divisor
      sum += term
    }
    return sum
  }

  /// By Lentz's method.
  private func fraction(_ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - shape
    var (c, d) = (1 / tiny, 1 / b)
    var result = d
    for step in 1...100_000 {
      let a = -Double(step) * (Double(step) - shape)
      b += 2
      let (nextD, nextC) = (a * d + b, b + a / c)
      d = 1 / (abs(nextD) < tiny ? tiny : nextD)
      c = abs(nextC) < tiny ? tiny : nextC
      result *= c * d
      if abs(c * d - 1) < 1e-15 { break }
    }
    return result
  }
}
