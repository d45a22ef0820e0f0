extension ClusteredMean {
  /// The interval of this mean less another, the groups of both drawn on their own (Welch, 1947).
  ///
  /// - Parameters:
  ///   - other: Of other groups.
  ///   - confidence: Above 0 and below 1.
  /// - Returns: `nil` where either has fewer than two groups, or no figure differs from its mean.
  public func difference(
    from other: ClusteredMean, confidence: Double = Interval.usualConfidence
  ) -> Interval? {
    guard let apart = apart(from: other) else { return nil }
    let reach = apart.t.quantile((1 + confidence) / 2) * apart.error
    return Interval(low: apart.distance - reach, high: apart.distance + reach)
  }

  /// The chance of a difference from another mean at least as large, either way, were there none (Welch, 1947).
  ///
  /// - Parameter other: Of other groups.
  /// - Returns: Above 0 and at most 1; `nil` where there is no interval.
  public func chanceOfDifference(from other: ClusteredMean) -> Double? {
    apart(from: other).map { 2 * $0.t.chance(below: -abs($0.distance) / $0.error) }
  }

  private func apart(from other: ClusteredMean) -> (distance: Double, error: Double, t: StudentT)? {
    guard let mean, let standardError, let otherMean = other.mean, let otherError = other.standardError
    else { return nil }
    let (own, their) = (standardError * standardError, otherError * otherError)
    guard own + their > 0 else { return nil }
    let spread =
      own * own / Double(clusters.count - 1) + their * their / Double(other.clusters.count - 1)
    let t = StudentT(degreesOfFreedom: (own + their) * (own + their) / spread)
    return (mean - otherMean, (own + their).squareRoot(), t)
  }
}
