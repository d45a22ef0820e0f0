/// How the criterion changes with each covariance parameter.
///
/// With Λ'Z'(ZΛ, X)C = I - C for C = A⁻¹, and Λ'Z'e = u at the solution, everything follows from the covariances of
/// the effects and the effects themselves (the score of REML; Searle, Casella and McCulloch, "Variance
/// Components", 1992, 6.6, in lme4's parameters). No parameter may be zero.
struct CriterionSlope {
  let elimination: Elimination
  let solution: Solution
  let uncertainty: Uncertainty
  private let weight: Double

  /// - Parameters:
  ///   - elimination: At parameters none of which is zero.
  ///   - prior: What is thought of the residual before the data; nothing for REML.
  init(_ elimination: Elimination, prior: ResidualPrior = .none) {
    self.elimination = elimination
    solution = Solution(elimination)
    uncertainty = Uncertainty(elimination)
    weight = 1 / elimination.variance(prior)
  }

  /// A value a parameter, in the order of θ.
  var values: [Double] {
    let roles = elimination.model.roles
    var sums = Sums(elimination)
    for level in elimination.blocks.indices { add(level, to: &sums) }
    let eliminated = elimination.eliminated.map { $0.slopes(sums.gain) } ?? []
    let kept = elimination.kept.map { $0.slopes(keptGain($0)) } ?? []
    let occasions = elimination.shares.isEmpty ? [] : [occasionSlope(sums)]
    return roles.isSwapped ? kept + occasions + eliminated : eliminated + occasions + kept
  }

  /// What is added up over the levels of the eliminated factor.
  private struct Sums {
    /// 2(I - C) - 2(n - p) / r² uu', by rows.
    var gain: [[Double]]
    /// Of each class of occasions: the squares of its sums times the covariances, and times what remains.
    var traces: [Double]
    var squares: [Double]

    init(_ elimination: Elimination) {
      let width = elimination.eliminated?.width ?? 0
      gain = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
      traces = elimination.shares.map { _ in 0 }
      squares = traces
    }
  }

  private func add(_ level: Int, to sums: inout Sums) {
    let block = uncertainty.block(level)
    let u = solution.spherical[level]
    for row in u.indices {
      for column in u.indices {
        let one = row == column ? 2.0 : 0
        sums.gain[row][column] += one - 2 * block.own[row][column] - 2 * weight * u[row] * u[column]
      }
    }
    guard !elimination.shares.isEmpty, let factor = elimination.eliminated else { return }
    let products = elimination.model.products.blocks[level]
    let covariances = OwnCovariances(block, factor)
    let remainder = products.columns.map { solution.remainder($0) }
    for (kind, values) in products.classes.enumerated() {
      sums.traces[kind] += covariances.trace(values, touched: products.columns.count)
      sums.squares[kind] += cross(values, b: solution.eliminated[level], beside: remainder)
    }
  }

  /// b'Db - 2b'Dv of the own rows of a block.
  private func cross(_ values: [Double], b: [Double], beside remainder: [Double]) -> Double {
    let stride = b.count + remainder.count
    return b.indices.reduce(0) { sum, effect in
      let own = b.indices.reduce(0) { $0 + values[effect * stride + $1] * b[$1] }
      let rest = remainder.indices.reduce(0) { $0 + values[effect * stride + b.count + $1] * remainder[$1] }
      return sum + b[effect] * (own - 2 * rest)
    }
  }

  private func keptGain(_ factor: RelativeFactor) -> [[Double]] {
    let width = factor.width
    var gain = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    for start in stride(from: 0, to: elimination.model.roles.keptColumns, by: width) {
      let u = factor.divided(Array(solution.stayed[start..<start + width]))
      let own = factor.divided(
        (0..<width).map { row in (0..<width).map { uncertainty.stayed[start + row, start + $0] } })
      for row in 0..<width {
        for column in 0..<width {
          let one = row == column ? 2.0 : 0
          gain[row][column] += one - 2 * own[row][column] - 2 * weight * u[row] * u[column]
        }
      }
    }
    return gain
  }

  private func occasionSlope(_ sums: Sums) -> Double {
    let spread = elimination.theta[elimination.model.roles.parameters.occasions][
      elimination.model.roles.parameters.occasions.lowerBound]
    let remainder = solution.remainder
    var slope = 0.0
    for (kind, products) in elimination.model.products.classes.enumerated() {
      let m = 1 + spread * spread * Double(products.rows)
      let trace = sums.traces[kind] + uncertainty.stayed.trace(times: products.sums)
      let squares = sums.squares[kind] + products.sums.form(remainder)
      let shrunk = spread * spread / (m * m)
      slope +=
        2 * Double(products.occasions) * (1 - 1 / m) - 2 * shrunk * trace - 2 * weight * shrunk * squares
    }
    return slope / spread
  }
}

/// The covariances of a level's effects b with each other and with the columns that it touches.
private struct OwnCovariances {
  let own: [[Double]]
  let beside: [[Double]]

  init(_ block: BlockUncertainty, _ factor: RelativeFactor) {
    let half = block.own.map(factor.times)
    let width = factor.width
    own = (0..<width).map { row in
      (0..<width).map { column in (0..<width).reduce(0) { $0 + factor[row, $1] * half[$1][column] } }
    }
    beside = (0..<width).map { row in
      block.beside[0].indices.map { position in
        (0..<width).reduce(0) { $0 + factor[row, $1] * block.beside[$1][position] }
      }
    }
  }

  /// The trace of the covariances times the own rows of a block, which stand for the whole of it.
  func trace(_ values: [Double], touched: Int) -> Double {
    let stride = own.count + touched
    return own.indices.reduce(0) { sum, effect in
      let inner = own.indices.reduce(0) { $0 + own[effect][$1] * values[effect * stride + $1] }
      let rest = beside[effect].indices.reduce(0) {
        $0 + beside[effect][$1] * values[effect * stride + own.count + $1]
      }
      return sum + inner + 2 * rest
    }
  }
}

extension Solution {
  /// What a column leaves of y: -b, -β, or 1 for y itself.
  fileprivate func remainder(_ column: Int) -> Double { column < stayed.count ? -stayed[column] : 1 }
}

extension SymmetricMatrix {
  /// The trace of this matrix times the first rows and columns of a larger one.
  fileprivate func trace(times other: SymmetricMatrix) -> Double {
    var sum = 0.0
    for row in 0..<size {
      for column in 0..<row {
        sum += 2 * values[row * size + column] * other.values[row * other.size + column]
      }
      sum += values[row * size + row] * other.values[row * other.size + row]
    }
    return sum
  }
}

extension RelativeFactor {
  /// Λ⁻¹x.
  fileprivate func divided(_ x: [Double]) -> [Double] {
    let first = x[0] / entries[0]
    return width == 1 ? [first] : [first, (x[1] - entries[1] * first) / entries[2]]
  }

  /// Λ⁻¹XΛ'⁻¹ of a symmetric X.
  fileprivate func divided(_ x: [[Double]]) -> [[Double]] {
    let columns = x.map(divided)
    let rows = (0..<width).map { index in divided(columns.map { $0[index] }) }
    return rows
  }

  /// The lower triangle of Λ'⁻¹X, column by column.
  fileprivate func slopes(_ x: [[Double]]) -> [Double] {
    guard width > 1 else { return [x[0][0] / entries[0]] }
    let (a, b, c) = (entries[0], entries[1], entries[2])
    return [(x[0][0] - b / c * x[1][0]) / a, x[1][0] / c, x[1][1] / c]
  }
}
