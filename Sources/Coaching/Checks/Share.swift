/// How many of some meetings something holds for.
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
}
