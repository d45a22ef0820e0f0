import Foundation

/// The model solved at given covariance parameters.
///
/// A is the matrix of the mixed model equations in spherical effects u (b = Λu) and β; it is factorised block by
/// block: first the occasions, then each level of the eliminated factor, last what stays, densely.
struct Elimination: Sendable {
  let model: MixedModel
  let theta: [Double]
  let eliminated: RelativeFactor?
  let kept: RelativeFactor?
  /// How much an occasion of each class takes of the square of its sum: θ² / (1 + θ²n).
  let shares: [Double]
  /// A block for each level of the eliminated factor.
  let blocks: [SolvedBlock]
  /// Of the columns that stay; the last pivot is the root of r².
  let factor: Cholesky

  init(_ model: MixedModel, _ theta: [Double]) {
    precondition(theta.count == model.parameterCount)
    let (roles, products) = (model.roles, model.products)
    self.model = model
    self.theta = theta
    eliminated = roles.eliminated.map { _ in RelativeFactor(theta[roles.eliminatedParameters]) }
    kept = roles.kept.map { _ in RelativeFactor(theta[roles.keptParameters]) }
    let spread = theta[roles.parameters.occasions].first ?? 0
    let shares = products.classes.map { spread * spread / (1 + spread * spread * Double($0.rows)) }
    self.shares = shares
    var rest = products.whole
    for (share, kind) in zip(shares, products.classes) where share > 0 { rest.add(-share, times: kind.sums) }
    if let eliminated {
      blocks = products.blocks.map { SolvedBlock($0, shares: shares, factor: eliminated) }
      for (block, solved) in zip(products.blocks, blocks) { rest.subtract(solved, at: block.columns) }
    } else {
      blocks = []
    }
    if let kept { rest.scale(by: kept, columns: roles.keptColumns) }
    factor = Cholesky(rest)
  }

  /// The least of ‖y - Xβ - ZΛu‖² + ‖u‖².
  var penalizedSquares: Double {
    let pivot = factor[factor.size - 1]
    return pivot * pivot
  }

  /// The logarithm of the determinant of A.
  var logDeterminant: Double {
    let spread = theta[model.roles.parameters.occasions].first ?? 0
    let occasions = model.products.classes.reduce(0) {
      $0 + Double($1.occasions) * log1p(spread * spread * Double($1.rows))
    }
    let levels = blocks.reduce(0) { $0 + $1.logDeterminant }
    return (0..<factor.size - 1).reduce(occasions + levels) { $0 + 2 * log(factor[$1]) }
  }

  /// Minus twice the logarithm of the restricted likelihood, σ at its best; minus infinity where nothing is left.
  var criterion: Double {
    let freedom = Double(model.degreesOfFreedom)
    guard freedom > 0 else { return logDeterminant }
    return logDeterminant + freedom * (1 + log(2 * Double.pi * penalizedSquares / freedom))
  }
}

/// What is thought of the residual's variance before the data: as much as so many observations would say.
struct ResidualPrior: Hashable, Sendable {
  let observations: Double
  let variance: Double

  static let none = ResidualPrior(observations: 0, variance: 0)
}

extension Elimination {
  /// The variance of the residual, with what was thought of it before.
  func variance(_ prior: ResidualPrior) -> Double {
    (penalizedSquares + prior.observations * prior.variance) / freedom(prior)
  }

  /// The degrees of freedom of that variance.
  func freedom(_ prior: ResidualPrior) -> Double {
    Double(model.degreesOfFreedom) + prior.observations
  }

  /// Minus twice the logarithm of the likelihood of the covariance parameters when β and the variance of the
  /// residual are integrated out, up to a constant.
  func marginal(_ prior: ResidualPrior) -> Double {
    logDeterminant + freedom(prior) * log(variance(prior))
  }
}

extension SymmetricMatrix {
  /// Takes what a block explains from the columns that it touches.
  fileprivate mutating func subtract(_ block: SolvedBlock, at columns: [Int]) {
    let count = columns.count
    values.withUnsafeMutableBufferPointer { out in
      block.explained.withUnsafeBufferPointer { rows in
        columns.withUnsafeBufferPointer { columns in
          for start in stride(from: 0, to: rows.count, by: count) {
            for position in 0..<count {
              let value = rows[start + position]
              let row = columns[position] * size
              for other in 0...position { out[row + columns[other]] -= value * rows[start + other] }
            }
          }
        }
      }
    }
  }

  /// Λ'AΛ + I in the first columns, which belong to the levels of a factor.
  fileprivate mutating func scale(by factor: RelativeFactor, columns: Int) {
    if factor.width == 1 {
      scale(by: factor.entries[0], columns: columns)
    } else {
      scalePairs(by: factor, columns: columns)
    }
    for column in 0..<columns { values[column * size + column] += 1 }
  }

  private mutating func scale(by factor: Double, columns: Int) {
    for row in 0..<size {
      for column in 0..<min(columns, row + 1) { values[row * size + column] *= factor }
      guard row < columns else { continue }
      for column in 0...row { values[row * size + column] *= factor }
    }
  }

  /// Columns 2k and 2k + 1 become a·first + b·second and c·second, and the rows likewise.
  private mutating func scalePairs(by factor: RelativeFactor, columns: Int) {
    let (a, b, c) = (factor.entries[0], factor.entries[1], factor.entries[2])
    for first in stride(from: 0, to: columns, by: 2) { self[first, first + 1] = self[first + 1, first] }
    for row in 0..<size {
      for first in stride(from: 0, to: min(columns, row + 1), by: 2) {
        let place = row * size + first
        let second = row == first ? self[first + 1, first] : values[place + 1]
        (values[place], values[place + 1]) = (a * values[place] + b * second, c * second)
      }
    }
    for first in stride(from: 0, to: columns, by: 2) {
      let (upper, lower) = (first * size, (first + 1) * size)
      for column in 0...first + 1 {
        let (x, y) = (values[upper + column], values[lower + column])
        (values[upper + column], values[lower + column]) = (a * x + b * y, c * y)
      }
    }
  }
}
