import Analysis
import Coaching

/// How far those agree who scored the same meeting or case, by one measure.
struct MeasureAgreement: Sendable {
  /// A value and how sure it is.
  struct Figure: Hashable, Sendable {
    let value: Double
    /// `nil` where nothing tells how sure it is, as when all agree.
    let interval: Interval?
  }

  let measure: Measure
  /// Meetings and cases that two or more have scored by it; of the first two, in the order they were recorded.
  let pairs: Int
  /// Whose levels those are.
  let observers: Int
  /// `nil` of too few pairs, of scores that are no levels, and where all gave the same one.
  let kappa: Figure?
  /// Of everybody who scored; else as `kappa`.
  let alpha: Double?
  /// ICC(A,1); `nil` of too few pairs, and where nothing differs.
  let icc: Figure?
  /// Whether there are figures that the reader does not get.
  let isWithheld: Bool

  /// Fewer pairs say nothing.
  static let leastPairs = 5

  /// - Parameters:
  ///   - measure: By what.
  ///   - several: What several have scored.
  ///   - scored: Where their scores are found.
  ///   - version: Of the rubric, whose meaning of the measure counts.
  ///   - audience: Who reads; an observer gets figures of so few observers that each can be told from them withheld.
  init(
    _ measure: Measure, _ several: [CommonlyScored], in scored: ScoredMeetings, by version: Int,
    to audience: CalibrationAudience
  ) {
    let versions = scored.versions(scoring: measure, as: version)
    let common = several.map { common in
      common.forms.filter { versions.contains($0.version) }.compactMap { form in
        scored.score(measure, of: form).map { (observer: form.observer, score: $0) }
      }
    }.filter { $0.count > 1 }
    let units = common.map { $0.map(\.score) }
    self.measure = measure
    pairs = units.count
    observers = Set(common.flatMap { $0.prefix(2).map(\.observer) }).count
    let isEnough = pairs >= MeasureAgreement.leastPairs
    isWithheld = isEnough && !audience.seesGroup(of: observers)
    icc = isEnough && !isWithheld ? MeasureAgreement.icc(units) : nil
    guard case .criterion = measure, isEnough, !isWithheld else {
      (kappa, alpha) = (nil, nil)
      return
    }
    kappa = MeasureAgreement.kappa(units)
    alpha = KrippendorffAlpha(units: units, scale: .ordinal)?.value
  }

  private static func kappa(_ units: [[Double]]) -> Figure? {
    WeightedKappa(
      first: units.map { Int($0[0]) }, second: units.map { Int($0[1]) },
      categories: Rubric.levels.upperBound, weights: .quadratic
    ).map { Figure(value: $0.value, interval: $0.interval()) }
  }

  private static func icc(_ units: [[Double]]) -> Figure? {
    let icc = IntraclassCorrelation(units.map { [$0[0], $0[1]] })
    return icc.flatMap { icc in
      icc.value(.agreement).map { Figure(value: $0, interval: icc.interval(.agreement)) }
    }
  }
}

extension Rubric {
  /// The questions with levels that a measure is made of, in their order.
  func criteria(of measure: Measure) -> [Criterion] {
    let scoring = criteria.filter { $0.kind == .level && $0.dimension != nil }
    switch measure {
    case .overall: return scoring
    case .dimension(let key): return scoring.filter { $0.dimension == key }
    case .criterion(let key): return scoring.filter { $0.key == key }
    }
  }
}
