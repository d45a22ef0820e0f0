/// What everybody's scores of one skill say: how the reps differ and change, how strictly the observers score, what
/// a day and a kind of meeting do.
///
/// Intervals leave open what the variances are (see `Posterior`), as few visits do.
public struct SkillModel: Sendable {
  /// A part of the model, which data may be too few for.
  public enum Term: String, CaseIterable, Sendable {
    /// Time, for all reps together.
    case quarter
    case scenario
    case rep
    /// That reps change differently.
    case slope
    /// That the visits of a day are alike.
    case day
    case observer
  }

  let design: SkillDesign
  let posterior: Posterior
  /// At the most likely variances.
  private let solution: Solution

  /// - Parameter scores: Those that count; `nil` of none.
  public init?(_ scores: [Score]) {
    guard !scores.isEmpty else { return nil }
    design = SkillDesign(scores)
    posterior = Posterior(design.model())
    solution = Solution(Elimination(posterior.model, posterior.mode.theta))
  }

  /// The terms that intervals do without, as the scores cannot carry them.
  public var leftOut: [Term] { design.leftOut }

  /// The terms that the most likely spreads do without: days, too, where fewer than five have several visits.
  public var leftOutOfFit: [Term] { design.leftOutOfFit }

  /// A score less what is thought to come from the strictness of the observer and from the kind of meeting.
  public func adjusted(_ score: Score) -> Double {
    guard !score.isOfCase else { return score.value - severity(of: score.observer) }
    let start = design.has(.quarter) ? 2 : 1
    let coefficients = solution.coefficients(posterior.model)
    let scenario = zip(design.scenarios.values(of: score.scenario), coefficients.dropFirst(start))
      .reduce(0) { $0 + $1.0 * $1.1 }
    return score.value - scenario - severity(of: score.observer)
  }

  /// What an observer is thought to add to a score; 0 for one who is unknown.
  private func severity(of observer: Int) -> Double {
    guard design.has(.observer), let level = design.observers.labels.firstIndex(of: observer) else {
      return 0
    }
    return solution.effects(.crossed, level: level, of: posterior.model)[0]
  }
}

extension Solution {
  /// β, the mean of the response added to its first.
  func coefficients(_ model: MixedModel) -> [Double] {
    var result = Array(stayed[model.products.fixedStart...])
    result[0] += model.products.mean
    return result
  }

  /// The effects b of a level.
  func effects(_ part: MixedModel.Part, level: Int, of model: MixedModel) -> [Double] {
    let isEliminated = (part == .groups) != model.roles.isSwapped
    guard !isEliminated else { return eliminated[level] }
    let width = model.roles.keptWidth
    return Array(stayed[level * width..<(level + 1) * width])
  }
}
