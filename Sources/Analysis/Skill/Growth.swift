/// What is known of one rep's skill and how it changes.
public struct Growth: Sendable {
  /// How far it is at the moment that was asked about, before an observer of usual strictness, in the kinds of
  /// meetings that all reps have; it may lie beyond the scale.
  public let level: Estimate
  /// In levels a quarter; `nil` where all scores are of one moment, or there are fewer than three.
  public let changePerQuarter: Estimate?
  /// That the skill is on its way up, 0 to 1; `nil` where there is no change.
  public let chanceOfImprovement: Double?
  /// Three meetings on a day are one.
  public let visitDays: Int
  public let verdict: Verdict
  /// How many more visit days until the change is expected to be known to ±0.25 levels a quarter.
  public let visitDaysNeeded: VisitDaysNeeded
  private let joint: Mixture
  private let middle: Double

  /// How far it is, or was, at a quarter.
  public func level(at quarter: Double) -> Estimate {
    Estimate(joint.along(changePerQuarter == nil ? [1] : [1, quarter - middle]))
  }

  init(
    _ joint: Mixture, now: Double, middle: Double, hasTime: Bool, visitDays: Int,
    needed: (Estimate) -> VisitDaysNeeded
  ) {
    self.joint = joint
    self.middle = middle
    self.visitDays = visitDays
    level = Estimate(joint.along(hasTime ? [1, now - middle] : [1]))
    let margin = hasTime ? joint.along([0, 1]) : nil
    changePerQuarter = margin.map { Estimate($0) }
    chanceOfImprovement = margin.map { 1 - $0.chance(below: 0) }
    verdict = Verdict(change: changePerQuarter, chance: chanceOfImprovement, visitDays: visitDays)
    visitDaysNeeded = changePerQuarter.map(needed) ?? .unknown
  }
}

/// How many more visit days it takes, at the rep's rhythm, until the 90 % interval of the change is expected to be
/// narrower than ±0.25 levels a quarter.
public enum VisitDaysNeeded: Hashable, Sendable {
  /// It is that narrow already.
  case none
  /// 1 to 20.
  case days(Int)
  /// More than 20.
  case tooMany
  /// There is no rhythm yet, or no change to be known.
  case unknown

  /// `nil` above 20 and where it is unknown.
  public var number: Int? {
    switch self {
    case .none: 0
    case .days(let days): days
    case .tooMany, .unknown: nil
    }
  }
}

/// Whether a skill moves.
public enum Verdict: String, Hashable, Sendable {
  case improving, steady, declining
  case tooEarly = "too-early"

  /// Improving or declining when the chance is at least 95 % over five visit days or more; steady when the change
  /// lies within ±0.25 levels a quarter, which takes two days to be seen at all; otherwise too early to say.
  init(change: Estimate?, chance: Double?, visitDays: Int) {
    guard let change, let chance else {
      self = .tooEarly
      return
    }
    if visitDays >= Verdict.fewestDays, chance >= Verdict.sure {
      self = .improving
    } else if visitDays >= Verdict.fewestDays, chance <= 1 - Verdict.sure {
      self = .declining
    } else {
      let isSteady =
        visitDays > 1 && change.low >= -Verdict.smallChange && change.high <= Verdict.smallChange
      self = isSteady ? .steady : .tooEarly
    }
  }

  public static let fewestDays = 5
  public static let sure = 0.95
  /// In levels a quarter.
  public static let smallChange = 0.25
}
