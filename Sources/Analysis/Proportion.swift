/// How many of so many.
public struct Proportion: Hashable, Sendable {
  public let count: Int
  /// At least `count`.
  public let of: Int

  public init(_ count: Int, of total: Int) {
    precondition(0 <= count && count <= total)
    self.count = count
    of = total
  }

  /// From 0 to 1; `nil` of nothing.
  public var share: Double? { of == 0 ? nil : Double(count) / Double(of) }

  /// The score interval of the share (Wilson, 1927), within 0 and 1; it does not collapse when all or none are.
  ///
  /// - Parameter confidence: Above 0 and below 1.
  /// - Returns: `nil` of nothing.
  public func interval(confidence: Double = Interval.usualConfidence) -> Interval? {
    guard let share else { return nil }
    let z = Normal.quantile((1 + confidence) / 2)
    let n = Double(of)
    let center = share + z * z / (2 * n)
    let margin = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return Interval(
      low: count == 0 ? 0 : (center - margin) / scale, high: count == of ? 1 : (center + margin) / scale)
  }
}
