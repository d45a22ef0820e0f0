/// Everything the criterion needs of the rows, added up once: each θ only rescales it.
///
/// The columns are those of the kept factor, of X, and y, in this order. A class of occasions are those with
/// equally many rows, which a θ shrinks equally.
struct CrossProducts: Sendable {
  /// Columns of the kept factor, of X, and y.
  let size: Int
  /// Where X begins.
  let fixedStart: Int
  /// All rows.
  let whole: SymmetricMatrix
  /// The sums of the rows of an occasion, squared and added up, a matrix a class.
  let classes: [OccasionClass]
  /// A block for each level of the eliminated factor.
  let blocks: [Block]
  /// Of y, which is taken from it.
  let mean: Double
  /// The sum of the squares of y about its mean.
  let scale: Double

  struct OccasionClass: Sendable {
    /// How many rows each of its occasions has.
    let rows: Int
    /// How many occasions it has.
    var occasions: Int
    var sums: SymmetricMatrix
  }

  /// What is thought of a coefficient counts as a row that says it is zero.
  init(response: [Double], fixed: [[Double]], thought: [Int: Double], roles: Roles) {
    let rows = SparseRows(response: response, fixed: fixed, kept: roles.kept)
    fixedStart = roles.keptColumns
    size = fixedStart + fixed.count + 1
    (mean, scale) = (rows.mean, rows.scale)
    var whole = SymmetricMatrix(size: size)
    for row in rows.rows { whole.add(row) }
    for (column, spread) in thought {
      whole[fixedStart + column, fixedStart + column] += 1 / (spread * spread)
    }
    self.whole = whole
    let occasions = Occasions(of: rows, roles: roles)
    classes = occasions.classes(size: size)
    blocks = Block.all(of: rows, occasions: occasions, roles: roles, size: size)
  }
}

extension SymmetricMatrix {
  /// Adds the products of a row with itself.
  fileprivate mutating func add(_ row: SparseRow) {
    for (position, column) in row.columns.enumerated() {
      for other in 0...position {
        values[column * size + row.columns[other]] += row.values[position] * row.values[other]
      }
    }
  }
}

/// The occasions within the eliminated factor, each with the sum of its rows.
struct Occasions: Sendable {
  struct Sum: Sendable {
    let level: Int
    /// Which class it belongs to.
    let kind: Int
    /// The sums of the covariates of the eliminated factor.
    var own: [Double]
    var rest: SparseRow
  }

  /// How many rows an occasion of each class has, ascending.
  let rowCounts: [Int]
  let sums: [Sum]

  init(of rows: SparseRows, roles: Roles) {
    guard let nested = roles.nested, let eliminated = roles.eliminated else {
      (rowCounts, sums) = ([], [])
      return
    }
    var members = [[Int]](repeating: [], count: nested.count)
    for (row, occasion) in nested.levels.enumerated() { members[occasion].append(row) }
    let counts = Set(members.map(\.count)).sorted()
    rowCounts = counts
    sums = members.map { members in
      Sum(
        level: eliminated.levels[members[0]], kind: counts.firstIndex(of: members.count) ?? 0,
        own: (0..<eliminated.width).map { effect in
          members.reduce(0) { $0 + eliminated.covariate(effect, row: $1) }
        },
        rest: SparseRow(sumOf: members.map { rows.rows[$0] }))
    }
  }

  func classes(size: Int) -> [CrossProducts.OccasionClass] {
    var classes = rowCounts.map { rows in
      CrossProducts.OccasionClass(rows: rows, occasions: 0, sums: SymmetricMatrix(size: size))
    }
    for sum in sums {
      classes[sum.kind].occasions += 1
      classes[sum.kind].sums.add(sum.rest)
    }
    return classes
  }
}
