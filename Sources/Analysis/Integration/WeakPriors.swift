import Foundation

/// What is thought of the variances before the data: enough to keep a few visits from saying more than they can.
///
/// Spreads relative to the residual's are halves of normal distributions, that of the slopes a Rayleigh
/// distribution, which thinks it unlikely that all reps change alike: with half a normal one, 90 % intervals of a
/// rep's change held 87 % on simulated teams. The correlation of intercept and slope is 2·Beta(2, 2) - 1.
public struct WeakPriors: Hashable, Sendable {
  /// Between the levels of the groups, at the middle of the time.
  public var groups = 1.0
  /// Between the slopes of the groups, for one unit of time: 1 in two quarters.
  public var slopes = 0.5
  /// Of the change of all together in one unit of time, normal around none.
  public var trend = 0.5
  public var occasions = 0.7
  public var crossed = 0.7
  /// What is thought of the residual, in levels squared, with the weight of so many observations.
  public var residual = 0.25
  public var residualWeight = 2.0

  public init() {}

  var residualPrior: ResidualPrior { ResidualPrior(observations: residualWeight, variance: residual) }

  /// Minus twice the logarithm of the density of coordinates, and its slope.
  func penalty(_ coordinates: Coordinates) -> (value: Double, slope: [Double]) {
    var (value, slope) = (0.0, [Double](repeating: 0, count: coordinates.values.count))
    for (index, kind) in coordinates.kinds.enumerated() {
      let (part, change) = penalty(kind, coordinates.values[index])
      value += part
      slope[index] = change
    }
    return (value, slope)
  }

  private func penalty(_ kind: Coordinates.Kind, _ x: Double) -> (Double, Double) {
    switch kind {
    case .groups: spread(x, scale: groups)
    case .slopes: spread(x, scale: slopes, power: 2)
    case .occasions: spread(x, scale: occasions)
    case .crossed: spread(x, scale: crossed)
    case .correlation: (-4 * log(max(1 - tanh(x) * tanh(x), 1e-300)), 8 * tanh(x))
    }
  }

  /// Of the logarithm of a spread; a power of 1 is half a normal distribution, 2 a Rayleigh distribution.
  private func spread(_ x: Double, scale: Double, power: Double = 1) -> (Double, Double) {
    let ratio = exp(x) / scale
    return (ratio * ratio - 2 * power * x, 2 * ratio * ratio - 2 * power)
  }
}
