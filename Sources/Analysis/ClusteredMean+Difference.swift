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
    guard let mean, let standardError, let otherMean = other.mean, let otherError = other.standardError
    else { return nil }
    let (own, their) = (standardError * standardError, otherError * otherError)
    guard own + their > 0 else { return nil }
    let reach = reach(own, their, groups: other.clusters.count, confidence: confidence)
    return Interval(low: mean - otherMean - reach, high: mean - otherMean + reach)
  }

  private func reach(_ own: Double, _ their: Double, groups: Int, confidence: Double) -> Double {
    let both = own + their
    let spread = own * own / Double(clusters.count - 1) + their * their / Double(groups - 1)
    let t = StudentT(degreesOfFreedom: both * both / spread).quantile((1 + confidence) / 2)
    return t * both.squareRoot()
  }
}
