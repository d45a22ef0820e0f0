extension SkillModel {
  /// Where scores differ from one another.
  public struct Component: Hashable, Sendable {
    public enum Source: String, Sendable { case rep, day, observer, residual }

    public let source: Source
    /// In levels squared; of reps, at the middle of the time.
    public let variance: Double

    /// In levels.
    public var spread: Double { variance.squareRoot() }
  }

  /// The model at the variances that make the scores most likely (REML), as lme4 fits it.
  public func fitted() -> Fit { design.modelToFit.fitted() }

  /// How much of the differences between scores comes from where; terms that are left out are not there.
  public func components(_ fit: Fit) -> [Component] {
    func component(_ source: Component.Source, _ part: MixedModel.Part) -> Component? {
      fit.covariance(part).map { Component(source: source, variance: $0[0][0]) }
    }
    return [
      component(.rep, .groups), component(.day, .occasions), component(.observer, .crossed),
      Component(source: .residual, variance: fit.sigma * fit.sigma),
    ].compactMap(\.self)
  }

  /// What the scores leave open about where they differ; terms that are left out are 0 in every draw.
  public var relativeVariances: [RelativeVariances] {
    let roles = posterior.model.roles
    return posterior.draws().map { draw in
      func variance(_ part: MixedModel.Part) -> Double {
        let range = roles.range(of: part)
        return range.isEmpty ? 0 : draw.theta[range.lowerBound] * draw.theta[range.lowerBound]
      }
      return RelativeVariances(
        weight: draw.weight, rep: variance(.groups), day: variance(.occasions), observer: variance(.crossed))
    }
  }

  /// An observer and how much is thought to come to every score from their strictness.
  public struct Severity: Hashable, Sendable {
    /// The label that the scores have.
    public let observer: Int
    /// Below 0 for one stricter than most, above for one milder, in levels.
    public let estimate: Estimate
    /// How many scores.
    public let scores: Int
  }

  /// Of every observer, as they first appear; none where there is a single one.
  public var severities: [Severity] {
    guard design.has(.observer) else { return [] }
    let fixed = posterior.model.fixed.map { _ in 0.0 }
    let labels = design.observers.labels
    let questions = labels.indices.map { level in
      [Combination(fixed: fixed, part: .crossed, level: level, weights: [1])]
    }
    let counts = Dictionary(grouping: design.observers.numbers, by: \.self).mapValues(\.count)
    return zip(labels.indices, posterior.answers(to: questions)).map { level, answer in
      Severity(
        observer: labels[level], estimate: Estimate(answer.along([1])), scores: counts[level] ?? 0)
    }
  }
}
