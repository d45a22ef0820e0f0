/// Λ of one term: the lower triangle whose product with its transpose is the covariance of a level's effects,
/// relative to the variance of the residual.
struct RelativeFactor: Hashable, Sendable {
  /// 1, or 2 with a slope.
  let width: Int
  /// By rows; 1 or 3 values.
  let entries: [Double]

  /// - Parameter theta: The triangle column by column, as lme4 writes it: a, or a, b, c.
  init(_ theta: ArraySlice<Double>) {
    entries = Array(theta)
    width = theta.count == 3 ? 2 : 1
  }

  /// How many parameters a term with so many effects a level has.
  static func parameters(width: Int) -> Int { width * (width + 1) / 2 }

  /// Zero above the diagonal.
  subscript(row: Int, column: Int) -> Double {
    if row < column { return 0 }
    return entries[row + column]
  }

  /// Λx.
  func times(_ x: [Double]) -> [Double] {
    width == 1 ? [entries[0] * x[0]] : [entries[0] * x[0], entries[1] * x[0] + entries[2] * x[1]]
  }

  /// Λ'x.
  func transposedTimes(_ x: [Double]) -> [Double] {
    width == 1 ? [entries[0] * x[0]] : [entries[0] * x[0] + entries[1] * x[1], entries[2] * x[1]]
  }

  /// ΛΛ', the relative covariance.
  var covariance: [[Double]] {
    (0..<width).map { row in
      (0..<width).map { column in (0..<width).reduce(0) { $0 + self[row, $1] * self[column, $1] } }
    }
  }
}
