/// Columns at right angles to one another, beginning with a constant one.
struct Basis {
  private var columns: [[Double]]
  var size: Int { columns.count }

  init(rows: Int) {
    columns = [[Double](repeating: 1 / Double(rows).squareRoot(), count: rows)]
  }

  /// Whether a column is no sum of multiples of those before it; if so, it becomes one of them.
  mutating func isNew(_ column: [Double]) -> Bool {
    let length = Basis.length(column)
    var rest = column
    for known in columns {
      let shared = zip(known, rest).reduce(0) { $0 + $1.0 * $1.1 }
      rest = zip(rest, known).map { $0 - shared * $1 }
    }
    let left = Basis.length(rest)
    guard left > 1e-6 * max(length, 1e-12), left > 1e-9 else { return false }
    columns.append(rest.map { $0 / left })
    return true
  }

  private static func length(_ column: [Double]) -> Double {
    column.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
