/// A symmetric matrix, of which only the lower triangle is kept up, row by row.
struct SymmetricMatrix: Sendable {
  let size: Int
  /// `size * size` values; those above the diagonal mean nothing.
  var values: [Double]

  init(size: Int) {
    self.size = size
    values = [Double](repeating: 0, count: size * size)
  }

  /// An entry on or below the diagonal, or its mirror image.
  subscript(row: Int, column: Int) -> Double {
    get { values[max(row, column) * size + min(row, column)] }
    set { values[max(row, column) * size + min(row, column)] = newValue }
  }

  /// Adds a multiple of a matrix of the same size.
  mutating func add(_ factor: Double, times other: SymmetricMatrix) {
    precondition(size == other.size)
    values.withUnsafeMutableBufferPointer { own in
      other.values.withUnsafeBufferPointer { others in
        for row in 0..<size {
          for index in row * size...row * size + row { own[index] += factor * others[index] }
        }
      }
    }
  }

  /// `x'Ax` for as many values as there are rows.
  func form(_ x: [Double]) -> Double {
    var sum = 0.0
    for row in 0..<size where x[row] != 0 {
      var inner = 0.0
      for column in 0..<row { inner += values[row * size + column] * x[column] }
      sum += x[row] * (2 * inner + values[row * size + row] * x[row])
    }
    return sum
  }
}
