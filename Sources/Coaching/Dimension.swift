/// What criteria are reported by, such as preparation or tactics.
public struct Dimension: Hashable, Sendable {
  public typealias Key = String

  public let key: Key
  public let title: Wording
  /// Its share in `overall`, above 0.
  public let weight: Double

  public init(key: Key, title: Wording, weight: Double = 1) {
    self.key = key
    self.title = title
    self.weight = weight
  }
}
