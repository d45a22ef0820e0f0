/// The mean of figures of which only the sums are known, so that months can be added up to quarters.
public struct SummedMean: Hashable, Sendable {
  public let n: Int
  private let sum: Double
  private let squares: Double

  /// - Parameters:
  ///   - n: How many figures, 0 or more.
  ///   - sum: Of the figures.
  ///   - squares: The sum of their squares.
  public init(n: Int, sum: Double, squares: Double) {
    precondition(n >= 0)
    self.n = n
    self.sum = sum
    self.squares = squares
  }

  /// `nil` of nothing.
  public var mean: Double? { n > 0 ? sum / Double(n) : nil }

  /// The interval of Student's t, with one degree of freedom fewer than figures.
  ///
  /// - Parameter confidence: Above 0 and below 1.
  /// - Returns: `nil` of fewer than two figures.
  public func interval(confidence: Double = Interval.usualConfidence) -> Interval? {
    guard let mean, n > 1 else { return nil }
    let variance = max(0, squares - sum * mean) / Double(n - 1)
    let t = StudentT(degreesOfFreedom: Double(n - 1)).quantile((1 + confidence) / 2)
    let half = t * (variance / Double(n)).squareRoot()
    return Interval(low: mean - half, high: mean + half)
  }
}
