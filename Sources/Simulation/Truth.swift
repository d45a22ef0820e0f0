import Coaching

/// What is really so about one person, which observations only show through noise.
public struct Truth: Hashable, Sendable {
  /// Where a rep is heading.
  public enum Course: String, CaseIterable, Sendable {
    case improving, steady, declining
  }

  /// How well a rep really does in one dimension.
  public struct Skill: Hashable, Sendable {
    /// The true level on the first day, 1 to 5.
    public let start: Double
    /// In levels; a quarter is a quarter of a year, 91.3 days.
    public let changePerQuarter: Double

    /// The true level some quarters after the first day; it stays within 1.2 to 4.8.
    public func level(afterQuarters quarters: Double) -> Double {
      min(max(start + changePerQuarter * quarters, 1.2), 4.8)
    }
  }

  /// `nil` for those who do not sell.
  public let course: Course?
  /// Empty for those who do not sell.
  public let skills: [Dimension.Key: Skill]
  /// How many levels lower this person rates the same meeting than the average manager; below 0 for the
  /// lenient. The managers' standard deviation is 0.35; reps see themselves and colleagues more kindly.
  public let severity: Double
}
