import Analysis
import Coaching

/// What makes scores differ from one another, of one measure.
struct ScoreDifferences: Sendable {
  let observations: Int
  /// Real ones, without those of common cases.
  let reps: Int
  let cases: Int
  let observers: Int
  /// Without those that the scores cannot carry; empty without scores.
  let components: [SkillModel.Component]
  /// Minus twice the log restricted likelihood; `nil` without scores, or where nothing was left to explain.
  let remlCriterion: Double?
  /// `nil` without scores.
  let isSingular: Bool?
  let leftOut: [SkillModel.Term]
  /// What the scores leave open about the variances; empty while it is too early.
  private let open: [RelativeVariances]

  init(_ scores: [LabelledMeetings.Scored], _ model: SkillModel?) {
    let fit = model?.fitted()
    observations = scores.count
    reps = Set(scores.filter { !$0.score.isOfCase }.map(\.score.rep)).count
    cases = Set(scores.filter(\.score.isOfCase).map(\.score.rep)).count
    observers = Set(scores.map(\.score.observer)).count
    components = fit.flatMap { fit in model?.components(fit) } ?? []
    remlCriterion = fit.flatMap { $0.criterion.isFinite ? $0.criterion : nil }
    isSingular = fit?.isSingular
    leftOut = model?.leftOutOfFit ?? []
    let isTooEarly = ScoreDifferences.isTooEarly(reps: reps, leftOut: leftOut)
    open = isTooEarly ? [] : model?.relativeVariances ?? []
  }

  /// Whether there are too few reps or observers to say anything of variances.
  var isTooEarly: Bool { ScoreDifferences.isTooEarly(reps: reps, leftOut: leftOut) }

  private static func isTooEarly(reps: Int, leftOut: [SkillModel.Term]) -> Bool {
    reps < leastReps || leftOut.contains(.rep) || leftOut.contains(.observer)
  }

  /// Of fewer reps variances say nothing.
  static let leastReps = 5

  /// Of fewer observers nothing is said of observers in general, whatever the figures.
  static let leastObservers = 5

  /// Whether there are enough observers to say something of observers in general.
  var isOfManyObservers: Bool { observers >= ScoreDifferences.leastObservers }
}

extension ScoreDifferences {
  /// In levels squared; 0 of what the scores cannot carry.
  func variance(_ source: SkillModel.Component.Source) -> Double {
    components.first { $0.source == source }?.variance ?? 0
  }

  /// Of all differences together, with the ends that hold 90 % and take it in; `nil` where there are none, and while
  /// it is too early.
  func share(_ component: SkillModel.Component) -> Estimate? {
    let all = components.reduce(0) { $0 + $1.variance }
    guard all > 0, let ends = open.interval(of: { $0.variance(component.source) / $0.total }) else {
      return nil
    }
    let share = component.variance / all
    return Estimate(estimate: share, low: min(ends.low, share), high: max(ends.high, share))
  }

  /// `nil` while it is too early.
  var dependability: OpenDependability? {
    guard !open.isEmpty else { return nil }
    return OpenDependability(
      Dependability(
        rep: variance(.rep), observer: variance(.observer), day: variance(.day), residual: variance(.residual)
      ),
      open)
  }

  /// Who makes more of a difference.
  enum Balance { case reps, observers, tooEarly }

  /// Too early with few observers, and where what is left open holds both.
  var balance: Balance {
    guard isOfManyObservers, let ends = open.interval(of: { $0.rep - $0.observer }) else { return .tooEarly }
    return ends.low > 0 ? .reps : ends.high < 0 ? .observers : .tooEarly
  }
}

extension RelativeVariances {
  fileprivate func variance(_ source: SkillModel.Component.Source) -> Double {
    switch source {
    case .rep: rep
    case .day: day
    case .observer: observer
    case .residual: 1
    }
  }
}
