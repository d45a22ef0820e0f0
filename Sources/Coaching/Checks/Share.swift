/// How many of some meetings something holds for, with what could be so given that they are few.
public struct Share: Hashable, Sendable {
  /// 0 to `of`.
  public let count: Int
  /// How many it is known of, whether it holds or not; 0 or more.
  public let of: Int

  public init(_ count: Int, of total: Int) {
    self.count = count
    of = total
  }

  /// 0 to 1; `nil` while nothing is known.
  public var value: Double? { of > 0 ? Double(count) / Double(of) : nil }

  /// The 90 % interval of Wilson (1927), within 0 to 1; all of it while nothing is known.
  public var interval: ClosedRange<Double> {
    guard let value else { return 0...1 }
    let (n, z) = (Double(of), Share.z)
    let scale = 1 + z * z / n
    let middle = (value + z * z / (2 * n)) / scale
    let half = z * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot() / scale
    let low = count == 0 ? 0 : max(0, middle - half)
    let high = count == of ? 1 : min(1, middle + half)
    return low...max(low, high)
  }

  /// Five in a hundred lie above it in a normal distribution.
  static let z = 1.6448536269514722
}
