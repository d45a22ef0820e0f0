/// So many events in so much time, so many meetings or whatever they can come in.
public struct PoissonRate: Hashable, Sendable {
  /// 0 or more.
  public let count: Int
  /// In any unit, 0 or more.
  public let exposure: Double

  public init(_ count: Int, in exposure: Double) {
    precondition(count >= 0 && exposure >= 0 && exposure.isFinite)
    self.count = count
    self.exposure = exposure
  }

  /// Events per unit of exposure; `nil` without any.
  public var rate: Double? { exposure > 0 ? Double(count) / exposure : nil }

  /// The exact interval of the rate (Garwood, 1936), if events come one by one and apart.
  ///
  /// - Parameter confidence: Above 0 and below 1.
  /// - Returns: `nil` without exposure.
  public func interval(confidence: Double = Interval.usualConfidence) -> Interval? {
    guard exposure > 0 else { return nil }
    let events = Double(count)
    let low = count == 0 ? 0 : Gamma(shape: events).quantile((1 - confidence) / 2)
    let high = Gamma(shape: events + 1).quantile((1 + confidence) / 2)
    return Interval(low: low / exposure, high: high / exposure)
  }
}
