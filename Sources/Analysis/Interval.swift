/// Two ends that a figure lies between with a stated certainty.
public struct Interval: Hashable, Sendable {
  public let low: Double
  public let high: Double

  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// `high` less `low`.
  public var width: Double { high - low }

  /// How sure the product's intervals are: 90 %.
  public static let usualConfidence = 0.9
}
