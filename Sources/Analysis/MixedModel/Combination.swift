/// A sum of multiples of fixed coefficients and of the effects of one level: what is asked of a model.
public struct Combination: Hashable, Sendable {
  /// A multiple of each fixed coefficient, in the order of X.
  public let fixed: [Double]
  /// The level of groups or of the crossed factor that comes in; `nil` for fixed coefficients alone.
  public let level: Int?
  public let part: MixedModel.Part
  /// A multiple of each effect of the level.
  public let weights: [Double]

  public init(fixed: [Double], part: MixedModel.Part = .groups, level: Int? = nil, weights: [Double] = []) {
    precondition(part != .occasions)
    self.fixed = fixed
    self.part = part
    self.level = level
    self.weights = weights
  }
}

/// What combinations come to at given covariance parameters.
struct Prediction: Sendable {
  let values: [Double]
  /// Of the differences between what is estimated and what is true, relative to the variance of the residual.
  let covariance: [[Double]]

  init(_ combinations: [Combination], _ elimination: Elimination) {
    let parts = combinations.map { Part($0, elimination) }
    values = zip(parts, combinations).map {
      $0.value(elimination) + ($1.fixed.first ?? 0) * elimination.model.products.mean
    }
    covariance = parts.map { row in parts.map(row.covariance) }
  }

  /// A combination in coordinates in which the covariance is the identity.
  private struct Part {
    let stayed: [Double]
    /// In the block of the level that is eliminated; empty without one.
    let own: [Double]
    let level: Int?

    init(_ combination: Combination, _ elimination: Elimination) {
      let (roles, products) = (elimination.model.roles, elimination.model.products)
      var stayed = [Double](repeating: 0, count: products.size - 1)
      for (index, weight) in combination.fixed.enumerated() { stayed[products.fixedStart + index] = weight }
      let isEliminated = (combination.part == .groups) != roles.isSwapped
      level = isEliminated ? combination.level : nil
      if let level, let factor = elimination.eliminated {
        own = elimination.blocks[level].divided(factor.transposedTimes(combination.weights))
        elimination.take(own, of: level, from: &stayed)
      } else {
        own = []
        elimination.add(combination, to: &stayed)
      }
      elimination.factor.solve(&stayed, rows: stayed.count)
      self.stayed = stayed
    }

    func covariance(with other: Part) -> Double {
      let shared = zip(stayed, other.stayed).reduce(0) { $0 + $1.0 * $1.1 }
      guard let level, level == other.level else { return shared }
      return zip(own, other.own).reduce(shared) { $0 + $1.0 * $1.1 }
    }

    func value(_ elimination: Elimination) -> Double {
      let factor = elimination.factor
      let shared = stayed.indices.reduce(0) { $0 + stayed[$1] * factor[factor.size - 1, $1] }
      guard let level else { return shared }
      let explained = elimination.blocks[level].explained
      let count = explained.count / own.count
      return own.indices.reduce(shared) { $0 + own[$1] * explained[($1 + 1) * count - 1] }
    }
  }
}

extension Elimination {
  /// Takes from what stays what the effects of an eliminated level say of it.
  fileprivate func take(_ own: [Double], of level: Int, from stayed: inout [Double]) {
    let columns = model.products.blocks[level].columns
    let explained = blocks[level].explained
    var taken = [Double](repeating: 0, count: columns.count - 1)
    for (effect, value) in own.enumerated() {
      for position in taken.indices {
        taken[position] += value * explained[effect * columns.count + position]
      }
    }
    let width = kept?.width ?? 1
    var position = 0
    while position < taken.count {
      let column = columns[position]
      if let kept, column < model.roles.keptColumns {
        let scaled = kept.transposedTimes(Array(taken[position..<position + width]))
        for (index, value) in scaled.enumerated() { stayed[column + index] -= value }
        position += width
      } else {
        stayed[column] -= taken[position]
        position += 1
      }
    }
  }

  /// Adds the effects of a level of the kept factor.
  fileprivate func add(_ combination: Combination, to stayed: inout [Double]) {
    guard let level = combination.level, let kept else { return }
    for (index, value) in kept.transposedTimes(combination.weights).enumerated() {
      stayed[level * kept.width + index] += value
    }
  }
}

extension Fit {
  /// What combinations come to, and the standard errors of the differences from what is true, the covariance
  /// parameters taken as known (Henderson's prediction errors).
  public func predicted(_ combination: Combination) -> (value: Double, standardError: Double) {
    let prediction = Prediction([combination], elimination)
    return (prediction.values[0], sigma * prediction.covariance[0][0].squareRoot())
  }
}
