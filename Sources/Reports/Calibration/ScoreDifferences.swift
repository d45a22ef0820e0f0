import Analysis
import Coaching

/// What makes scores differ from one another, of one measure.
struct ScoreDifferences: Sendable {
  let observations: Int
  /// Common cases among them.
  let reps: Int
  /// Common cases that are scored as if each were a rep.
  let cases: Int
  let observers: Int
  /// Without those that the scores cannot carry; empty without scores.
  let components: [SkillModel.Component]
  /// Minus twice the log restricted likelihood; `nil` without scores, or where nothing was left to explain.
  let criterion: Double?
  /// `nil` without scores.
  let isSingular: Bool?
  let leftOut: [SkillModel.Term]

  init(_ scores: [LabelledMeetings.Scored], _ model: SkillModel?) {
    let fit = model?.fitted()
    observations = scores.count
    reps = Set(scores.map(\.score.rep)).count
    cases = Set(scores.filter(\.score.isOfCase).map(\.score.rep)).count
    observers = Set(scores.map(\.score.observer)).count
    components = fit.flatMap { fit in model?.components(fit) } ?? []
    criterion = fit.flatMap { $0.criterion.isFinite ? $0.criterion : nil }
    isSingular = fit?.isSingular
    leftOut = model?.leftOut ?? []
  }

  /// In levels squared; 0 of what the scores cannot carry.
  func variance(_ source: SkillModel.Component.Source) -> Double {
    components.first { $0.source == source }?.variance ?? 0
  }

  /// Of all differences together; `nil` where there are none.
  func share(_ component: SkillModel.Component) -> Double? {
    let all = components.reduce(0) { $0 + $1.variance }
    return all > 0 ? component.variance / all : nil
  }

  /// `nil` while it is too early.
  var dependability: Dependability? {
    guard !isTooEarly else { return nil }
    return Dependability(
      rep: variance(.rep), observer: variance(.observer), day: variance(.day), residual: variance(.residual))
  }

  /// Whether there are too few reps or observers to say anything of reps and observers in general.
  var isTooEarly: Bool {
    reps < ScoreDifferences.leastReps || leftOut.contains(.rep) || leftOut.contains(.observer)
  }

  /// Of fewer reps and cases variances say nothing.
  static let leastReps = 5
}
