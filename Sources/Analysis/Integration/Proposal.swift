import Foundation

/// A multivariate t distribution with 5 degrees of freedom, drawn evenly, which may reach farther to one side of its
/// center than to the other (the split t of Geweke, "Bayesian Inference in Econometric Models Using Monte Carlo
/// Integration", 1989).
struct Proposal: Sendable {
  let center: [Double]
  /// L of the matrix LL' whose inverse is the spread.
  private let root: Cholesky
  /// How much farther than the spread it reaches along each axis: up, and down.
  private var reach: [(up: Double, down: Double)]
  private static let freedom = 5.0

  /// - Parameters:
  ///   - center: The peak of what is to be drawn.
  ///   - curvature: The second derivatives of minus twice its logarithm there; half of it is the precision.
  init(center: [Double], curvature: SymmetricMatrix) {
    self.center = center
    reach = center.map { _ in (1, 1) }
    var precision = curvature
    for index in 0..<precision.size { precision[index, index] = max(precision[index, index], 0.2) }
    var attempt = Cholesky(precision)
    while (0..<precision.size).contains(where: { attempt[$0] < 0.3 }) {
      for index in 0..<precision.size { precision[index, index] = precision[index, index] * 1.2 + 0.05 }
      attempt = Cholesky(precision)
    }
    root = attempt
  }

  /// The same, reaching as far on each side as what is to be drawn does.
  ///
  /// - Parameter drop: By how much minus twice the logarithm is higher at a place than at the center.
  /// - Returns: A proposal with the same center and spread.
  func split(_ drop: ([Double]) -> Double) -> Proposal {
    var result = self
    result.reach = center.indices.map { axis in (reach(axis, 1, drop), reach(axis, -1, drop)) }
    return result
  }

  /// Along an axis, the farthest that two steps tell.
  private func reach(_ axis: Int, _ sign: Double, _ drop: ([Double]) -> Double) -> Double {
    let found = [1.0, 2].map { length in
      var step = center.map { _ in 0.0 }
      step[axis] = sign * length
      let fall = drop(place(step))
      return fall.isFinite ? length / max(fall, 1e-6).squareRoot() : 0.5
    }
    return min(max(found.max() ?? 1, 0.5), 5)
  }

  /// The place that many spreads away along the axes.
  private func place(_ steps: [Double]) -> [Double] {
    var step = steps
    root.solveTransposed(&step, rows: center.count)
    return zip(center, step).map { $0 + 2.0.squareRoot() * $1 }
  }

  /// Places and the logarithms of their densities, up to a constant.
  func draws(_ count: Int) -> [(place: [Double], logDensity: Double)] {
    let size = center.count
    let points = EvenSequence(dimensions: size + 1)
    return (0..<count).map { index in
      let even = points[index]
      let shrink = (Proposal.freedom / ChiSquare5.quantile(even[size])).squareRoot()
      let z = even.prefix(size).map { Normal.quantile($0) * shrink }
      let scales = zip(z, reach).map { $0 > 0 ? $1.up : $1.down }
      let squares = z.reduce(0) { $0 + $1 * $1 }
      let tail = -(Proposal.freedom + Double(size)) / 2 * log1p(squares / Proposal.freedom)
      return (place(zip(z, scales).map { $0 * $1 }), scales.reduce(tail) { $0 - log($1) })
    }
  }
}

/// The chi-square distribution with 5 degrees of freedom.
private enum ChiSquare5 {
  static func quantile(_ chance: Double) -> Double {
    var (low, high) = (0.0, 100.0)
    for _ in 0..<30 {
      let middle = (low + high) / 2
      if self.chance(below: middle) < chance { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  private static func chance(below x: Double) -> Double {
    let root = x.squareRoot()
    return 2 * Normal.chance(below: root) - 1
      - (2 / Double.pi).squareRoot() * exp(-x / 2) * (root + x * root / 3)
  }
}
