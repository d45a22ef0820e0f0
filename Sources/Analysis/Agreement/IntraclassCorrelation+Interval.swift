extension IntraclassCorrelation {
  /// By Fisher's F (McGraw and Wong, 1996); that of a mean follows from that of one observer (Spearman and Brown).
  ///
  /// - Parameters:
  ///   - form: Of which value.
  ///   - confidence: Above 0 and below 1.
  /// - Returns: `nil` where there is no value, or the mean squares leave the interval no width.
  public func interval(_ form: Form, confidence: Double = Interval.usualConfidence) -> Interval? {
    guard value(form) != nil, let ends = ends(form, chance: (1 + confidence) / 2) else { return nil }
    return ends.low.isFinite && ends.high.isFinite && ends.width > 1e-12 ? ends : nil
  }

  private func ends(_ form: Form, chance: Double) -> Interval? {
    let n = Double(scored)
    let k = Double(observers)
    switch form {
    case .oneWay: return ends(against: squares.within, freedom: n * (k - 1), chance: chance)
    case .consistency: return ends(against: squares.residual, freedom: (n - 1) * (k - 1), chance: chance)
    case .agreement: return agreementEnds(chance: chance)
    case .oneWayMean: return ends(.oneWay, chance: chance).flatMap(ofMean)
    case .consistencyMean: return ends(.consistency, chance: chance).flatMap(ofMean)
    case .agreementMean: return ends(.agreement, chance: chance).flatMap(ofMean)
    }
  }

  private func ends(against error: Double, freedom: Double, chance: Double) -> Interval? {
    guard error > 1e-12 * squares.largest else { return nil }
    let (n, k) = (Double(scored), Double(observers))
    let f = squares.between / error
    let low = f / FisherF(numerator: n - 1, denominator: freedom).quantile(chance)
    let high = f * FisherF(numerator: freedom, denominator: n - 1).quantile(chance)
    return Interval(low: (low - 1) / (low + k - 1), high: (high - 1) / (high + k - 1))
  }

  /// By Satterthwaite's degrees of freedom for the two sources of error together.
  private func agreementEnds(chance: Double) -> Interval? {
    guard let value = value(.agreement) else { return nil }
    let (n, k, s) = (Double(scored), Double(observers), squares)
    let strictness = k * value * s.observer
    let error = (n * (1 + (k - 1) * value) - k * value) * s.residual
    let spread = strictness * strictness / (k - 1) + error * error / ((n - 1) * (k - 1))
    guard spread > 0 else { return nil }
    let freedom = (strictness + error) * (strictness + error) / spread
    guard freedom > 1e-6 else { return nil }
    let both = k * s.observer + (k * n - k - n) * s.residual
    let f = FisherF(numerator: n - 1, denominator: freedom).quantile(chance)
    let reciprocal = FisherF(numerator: freedom, denominator: n - 1).quantile(chance)
    return Interval(
      low: n * (s.between - f * s.residual) / (f * both + n * s.between),
      high: n * (reciprocal * s.between - s.residual) / (both + n * reciprocal * s.between))
  }

  private func ofMean(_ ends: Interval) -> Interval? {
    let k = Double(observers)
    func ofMean(_ value: Double) -> Double? {
      let below = 1 + (k - 1) * value
      return below > 1e-12 ? k * value / below : nil
    }
    return ofMean(ends.low).flatMap { low in ofMean(ends.high).map { Interval(low: low, high: $0) } }
  }
}
