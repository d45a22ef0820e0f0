import Foundation

/// How probable it is that something with a probability happens so often, or oftener, by chance.
///
/// - Parameters:
///   - count: How often it happened, 0 to `n`.
///   - n: Of how many times.
///   - probability: Each time, above 0 and below 1.
/// - Returns: The exact upper tail of the binomial distribution, 0 to 1.
func binomialTail(_ count: Int, of n: Int, probability: Double) -> Double {
  guard count > 0 else { return 1 }
  guard count <= n else { return 0 }
  let (yes, no) = (log(probability), log1p(-probability))
  var tail = 0.0
  for times in count...n {
    tail += exp(logBinomial(n, times) + Double(times) * yes + Double(n - times) * no)
  }
  return min(1, tail)
}

/// The logarithm of the ways to choose some of `n`.
private func logBinomial(_ n: Int, _ some: Int) -> Double {
  lgamma(Double(n) + 1) - lgamma(Double(some) + 1) - lgamma(Double(n - some) + 1)
}
