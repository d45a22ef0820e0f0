/// How far the mean over some visit days can be relied upon to tell reps apart by level: Φ of generalizability
/// theory (Brennan, "Generalizability Theory", 2001; Webb, Shavelson and Haertel, 2006).
///
/// Φ = rep / (rep + observer / observers + (day + residual / visits a day) / days). All is counted as error that
/// moves a rep's mean, strictness too: it does not fall with the days of one and the same observer.
public struct Dependability: Hashable, Sendable {
  /// Variance between reps, 0 or more, in levels squared like the others.
  public let rep: Double
  /// Variance of strictness between observers; 0 where it has been adjusted for.
  public let observer: Double
  /// Variance between days of one rep.
  public let day: Double
  /// Variance of what is left.
  public let residual: Double

  /// - Parameters:
  ///   - rep: Variance between reps, 0 or more.
  ///   - observer: Variance between observers, 0 or more.
  ///   - day: Variance between days of one rep, 0 or more.
  ///   - residual: Variance of what is left, 0 or more.
  public init(rep: Double, observer: Double, day: Double, residual: Double) {
    precondition(rep >= 0 && observer >= 0 && day >= 0 && residual >= 0)
    self.rep = rep
    self.observer = observer
    self.day = day
    self.residual = residual
  }

  /// Φ of that many visit days.
  ///
  /// - Parameters:
  ///   - days: Visit days of the rep, at least 1.
  ///   - observers: How many observers share them evenly, at least 1; no more count than there are days.
  ///   - visitsADay: On each of those days, at least 1; three on one day are not three days.
  /// - Returns: From 0 to 1; `nil` where all variances are 0.
  public func phi(days: Int, observers: Int = 1, visitsADay: Int = 1) -> Double? {
    precondition(days >= 1 && observers >= 1 && visitsADay >= 1)
    let error =
      observer / Double(min(observers, days)) + (day + residual / Double(visitsADay)) / Double(days)
    return Dependability.share(of: rep, beside: error)
  }

  /// The fewest visit days with which Φ is at least `target`.
  ///
  /// - Parameters:
  ///   - target: Such as 0.7 for coaching and 0.8 for what decides about people; above 0 and below 1.
  ///   - observers: How many share the days evenly, at least 1.
  ///   - visitsADay: On each of those days, at least 1.
  ///   - bound: How many days to try at most, at least 1.
  /// - Returns: `nil` where `bound` days do not reach it, as where one observer's strictness alone is too much.
  public func daysEnough(
    for target: Double, observers: Int = 1, visitsADay: Int = 1, within bound: Int = 100
  ) -> Int? {
    precondition(0 < target && target < 1 && bound >= 1)
    return (1...bound).first { days in
      phi(days: days, observers: observers, visitsADay: visitsADay).map { $0 >= target - 1e-12 } ?? false
    }
  }

  /// Returns what `universe` is of the sum of both variances; `nil` where that is not above 0.
  static func share(of universe: Double, beside error: Double) -> Double? {
    universe + error > 0 ? universe / (universe + error) : nil
  }
}
