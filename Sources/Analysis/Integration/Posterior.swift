import Foundation

/// What the data leave open about the covariance parameters.
///
/// p(θ | y) is proportional to exp(-d(θ) / 2) π(θ), with β and the residual's variance integrated out. Draws come
/// from a split t distribution around its peak, evenly spread by a low-discrepancy sequence so that the same data
/// always give the same answer, and are weighted by how likely they are (importance sampling; Gelman and others,
/// "Bayesian Data Analysis", 3rd edition, 2013, 10.4).
public struct Posterior: Sendable {
  public let model: MixedModel
  let priors: WeakPriors
  /// The peak.
  let mode: Coordinates
  let proposal: Proposal
  /// How many draws.
  let count: Int

  /// - Parameters:
  ///   - model: With any terms, or none that has effects of its own.
  ///   - priors: What is thought beforehand.
  ///   - count: How many draws.
  public init(_ model: MixedModel, priors: WeakPriors = WeakPriors(), draws count: Int = 256) {
    self.model = model
    self.priors = priors
    let surface = Surface(model: model, priors: priors)
    mode = surface.peak()
    proposal = surface.proposal(around: mode)
    self.count = mode.values.isEmpty ? 1 : count
  }

  /// What combinations come to, everything uncertain integrated out; a joint distribution for each question.
  ///
  /// All questions at once cost hardly more than one. Where few draws carry the weight, more are taken.
  public func answers(to questions: [[Combination]]) -> [Mixture] {
    let answers = answers(to: questions, draws: count)
    let isEnough = count == 1 || (answers.first?.effectiveDraws ?? 1) >= Posterior.fewestEffective
    return isEnough ? answers : self.answers(to: questions, draws: 4 * count)
  }

  /// An effective size below which the ends of intervals waver.
  private static let fewestEffective = 40.0

  private func answers(to questions: [[Combination]], draws count: Int) -> [Mixture] {
    let prior = priors.residualPrior
    var (logs, predictions) = ([Double](), [[Mixture.Part]]())
    for draw in proposal.draws(count) {
      let place = mode.at(draw.place)
      let elimination = Elimination(model, place.theta)
      let height = elimination.marginal(prior) + priors.penalty(place).value
      logs.append(height.isFinite ? -height / 2 - draw.logDensity : -.infinity)
      let variance = elimination.variance(prior)
      predictions.append(questions.map { Mixture.Part(Prediction($0, elimination), variance: variance) })
    }
    let weights = Posterior.weights(logs)
    return questions.indices.map { question in
      Mixture(
        zip(weights, predictions).map { $1[question].weighing($0) },
        degreesOfFreedom: Double(model.degreesOfFreedom) + prior.observations)
    }
  }

  /// In proportion to the exponentials, adding up to 1.
  static func weights(_ logs: [Double]) -> [Double] {
    let highest = logs.max() ?? 0
    let weights = logs.map { exp($0 - highest) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}

extension Mixture.Part {
  fileprivate init(_ prediction: Prediction, variance: Double) {
    self.init(
      weight: 1, values: prediction.values, covariance: prediction.covariance.map { $0.map { $0 * variance } }
    )
  }

  fileprivate func weighing(_ weight: Double) -> Mixture.Part {
    Mixture.Part(weight: weight, values: values, covariance: covariance)
  }
}

extension Coordinates {
  /// Other values of the same coordinates.
  func at(_ values: [Double]) -> Coordinates {
    var other = self
    other.values = values
    return other
  }
}
