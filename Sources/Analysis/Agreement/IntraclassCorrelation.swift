/// How much of the differences between scores lies between those who were scored, when all observers scored all of
/// them (Shrout and Fleiss, 1979; McGraw and Wong, 1996).
///
/// Values are not clamped: with little between the scored it falls below 0.
public struct IntraclassCorrelation: Hashable, Sendable {
  /// What counts against agreement, and what the score is.
  public enum Form: Hashable, Sendable, CaseIterable {
    /// ICC(1,1): each scored by other observers, so that strictness and chance are one.
    case oneWay
    /// ICC(C,1): strictness does not count, only whether the order and the distances are the same.
    case consistency
    /// ICC(A,1): strictness counts.
    case agreement
    /// ICC(1,k): the first, of the mean over all observers.
    case oneWayMean
    /// ICC(C,k): the second, of the mean over all observers.
    case consistencyMean
    /// ICC(A,k): the third, of the mean over all observers.
    case agreementMean
  }

  let squares: ScoreSquares

  /// Is `nil` where fewer than two have all scores, or of fewer than two observers.
  ///
  /// - Parameter scores: For each who was scored the score by each observer, as many in each, finite, `nil` where
  ///   missing; whoever lacks one is left out.
  public init?(_ scores: [[Double?]]) {
    let whole = scores.map { $0.compactMap(\.self) }.filter { $0.count == scores.first?.count }
    guard whole.count > 1, let observers = whole.first?.count, observers > 1 else { return nil }
    squares = ScoreSquares(whole)
  }

  /// How many were scored by all.
  public var scored: Int { squares.scored }

  public var observers: Int { squares.observers }

  /// - Returns: `nil` where the mean squares leave nothing to divide by, as where all scores are the same.
  public func value(_ form: Form) -> Double? {
    let s = squares
    let (n, k) = (Double(s.scored), Double(s.observers))
    switch form {
    case .oneWay: return ratio(s.between - s.within, s.between + (k - 1) * s.within)
    case .consistency: return ratio(s.between - s.residual, s.between + (k - 1) * s.residual)
    case .agreement:
      let strictness = k * (s.observer - s.residual) / n
      return ratio(s.between - s.residual, s.between + (k - 1) * s.residual + strictness)
    case .oneWayMean: return ratio(s.between - s.within, s.between)
    case .consistencyMean: return ratio(s.between - s.residual, s.between)
    case .agreementMean:
      return ratio(s.between - s.residual, s.between + (s.observer - s.residual) / n)
    }
  }

  private func ratio(_ above: Double, _ below: Double) -> Double? {
    abs(below) > 1e-12 * squares.largest ? above / below : nil
  }
}
