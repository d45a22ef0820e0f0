/// The covariances of effects and coefficients at given covariance parameters, relative to the residual's variance.
///
/// This is Henderson's joint inverse, in which the uncertainty of β is part of that of the effects
/// (Henderson, "Best Linear Unbiased Estimation and Prediction under a Selection Model", 1975).
struct Uncertainty: Sendable {
  let elimination: Elimination
  /// Of the effects of the kept factor and of β, in the order of the columns.
  let stayed: SymmetricMatrix

  init(_ elimination: Elimination) {
    self.elimination = elimination
    var inverse = elimination.factor.inverseWithoutLast()
    if let kept = elimination.kept { inverse.unscale(by: kept, columns: elimination.model.roles.keptColumns) }
    stayed = inverse
  }

  /// Of one level of the eliminated factor.
  func block(_ level: Int) -> BlockUncertainty {
    BlockUncertainty(
      elimination.blocks[level], at: elimination.model.products.blocks[level].columns, stayed: stayed)
  }
}

/// The covariances of one level's spherical effects with each other and with the columns that it touches.
struct BlockUncertainty: Sendable {
  /// Of the spherical effects, by rows.
  let own: [[Double]]
  /// With the columns that are touched, y left out, a row an effect.
  let beside: [[Double]]

  init(_ block: SolvedBlock, at columns: [Int], stayed: SymmetricMatrix) {
    let (count, touched) = (columns.count, columns.count - 1)
    let width = block.explained.count / count
    var products = [[Double]](repeating: [Double](repeating: 0, count: touched), count: width)
    for effect in 0..<width {
      block.explained.withUnsafeBufferPointer { explained in
        let row = UnsafeBufferPointer(rebasing: explained[effect * count..<effect * count + touched])
        stayed.multiply(row, at: columns, into: &products[effect])
      }
    }
    var inner = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    for effect in 0..<width {
      for other in 0..<width {
        inner[effect][other] = (0..<touched).reduce(effect == other ? 1 : 0) {
          $0 + products[effect][$1] * block.explained[other * count + $1]
        }
      }
    }
    own = block.between(inner)
    beside = block.before(products)
  }
}

extension SolvedBlock {
  /// C'⁻¹ X C⁻¹.
  fileprivate func between(_ x: [[Double]]) -> [[Double]] {
    let (a, b, c) = root
    guard x.count > 1 else { return [[x[0][0] / (a * a)]] }
    let corner = x[1][1] / (c * c)
    let side = (x[1][0] / c - b * corner) / a
    let first = (x[0][0] - 2 * b * x[1][0] / c + b * b * corner) / (a * a)
    return [[first, side], [side, corner]]
  }

  /// -C'⁻¹ X, for rows of any length.
  fileprivate func before(_ x: [[Double]]) -> [[Double]] {
    let (a, b, c) = root
    guard x.count > 1 else { return [x[0].map { -$0 / a }] }
    return [zip(x[0], x[1]).map { ($1 * b / c - $0) / a }, x[1].map { -$0 / c }]
  }
}

extension SymmetricMatrix {
  /// The part of the matrix at some columns, ascending, times as many values.
  fileprivate func multiply(_ x: UnsafeBufferPointer<Double>, at columns: [Int], into out: inout [Double]) {
    values.withUnsafeBufferPointer { values in
      out.withUnsafeMutableBufferPointer { out in
        columns.withUnsafeBufferPointer { columns in
          for position in 0..<x.count {
            let row = columns[position] * size
            for other in 0..<position {
              let entry = values[row + columns[other]]
              out[position] += entry * x[other]
              out[other] += entry * x[position]
            }
            out[position] += values[row + columns[position]] * x[position]
          }
        }
      }
    }
  }

  /// ΛAΛ' in the first columns, which belong to the levels of a factor.
  fileprivate mutating func unscale(by factor: RelativeFactor, columns: Int) {
    if factor.width == 1 {
      for row in 0..<size {
        for column in 0..<min(columns, row + 1) { values[row * size + column] *= factor.entries[0] }
        guard row < columns else { continue }
        for column in 0...row { values[row * size + column] *= factor.entries[0] }
      }
    } else {
      unscalePairs(by: factor, columns: columns)
    }
  }

  private mutating func unscalePairs(by factor: RelativeFactor, columns: Int) {
    let (a, b, c) = (factor.entries[0], factor.entries[1], factor.entries[2])
    for first in stride(from: 0, to: columns, by: 2) {
      values[first * size + first + 1] = values[(first + 1) * size + first]
    }
    for row in 0..<size {
      for first in stride(from: 0, to: min(columns, row + 1), by: 2) {
        let place = row * size + first
        (values[place], values[place + 1]) = (a * values[place], b * values[place] + c * values[place + 1])
      }
    }
    for first in stride(from: 0, to: columns, by: 2) {
      for column in 0...first + 1 {
        let (upper, lower) = (first * size + column, (first + 1) * size + column)
        (values[upper], values[lower]) = (a * values[upper], b * values[upper] + c * values[lower])
      }
    }
  }
}
