/// One scored meeting as the model of a skill sees it.
public struct Score: Hashable, Sendable {
  /// Labels are any numbers that tell one from another.
  public let rep: Int
  public let observer: Int
  /// One label for each rep and visit day.
  public let day: Int
  public let scenario: Int
  /// When, in units of 91.3125 days since any beginning.
  public let quarter: Double
  /// 1 to 5.
  public let value: Double
  /// Whether it is of a common case, which is a ratee of its own and never changes.
  public let isOfCase: Bool

  public init(
    rep: Int, observer: Int, day: Int, scenario: Int, quarter: Double, value: Double, isOfCase: Bool = false
  ) {
    self.rep = rep
    self.observer = observer
    self.day = day
    self.scenario = scenario
    self.quarter = quarter
    self.value = value
    self.isOfCase = isOfCase
  }
}

/// A figure and the two ends between which it lies with a chance of 90 %.
public struct Estimate: Hashable, Sendable {
  public let estimate: Double
  public let low: Double
  public let high: Double

  public init(estimate: Double, low: Double, high: Double) {
    self.estimate = estimate
    self.low = low
    self.high = high
  }

  init(_ margin: Mixture.Margin) {
    let interval = margin.interval()
    self.init(estimate: margin.mean, low: interval.low, high: interval.high)
  }

  /// Half of the distance between the ends.
  public var halfWidth: Double { (high - low) / 2 }
}
