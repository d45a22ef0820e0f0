/// Φ at the variances that make the scores most likely, and the ends between which it lies as the variances are open.
public struct OpenDependability: Hashable, Sendable {
  /// At the most likely variances.
  public let likeliest: Dependability
  private let draws: [RelativeVariances]

  /// - Parameters:
  ///   - likeliest: At the most likely variances.
  ///   - draws: What the variances may be as well; at least one.
  public init(_ likeliest: Dependability, _ draws: [RelativeVariances]) {
    self.likeliest = likeliest
    self.draws = draws
  }

  /// How many visit days are enough.
  public struct Days: Hashable, Sendable {
    /// At the most likely variances; each is `nil` where a hundred do not reach the target.
    public let likeliest: Int?
    public let low: Int?
    public let high: Int?
  }

  /// Φ of that many visit days, one visit a day, with the ends that hold 90 %, which take the likeliest in.
  ///
  /// - Parameters:
  ///   - days: Visit days of the rep, at least 1.
  ///   - observers: How many observers share them evenly, at least 1.
  /// - Returns: `nil` where all variances are 0.
  public func phi(days: Int, observers: Int = 1) -> Estimate? {
    let open = draws.interval { $0.dependability.phi(days: days, observers: observers) ?? 0 }
    return likeliest.phi(days: days, observers: observers).map { phi in
      Estimate(
        estimate: phi, low: Swift.min(phi, open?.low ?? phi), high: Swift.max(phi, open?.high ?? phi))
    }
  }

  /// The fewest visit days with which Φ is at least `target`, and with which its ends are.
  ///
  /// - Parameters:
  ///   - target: Above 0 and below 1.
  ///   - observers: How many share the days evenly, at least 1.
  /// - Returns: Each `nil` where a hundred days do not reach the target.
  public func daysEnough(for target: Double, observers: Int = 1) -> Days {
    Days(
      likeliest: likeliest.daysEnough(for: target, observers: observers, within: OpenDependability.farthest),
      low: first { phi(days: $0, observers: observers)?.high ?? 0 >= target },
      high: first { phi(days: $0, observers: observers)?.low ?? 0 >= target })
  }

  private static let farthest = 100

  /// More days are never worse.
  private func first(_ isEnough: (Int) -> Bool) -> Int? {
    Rhythm.first(upTo: OpenDependability.farthest, where: isEnough)
  }
}
