/// How far any number of observers agree on the same things, where some of them have not rated all.
///
/// 1 is full agreement, 0 that of values dealt out at random (Krippendorff, "Computing Krippendorff's
/// alpha-reliability", 2011).
public struct KrippendorffAlpha: Hashable, Sendable {
  /// What the values are, and so how far two of them are apart.
  public enum Scale: Hashable, Sendable, CaseIterable {
    /// Names: the same or not.
    case nominal
    /// Levels in order: by how many values lie between.
    case ordinal
    /// Numbers: by their difference.
    case interval
  }

  /// At most 1; below 0 for less agreement than by chance.
  public let value: Double
  /// How many things have two values or more.
  public let units: Int
  /// How many values those things have together.
  public let values: Int

  /// Is `nil` where nothing has two values, or where all of them are the same.
  ///
  /// - Parameters:
  ///   - units: For each thing the values given to it, finite, in any order; a missing one is left out.
  ///   - scale: What the values are.
  public init?(units: [[Double]], scale: Scale) {
    let paired = units.filter { $0.count > 1 }
    let coincidences = Coincidences(paired)
    let expected = coincidences.expectedDisagreement(on: scale)
    guard expected > 0 else { return nil }
    value = 1 - coincidences.observedDisagreement(on: scale) / expected
    self.units = paired.count
    values = paired.reduce(0) { $0 + $1.count }
  }
}
