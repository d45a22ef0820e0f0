/// The shares in which two observers gave each pair of levels, and what each pair counts.
struct AgreementTable {
  let count: Int
  private let shares: [[Double]]
  private let weights: [[Double]]
  private let first: [Double]
  private let second: [Double]

  /// - Parameters:
  ///   - first: Levels from 1 to `categories`.
  ///   - second: As many.
  ///   - categories: At least 1.
  ///   - weight: What a pair of levels counts, 1 for agreement; it takes them from 0.
  init(first: [Int], second: [Int], categories: Int, weight: (Int, Int) -> Double) {
    var shares = [[Double]](repeating: Array(repeating: 0, count: categories), count: categories)
    for (one, other) in zip(first, second) {
      precondition(1...categories ~= one && 1...categories ~= other, "a level is outside 1 to \(categories)")
      shares[one - 1][other - 1] += 1 / Double(first.count)
    }
    count = first.count
    self.shares = shares
    weights = (0..<categories).map { i in (0..<categories).map { weight(i, $0) } }
    self.first = shares.map { $0.reduce(0, +) }
    self.second = (0..<categories).map { column in shares.reduce(0) { $0 + $1[column] } }
  }

  /// The weighted agreement found, at most 1.
  var observed: Double { sum { shares[$0][$1] * weights[$0][$1] } }

  /// The weighted agreement of two who give the same levels as often, but at random.
  var expected: Double { sum { first[$0] * second[$1] * weights[$0][$1] } }

  /// The variance in the numerator of kappa's, times the count.
  func spread(at kappa: Double) -> Double {
    let rows = weights.map { row in zip(row, second).reduce(0) { $0 + $1.0 * $1.1 } }
    let columns = weights.indices.map { j in weights.indices.reduce(0) { $0 + weights[$1][j] * first[$1] } }
    let squares = sum { i, j in
      let away = weights[i][j] - (rows[i] + columns[j]) * (1 - kappa)
      return shares[i][j] * away * away
    }
    let mean = kappa - expected * (1 - kappa)
    return max(0, squares - mean * mean)
  }

  private func sum(_ term: (Int, Int) -> Double) -> Double {
    shares.indices.reduce(0) { sum, i in shares.indices.reduce(sum) { $0 + term(i, $1) } }
  }
}
