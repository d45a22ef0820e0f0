/// A matrix in memory, worked on in tiles that stay near the processor: what makes a thousand rows bearable.
struct Tiles {
  let start: UnsafeMutablePointer<Double>
  let size: Int
  private let panel = 48

  init(start: UnsafeMutablePointer<Double>, size: Int) {
    self.start = start
    self.size = size
  }

  /// Puts L of LL' in the place of the lower triangle (Golub and Van Loan, "Matrix Computations", 4.2.6).
  func factorise() {
    var begin = 0
    while begin < size {
      let end = min(begin + panel, size)
      factorise(begin..<end)
      if end < size { update(from: end, by: begin..<end) }
      begin = end
    }
  }

  /// The columns of a panel, from its diagonal down, when everything to its left is done.
  private func factorise(_ columns: Range<Int>) {
    let begin = columns.lowerBound
    for row in begin..<size {
      let own = start + row * size
      for column in begin..<min(columns.upperBound, row + 1) {
        let other = start + column * size
        let rest = own[column] - dot(own + begin, other + begin, column - begin)
        if column == row {
          own[column] = rest > 0 ? rest.squareRoot() : 0
        } else {
          own[column] = other[column] > 0 ? rest / other[column] : 0
        }
      }
    }
  }

  /// Takes what a panel explains from everything behind it.
  private func update(from first: Int, by columns: Range<Int>) {
    var row = first
    while row < size {
      let rows = min(4, size - row)
      var column = first
      while column <= row + rows - 1 {
        if rows == 4, column + 1 <= row {
          updateTile(row, column, columns)
        } else {
          updateRest(row..<row + rows, column..<min(column + 2, size), columns)
        }
        column += 2
      }
      row += 4
    }
  }

  /// Four rows by two columns at once: six values are read for eight products.
  @inline(__always)
  private func updateTile(_ row: Int, _ column: Int, _ columns: Range<Int>) {
    let (begin, count) = (columns.lowerBound, columns.count)
    let (a0, a1) = (pair(row, begin), pair(row + 1, begin))
    let (a2, a3) = (pair(row + 2, begin), pair(row + 3, begin))
    let (b0, b1) = (pair(column, begin), pair(column + 1, begin))
    var (s00, s01, s10, s11) = (
      SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero
    )
    var (s20, s21, s30, s31) = (s00, s01, s10, s11)
    for index in stride(from: 0, to: count, by: 2) {
      let (x, y) = (load(b0, index), load(b1, index))
      let (first, second) = (load(a0, index), load(a1, index))
      s00 += first * x
      s01 += first * y
      s10 += second * x
      s11 += second * y
      let (third, fourth) = (load(a2, index), load(a3, index))
      s20 += third * x
      s21 += third * y
      s30 += fourth * x
      s31 += fourth * y
    }
    subtract(s00, s01, row, column)
    subtract(s10, s11, row + 1, column)
    subtract(s20, s21, row + 2, column)
    subtract(s30, s31, row + 3, column)
  }

  private func pair(_ row: Int, _ column: Int) -> UnsafePointer<Double> {
    UnsafePointer(start + row * size + column)
  }

  @inline(__always)
  private func load(_ from: UnsafePointer<Double>, _ index: Int) -> SIMD2<Double> {
    SIMD2(from[index], from[index + 1])
  }

  @inline(__always)
  private func subtract(_ first: SIMD2<Double>, _ second: SIMD2<Double>, _ row: Int, _ column: Int) {
    let place = start + row * size + column
    place[0] -= first.sum()
    place[1] -= second.sum()
  }

  private func updateRest(_ rows: Range<Int>, _ others: Range<Int>, _ columns: Range<Int>) {
    for row in rows {
      for column in others where column <= row {
        start[row * size + column] -= dot(
          pair(row, columns.lowerBound), pair(column, columns.lowerBound), columns.count)
      }
    }
  }
}
