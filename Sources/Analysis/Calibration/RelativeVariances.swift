/// Where scores differ from one another, as one draw of what they leave open has it: variances relative to that of
/// the residual, which is 1.
public struct RelativeVariances: Hashable, Sendable {
  /// How likely beside the other draws, which add up to 1.
  public let weight: Double
  /// Between reps, at the middle of the time; 0 where that is left out, as the others.
  public let rep: Double
  public let day: Double
  public let observer: Double

  public init(weight: Double, rep: Double, day: Double, observer: Double) {
    self.weight = weight
    self.rep = rep
    self.day = day
    self.observer = observer
  }

  /// Of all sources and the residual.
  public var total: Double { rep + day + observer + 1 }

  /// How far means can be relied upon, were this how it is; it does not depend on the unit.
  var dependability: Dependability { Dependability(rep: rep, observer: observer, day: day, residual: 1) }
}

extension [RelativeVariances] {
  /// The middle part of what a figure of the variances comes to.
  ///
  /// - Parameters:
  ///   - confidence: Above 0 and below 1.
  ///   - figure: Such as a share.
  /// - Returns: `nil` of no draws.
  public func interval(
    confidence: Double = Interval.usualConfidence, of figure: (RelativeVariances) -> Double
  ) -> Interval? {
    let values = map { (value: figure($0), weight: $0.weight) }
    guard let low = weightedQuantile(values, (1 - confidence) / 2),
      let high = weightedQuantile(values, (1 + confidence) / 2)
    else { return nil }
    return Interval(low: low, high: high)
  }
}
