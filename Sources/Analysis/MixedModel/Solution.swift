/// What the effects and the fixed coefficients are at given covariance parameters.
struct Solution: Sendable {
  /// The effects b of the kept factor, level by level, then β, in the order of the columns; y as centred.
  let stayed: [Double]
  /// The spherical effects u of each level of the eliminated factor.
  let spherical: [[Double]]
  /// The effects b of each level of the eliminated factor.
  let eliminated: [[Double]]

  init(_ elimination: Elimination) {
    let factor = elimination.factor
    let count = factor.size - 1
    var stayed = (0..<count).map { factor[count, $0] }
    factor.solveTransposed(&stayed, rows: count)
    if let kept = elimination.kept { kept.scale(&stayed, columns: elimination.model.roles.keptColumns) }
    self.stayed = stayed
    let blocks = zip(elimination.model.products.blocks, elimination.blocks)
    let spherical = blocks.map { block, solved in solved.effects(beside: stayed, at: block.columns) }
    self.spherical = spherical
    eliminated = elimination.eliminated.map { spherical.map($0.times) } ?? []
  }

  /// What is left of y when the columns that stay are taken: -b, -β and 1 for y.
  var remainder: [Double] { stayed.map(-) + [1] }
}

extension RelativeFactor {
  /// Turns spherical effects, level by level in the first columns, into effects.
  func scale(_ values: inout [Double], columns: Int) {
    for start in stride(from: 0, to: columns, by: width) {
      let effects = times(Array(values[start..<start + width]))
      values.replaceSubrange(start..<start + width, with: effects)
    }
  }
}

extension SolvedBlock {
  /// The level's spherical effects, the others given.
  fileprivate func effects(beside stayed: [Double], at columns: [Int]) -> [Double] {
    let count = columns.count
    let width = explained.count / count
    let rest = (0..<width).map { effect in
      (0..<count - 1).reduce(explained[effect * count + count - 1]) {
        $0 - explained[effect * count + $1] * stayed[columns[$1]]
      }
    }
    return dividedTransposed(rest)
  }
}
