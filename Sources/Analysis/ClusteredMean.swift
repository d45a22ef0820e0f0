/// The mean of figures that come in groups of their own, such as the meetings of a day, which are alike.
public struct ClusteredMean: Hashable, Sendable {
  /// The figures of each group; none is empty.
  public let clusters: [[Double]]
  /// Of all figures, each counting the same; `nil` of nothing.
  public let mean: Double?

  /// - Parameter clusters: The figures of each group, finite; groups without any are left out.
  public init(_ clusters: [[Double]]) {
    self.clusters = clusters.filter { !$0.isEmpty }
    let n = self.clusters.reduce(0) { $0 + $1.count }
    mean = n > 0 ? self.clusters.reduce(0) { $0 + $1.reduce(0, +) } / Double(n) : nil
  }

  /// How far the mean of other such groups lies from it, as a standard deviation; `nil` of fewer than two groups.
  ///
  /// The whole groups are what was drawn: a mean is their sum over their size (Cochran, "Sampling Techniques",
  /// 3rd edition, 1977, 6.13; for one mean the same as the sandwich of Liang and Zeger, 1986, times g / (g - 1)).
  public var standardError: Double? {
    guard let mean, clusters.count > 1 else { return nil }
    let n = clusters.reduce(0) { $0 + $1.count }
    let squares = clusters.reduce(0) { sum, cluster in
      let residual = cluster.reduce(0) { $0 + $1 - mean }
      return sum + residual * residual
    }
    let groups = Double(clusters.count)
    return (groups / (groups - 1) * squares).squareRoot() / Double(n)
  }

  /// By Student's t with one degree of freedom fewer than groups.
  ///
  /// - Parameter confidence: Above 0 and below 1.
  /// - Returns: `nil` of fewer than two groups.
  public func interval(confidence: Double = Interval.usualConfidence) -> Interval? {
    guard let mean, let standardError else { return nil }
    let t = StudentT(degreesOfFreedom: Double(clusters.count - 1)).quantile((1 + confidence) / 2)
    return Interval(low: mean - t * standardError, high: mean + t * standardError)
  }
}
