/// One level of the eliminated factor: what its rows come to, beside the columns that they touch.
struct Block: Sendable {
  /// Which of the columns that stay it touches, ascending, y last.
  let columns: [Int]
  /// Its own columns beside themselves and those that it touches: `width` rows of `width + columns.count` values.
  let whole: [Double]
  /// The same of the sums of the occasions of each class.
  let classes: [[Double]]

  /// The blocks of all levels, in their order; none without an eliminated factor.
  static func all(of rows: SparseRows, occasions: Occasions, roles: Roles, size: Int) -> [Block] {
    guard let term = roles.eliminated else { return [] }
    let columns = touched(by: term, roles: roles, size: size)
    var wholes = columns.map { Rows(width: term.width, columns: $0) }
    var classes = occasions.rowCounts.map { _ in wholes }
    for (row, level) in term.levels.enumerated() {
      let own = (0..<term.width).map { term.covariate($0, row: row) }
      wholes[level].add(own, beside: rows.rows[row])
    }
    for sum in occasions.sums { classes[sum.kind][sum.level].add(sum.own, beside: sum.rest) }
    return columns.indices.map { level in
      Block(columns: columns[level], whole: wholes[level].values, classes: classes.map { $0[level].values })
    }
  }

  /// The columns that the rows of each level touch: of the kept factor, then all of X and y.
  private static func touched(by term: RandomTerm, roles: Roles, size: Int) -> [[Int]] {
    let last = Array(roles.keptColumns..<size)
    guard let kept = roles.kept else { return Array(repeating: last, count: term.count) }
    var levels = [[Int]](repeating: [], count: term.count)
    for (own, other) in zip(term.levels, kept.levels) { levels[own].append(other) }
    return levels.map { levels in
      Set(levels).sorted().flatMap { level in (0..<kept.width).map { level * kept.width + $0 } } + last
    }
  }
}

/// Products of a block's own columns with themselves and with the columns that it touches.
private struct Rows {
  let width: Int
  let columns: [Int]
  var values: [Double]

  init(width: Int, columns: [Int]) {
    self.width = width
    self.columns = columns
    values = [Double](repeating: 0, count: width * (width + columns.count))
  }

  mutating func add(_ own: [Double], beside rest: SparseRow) {
    let stride = width + columns.count
    for (effect, value) in own.enumerated() {
      for (other, second) in own.enumerated() { values[effect * stride + other] += value * second }
    }
    var position = 0
    for (column, second) in zip(rest.columns, rest.values) {
      while columns[position] < column { position += 1 }
      for (effect, value) in own.enumerated() {
        values[effect * stride + width + position] += value * second
      }
    }
  }
}
