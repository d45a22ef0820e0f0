import Foundation

/// The covariance parameters in coordinates without bounds: the logarithms of spreads relative to the residual's,
/// and the inverse hyperbolic tangent of the correlation of intercept and slope.
struct Coordinates: Sendable {
  enum Kind: Sendable { case groups, slopes, correlation, occasions, crossed }

  let kinds: [Kind]
  var values: [Double]

  /// Where a search begins: every spread at half the residual's.
  init(_ model: MixedModel) {
    kinds =
      (model.groups.map { $0.slope == nil ? [.groups] : [.groups, .slopes, .correlation] } ?? [])
      + (model.occasions.map { _ in [.occasions] } ?? []) + (model.crossed.map { _ in [.crossed] } ?? [])
    values = kinds.map { kind in
      switch kind {
      case .correlation: 0
      case .slopes: log(0.15)
      default: log(0.5)
      }
    }
  }

  /// θ as the model has it.
  var theta: [Double] {
    guard kinds.contains(.slopes) else { return values.map(exp) }
    let (slope, rho) = (exp(values[1]), tanh(values[2]))
    return [exp(values[0]), slope * rho, slope * (1 - rho * rho).squareRoot()] + values.dropFirst(3).map(exp)
  }

  /// The slope along the coordinates of what has this slope along θ.
  func chained(_ slope: [Double]) -> [Double] {
    let theta = theta
    guard kinds.contains(.slopes) else { return zip(slope, theta).map { $0 * $1 } }
    let rho = tanh(values[2])
    let spread = exp(values[1])
    let root = (1 - rho * rho).squareRoot()
    let turn = slope[1] * spread * root * root - slope[2] * spread * rho * root
    return [slope[0] * theta[0], slope[1] * theta[1] + slope[2] * theta[2], turn]
      + zip(slope, theta).dropFirst(3).map { $0 * $1 }
  }
}
