/// Whether values rise or fall with time more often than chance would have it, whatever their scale.
///
/// Mann's test (1945) is Kendall's rank correlation with time; it serves for any two rows of figures.
public struct MannKendall: Hashable, Sendable {
  /// Kendall's S: pairs that rise with time less pairs that fall.
  public let score: Int
  /// Kendall's tau-b, from -1 to 1; `nil` where all times or all values are the same.
  public let tau: Double?
  /// Of an S at least as far from 0, either way, if order did not matter: above 0 and at most 1.
  ///
  /// Never below 0.33 of 3 values, 0.083 of 4, 0.017 of 5.
  public let chance: Double
  /// Whether the chance was counted over every order of the values, as for up to eight; else it is by the normal
  /// approximation with ties and continuity (Kendall, "Rank Correlation Methods", 1970, chapter 4).
  public let isExact: Bool

  /// Is `nil` of fewer than three.
  ///
  /// - Parameters:
  ///   - times: In any order and unit.
  ///   - values: As many as times, finite.
  /// - Complexity: O(*n*²).
  public init?(times: [Double], values: [Double]) {
    precondition(times.count == values.count)
    guard times.count >= 3 else { return nil }
    let pairs = KendallPairs(times: times, values: values)
    score = pairs.score
    tau = pairs.tau
    isExact = times.count <= 8
    chance = isExact ? RankOrders(times: times, values: values).share(reaching: pairs.score) : pairs.chance
  }
}
