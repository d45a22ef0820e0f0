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
    if kind == .correlation {
      let rho = tanh(x)
      return (-4 * log(max(1 - rho * rho, 1e-300)), 8 * rho)
    }
    let ratio = exp(x) / scale(kind)
    let power = kind == .slopes ? 2.0 : 1
    return (ratio * ratio - 2 * power * x, 2 * ratio * ratio - 2 * power)
  }

  private func scale(_ kind: Coordinates.Kind) -> Double {
    switch kind {
    case .groups: groups
    case .slopes: slopes
    case .occasions: occasions
    case .crossed, .correlation: crossed
    }
  }
}
