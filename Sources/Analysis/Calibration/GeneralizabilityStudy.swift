/// Where the differences come from in an exercise in which all reps play the same cases, each case scored by
/// observers of its own: rep × (observer : case), balanced.
///
/// Variances by expected mean squares (Brennan, "Generalizability Theory", 2001, chapter 3); one may fall below 0.
public struct GeneralizabilityStudy: Hashable, Sendable {
  /// Variance between reps.
  public let rep: Double
  /// Variance of difficulty between cases.
  public let `case`: Double
  /// Variance of strictness between the observers of a case.
  public let observer: Double
  /// Variance of what suits which rep.
  public let repByCase: Double
  /// Variance of what is left.
  public let residual: Double

  /// Is `nil` of fewer than two reps, cases or observers of a case, or where a score is missing.
  ///
  /// - Parameter scores: By rep, case and observer of the case.
  public init?(_ scores: [[[Double]]]) {
    guard let squares = NestedSquares(scores) else { return nil }
    let (reps, cases, observers) = (Double(squares.reps), Double(squares.cases), Double(squares.observers))
    residual = squares.residual
    repByCase = (squares.repByCase - squares.residual) / observers
    observer = (squares.observer - squares.residual) / reps
    rep = (squares.rep - squares.repByCase) / (cases * observers)
    `case` =
      (squares.case - squares.repByCase - squares.observer + squares.residual) / (reps * observers)
  }

  /// The variance of the error when reps are put in order by their mean.
  ///
  /// - Parameters:
  ///   - cases: How many every rep plays, at least 1.
  ///   - observers: How many score each, at least 1.
  /// - Returns: In levels squared.
  public func relativeError(cases: Int, observers: Int) -> Double {
    precondition(cases >= 1 && observers >= 1)
    return repByCase / Double(cases) + residual / Double(cases * observers)
  }

  /// The variance of the error when a rep's mean is taken as the level.
  ///
  /// - Parameters:
  ///   - cases: How many every rep plays, at least 1.
  ///   - observers: How many score each, at least 1.
  /// - Returns: In levels squared.
  public func absoluteError(cases: Int, observers: Int) -> Double {
    relativeError(cases: cases, observers: observers) + `case` / Double(cases)
      + observer / Double(cases * observers)
  }

  /// Returns Eρ², how far the order of the reps can be relied upon; `nil` where the variances are not above 0.
  public func generalizability(cases: Int, observers: Int) -> Double? {
    Dependability.share(of: rep, beside: relativeError(cases: cases, observers: observers))
  }

  /// Returns Φ, how far the level can be relied upon; `nil` where the variances are not above 0.
  public func dependability(cases: Int, observers: Int) -> Double? {
    Dependability.share(of: rep, beside: absoluteError(cases: cases, observers: observers))
  }
}
