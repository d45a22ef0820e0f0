/// The lower triangle L of a positive definite matrix LL'.
struct Cholesky: Sendable {
  let size: Int
  /// Row by row; what stands above the diagonal means nothing.
  private(set) var values: [Double]

  /// A pivot that rounding leaves at or below zero, as where nothing varies, becomes zero and its column with it.
  init(_ matrix: SymmetricMatrix) {
    size = matrix.size
    values = matrix.values
    values.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      Tiles(start: start, size: matrix.size).factorise()
    }
  }

  /// The pivot of a row.
  subscript(row: Int) -> Double { values[row * size + row] }

  /// An entry on or below the diagonal.
  subscript(row: Int, column: Int) -> Double { values[row * size + column] }

  /// Solves Lx = b in the first `count` rows, from the first that is not zero on.
  func solve(_ b: inout [Double], rows count: Int) {
    values.withUnsafeBufferPointer { l in
      b.withUnsafeMutableBufferPointer { x in
        guard let first = x.prefix(count).firstIndex(where: { $0 != 0 }) else { return }
        for row in first..<count {
          var sum = x[row]
          for column in first..<row { sum -= l[row * size + column] * x[column] }
          x[row] = sum / l[row * size + row]
        }
      }
    }
  }

  /// Solves L'x = b in the first `count` rows.
  func solveTransposed(_ b: inout [Double], rows count: Int) {
    values.withUnsafeBufferPointer { l in
      b.withUnsafeMutableBufferPointer { x in
        for row in (0..<count).reversed() {
          x[row] /= l[row * size + row]
          let value = x[row]
          for column in 0..<row { x[column] -= l[row * size + column] * value }
        }
      }
    }
  }

  /// The inverse of the matrix without its last row and column.
  func inverseWithoutLast() -> SymmetricMatrix {
    let count = size - 1
    var result = SymmetricMatrix(size: count)
    guard count > 0 else { return result }
    let inverted = invertedTransposed(count)
    inverted.withUnsafeBufferPointer { rows in
      result.values.withUnsafeMutableBufferPointer { out in
        guard let rows = rows.baseAddress, let out = out.baseAddress else { return }
        multiplyByOwnTranspose(rows, into: out, size: count)
      }
    }
    return result
  }

  /// The transpose of the inverse of L, row by row, so that a column of the inverse is a row here.
  ///
  /// Four columns at a time, as reading L takes longer than the arithmetic.
  private func invertedTransposed(_ count: Int) -> [Double] {
    var result = [Double](repeating: 0, count: count * count)
    result.withUnsafeMutableBufferPointer { out in
      values.withUnsafeBufferPointer { l in
        guard let out = out.baseAddress, let l = l.baseAddress else { return }
        for first in stride(from: 0, to: count, by: 4) {
          let columns = first..<min(first + 4, count)
          for column in columns { out[column * count + column] = 1 / l[column * size + column] }
          for row in first + 1..<max(count, first + 1) {
            let below = columns.clamped(to: first..<row)
            subtractProducts(l + row * size, out, below, from: first, to: row, stride: count)
            for column in below { out[column * count + row] /= l[row * size + row] }
          }
        }
      }
    }
    return result
  }
}

/// Takes the product of a row with each of four columns at most from where they meet.
@inline(__always)
private func subtractProducts(
  _ row: UnsafePointer<Double>, _ columns: UnsafeMutablePointer<Double>, _ range: Range<Int>, from first: Int,
  to end: Int, stride: Int
) {
  let start = columns + range.lowerBound * stride
  if range.count == 4 {
    let sums = dots(row + first, start + first, stride, end - first)
    for index in 0..<4 { start[index * stride + end] = -sums[index] }
  } else {
    for index in 0..<range.count {
      start[index * stride + end] = -dot(row + first, start + index * stride + first, end - first)
    }
  }
}

/// `out = A A'` for rows that begin at the diagonal: row i of A is zero before column i.
private func multiplyByOwnTranspose(
  _ rows: UnsafePointer<Double>, into out: UnsafeMutablePointer<Double>, size: Int
) {
  for row in 0..<size {
    let (own, rest) = (rows + row * size + row, size - row)
    var column = 0
    while column + 4 <= row + 1 {
      let sums = dots(own, rows + column * size + row, size, rest)
      for index in 0..<4 { out[row * size + column + index] = sums[index] }
      column += 4
    }
    while column <= row {
      out[row * size + column] = dot(own, rows + column * size + row, rest)
      column += 1
    }
  }
}

/// The products of one run of values with four others, which begin `stride` apart.
@inline(__always)
private func dots(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ stride: Int, _ count: Int)
  -> SIMD4<Double>
{
  var (s0, s1, s2, s3) = (SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero)
  let (b1, b2, b3) = (b + stride, b + 2 * stride, b + 3 * stride)
  for index in Swift.stride(from: 0, to: count - 1, by: 2) {
    let value = SIMD2(a[index], a[index + 1])
    s0 += value * SIMD2(b[index], b[index + 1])
    s1 += value * SIMD2(b1[index], b1[index + 1])
    s2 += value * SIMD2(b2[index], b2[index + 1])
    s3 += value * SIMD2(b3[index], b3[index + 1])
  }
  var sums = SIMD4(s0.sum(), s1.sum(), s2.sum(), s3.sum())
  if count % 2 == 1 {
    let last = count - 1
    sums += a[last] * SIMD4(b[last], b1[last], b2[last], b3[last])
  }
  return sums
}

/// The sum of the products of two runs of values.
@inline(__always)
func dot(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ count: Int) -> Double {
  var (first, second) = (SIMD2<Double>.zero, SIMD2<Double>.zero)
  var index = 0
  while index + 4 <= count {
    first += SIMD2(a[index], a[index + 1]) * SIMD2(b[index], b[index + 1])
    second += SIMD2(a[index + 2], a[index + 3]) * SIMD2(b[index + 2], b[index + 3])
    index += 4
  }
  var sum = (first + second).sum()
  while index < count {
    sum += a[index] * b[index]
    index += 1
  }
  return sum
}
