import Foundation

/// What the data leave open about the covariance parameters, as weighted draws.
///
/// p(θ | y) is proportional to exp(-d(θ) / 2) π(θ), with β and the residual's variance integrated out. Draws come
/// from a t distribution around its peak, evenly spread by a low-discrepancy sequence so that the same data always
/// give the same answer, and are weighted by how likely they are (importance sampling; Gelman and others, "Bayesian
/// Data Analysis", 3rd edition, 2013, 10.4).
public struct Posterior: Sendable {
  public let model: MixedModel
  let priors: WeakPriors
  /// The peak.
  let mode: Coordinates
  /// Draws and their weights, which add up to 1.
  let draws: [(theta: [Double], weight: Double)]

  /// - Parameters:
  ///   - model: With at least one term that has effects of its own, or none.
  ///   - priors: What is thought beforehand.
  ///   - count: How many draws.
  public init(_ model: MixedModel, priors: WeakPriors = WeakPriors(), draws count: Int = 400) {
    self.model = model
    self.priors = priors
    let surface = Surface(model: model, priors: priors)
    let mode = surface.peak()
    self.mode = mode
    draws = mode.values.isEmpty ? [([], 1)] : surface.draws(count, around: mode)
  }

  /// How many draws of equal weight would say as much.
  public var effectiveDraws: Double { 1 / draws.reduce(0) { $0 + $1.weight * $1.weight } }

  /// What combinations come to, everything uncertain integrated out; a joint distribution for each question.
  public func answers(to questions: [[Combination]]) -> [Mixture] {
    var parts = questions.map { _ in [Mixture.Part]() }
    let prior = priors.residualPrior
    let freedom = Double(model.degreesOfFreedom) + prior.observations
    for draw in draws where draw.weight > 1e-6 {
      let elimination = Elimination(model, draw.theta)
      let variance = elimination.variance(prior)
      for (index, question) in questions.enumerated() {
        let prediction = Prediction(question, elimination)
        parts[index].append(
          Mixture.Part(
            weight: draw.weight, values: prediction.values,
            covariance: prediction.covariance.map { $0.map { $0 * variance } }))
      }
    }
    return parts.map { Mixture($0, degreesOfFreedom: freedom) }
  }
}

/// Minus twice the logarithm of the posterior density over the coordinates.
struct Surface {
  let model: MixedModel
  let priors: WeakPriors

  func value(_ place: Coordinates) -> Double {
    Elimination(model, place.theta).marginal(priors.residualPrior) + priors.penalty(place).value
  }

  private func valueAndSlope(_ place: Coordinates) -> (value: Double, slope: [Double]) {
    let elimination = Elimination(model, place.theta)
    let prior = priors.residualPrior
    let slope = place.chained(CriterionSlope(elimination, prior: prior).values)
    let penalty = priors.penalty(place)
    return (elimination.marginal(prior) + penalty.value, zip(slope, penalty.slope).map(+))
  }

  func peak() -> Coordinates {
    var place = Coordinates(model)
    guard !place.values.isEmpty else { return place }
    var descent = Descent(
      function: { values in valueAndSlope(place.at(values)) }, curvature: place.values.map { _ in 8 })
    descent.tolerance = 1e-4
    place.values = descent.lowest(from: place.values).place
    return place
  }

  /// The second derivatives, from the slopes on both sides.
  private func curvature(at place: Coordinates) -> SymmetricMatrix {
    let step = 0.02
    var result = SymmetricMatrix(size: place.values.count)
    let slopes = place.values.indices.map { index in
      zip(slope(place, index, step), slope(place, index, -step)).map { ($0 - $1) / (2 * step) }
    }
    for row in slopes.indices {
      for column in 0...row { result[row, column] = (slopes[row][column] + slopes[column][row]) / 2 }
    }
    return result
  }

  private func slope(_ place: Coordinates, _ index: Int, _ step: Double) -> [Double] {
    var values = place.values
    values[index] += step
    return valueAndSlope(place.at(values)).slope
  }

  func draws(_ count: Int, around mode: Coordinates) -> [(theta: [Double], weight: Double)] {
    let proposal = Proposal(center: mode.values, curvature: curvature(at: mode))
    let peak = value(mode)
    let places = proposal.draws(count)
    let logs = places.map { -(value(mode.at($0.place)) - peak) / 2 - $0.logDensity }
    let highest = logs.filter(\.isFinite).max() ?? 0
    let weights = logs.map { $0.isFinite ? exp($0 - highest) : 0 }
    let total = weights.reduce(0, +)
    return zip(places, weights).map { (mode.at($0.place).theta, $1 / total) }
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
