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
    descent.tolerance = 1e-3
    place.values = descent.lowest(from: place.values).place
    return place
  }

  /// Where to draw, so that most draws are likely.
  func proposal(around mode: Coordinates) -> Proposal {
    guard !mode.values.isEmpty else { return Proposal(center: [], curvature: SymmetricMatrix(size: 0)) }
    let even = Proposal(center: mode.values, curvature: curvature(at: mode))
    let peak = value(mode)
    return even.split { value(mode.at($0)) - peak }
  }

  /// The second derivatives, from the slopes on both sides.
  private func curvature(at place: Coordinates) -> SymmetricMatrix {
    let step = 0.05
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
}
