/// Whether values rise or fall with time within groups, whatever lies between the groups.
///
/// Only figures of one group are held against one another: Kendall's S and its variance are added over the groups
/// (Hirsch, Slack and Smith, "Techniques of trend analysis for monthly water quality data", 1982, for months).
public struct StratifiedKendall: Hashable, Sendable {
  /// Pairs of one group that rise with time less pairs that fall.
  public let score: Int
  /// `score` as a share of how far from 0 it can lie, from -1 to 1; `nil` where no group has differing times and
  /// values. Of one group it is tau-b.
  public let tau: Double?
  /// Of an S at least as far from 0, either way, if within groups order did not matter: above 0 and at most 1.
  ///
  /// By the normal approximation with ties and continuity; of one group as in `MannKendall`.
  public let chance: Double

  /// Is `nil` of fewer than three values in groups of two or more.
  ///
  /// - Parameter groups: The times and values of each, as many of both, finite and in any order.
  /// - Complexity: O(*n*²) in the size of the largest.
  public init?(_ groups: [(times: [Double], values: [Double])]) {
    let compared = groups.filter { $0.times.count > 1 }
    guard compared.reduce(0, { $0 + $1.times.count }) > 2 else { return nil }
    let pairs = compared.map { KendallPairs(times: $0.times, values: $0.values) }
    let farthest = pairs.reduce(0) { $0 + $1.farthest }
    score = pairs.reduce(0) { $0 + $1.score }
    tau = farthest > 0 ? Double(score) / farthest : nil
    let alone = compared.count == 1 ? MannKendall(times: compared[0].times, values: compared[0].values) : nil
    chance = alone?.chance ?? KendallPairs.chance(of: score, variance: pairs.reduce(0) { $0 + $1.variance })
  }
}
