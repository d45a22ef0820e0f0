import Foundation

/// A multivariate t distribution with 5 degrees of freedom, drawn evenly.
struct Proposal {
  let center: [Double]
  /// L of the matrix LL' whose inverse is the spread.
  private let root: Cholesky
  private let freedom = 5.0

  /// - Parameters:
  ///   - center: The peak of what is to be drawn.
  ///   - curvature: The second derivatives of minus twice its logarithm there; half of it is the precision.
  init(center: [Double], curvature: SymmetricMatrix) {
    self.center = center
    var precision = curvature
    for index in 0..<precision.size { precision[index, index] = max(precision[index, index], 0.2) }
    var attempt = Cholesky(precision)
    while (0..<precision.size).contains(where: { attempt[$0] < 0.3 }) {
      for index in 0..<precision.size { precision[index, index] = precision[index, index] * 1.2 + 0.05 }
      attempt = Cholesky(precision)
    }
    root = attempt
  }

  /// Places and the logarithms of their densities, up to a constant.
  func draws(_ count: Int) -> [(place: [Double], logDensity: Double)] {
    let size = center.count
    return (0..<count).map { index in
      let even = EvenSequence.point(index, dimensions: size + 1)
      let shrink = (freedom / ChiSquare5.quantile(even[size])).squareRoot()
      var step = even.prefix(size).map { Normal.quantile($0) * shrink }
      let squares = step.reduce(0) { $0 + $1 * $1 }
      root.solveTransposed(&step, rows: size)
      let place = zip(center, step).map { $0 + 2.0.squareRoot() * $1 }
      return (place, -(freedom + Double(size)) / 2 * log1p(squares / freedom))
    }
  }
}

/// Points that fill the unit cube evenly: multiples of powers of the root of x^(d+1) = x + 1, a generalisation of
/// the golden ratio (Roberts, 2018), each coordinate above 0 and below 1.
enum EvenSequence {
  static func point(_ index: Int, dimensions: Int) -> [Double] {
    let ratio = self.ratio(dimensions)
    return (1...dimensions).map { power in
      let value = 0.5 + Double(index + 1) * pow(ratio, -Double(power))
      return min(max(value - value.rounded(.down), 1e-9), 1 - 1e-9)
    }
  }

  private static func ratio(_ dimensions: Int) -> Double {
    (0..<40).reduce(2.0) { value, _ in pow(1 + value, 1 / Double(dimensions + 1)) }
  }
}

/// The chi-square distribution with 5 degrees of freedom.
private enum ChiSquare5 {
  static func quantile(_ chance: Double) -> Double {
    var (low, high) = (0.0, 100.0)
    for _ in 0..<50 {
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
