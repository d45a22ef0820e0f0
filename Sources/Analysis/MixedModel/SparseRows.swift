/// A row of the columns that stay: its level of the kept factor, X, and y.
struct SparseRow: Sendable {
  /// Ascending.
  let columns: [Int]
  let values: [Double]

  init(columns: [Int], values: [Double]) {
    self.columns = columns
    self.values = values
  }

  /// The sum of rows, column by column.
  init(sumOf rows: [SparseRow]) {
    var sums: [Int: Double] = [:]
    for row in rows {
      for (column, value) in zip(row.columns, row.values) { sums[column, default: 0] += value }
    }
    columns = sums.keys.sorted()
    values = columns.map { sums[$0] ?? 0 }
  }
}

/// The rows of the columns that stay, y taken from its mean so that little cancels.
struct SparseRows: Sendable {
  let rows: [SparseRow]
  /// Of y.
  let mean: Double
  /// The sum of the squares of y about its mean.
  let scale: Double

  init(response: [Double], fixed: [[Double]], kept: RandomTerm?) {
    let mean = response.reduce(0, +) / Double(response.count)
    self.mean = mean
    let width = kept?.width ?? 0
    let start = (kept?.count ?? 0) * width
    let last = Array(start..<start + fixed.count + 1)
    rows = response.indices.map { row in
      var (columns, values) = ([Int](), [Double]())
      columns.reserveCapacity(width + last.count)
      values.reserveCapacity(width + last.count)
      for effect in 0..<width {
        columns.append((kept?.levels[row] ?? 0) * width + effect)
        values.append(kept?.covariate(effect, row: row) ?? 0)
      }
      columns += last
      for column in fixed { values.append(column[row]) }
      values.append(response[row] - mean)
      return SparseRow(columns: columns, values: values)
    }
    scale = response.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }
}
