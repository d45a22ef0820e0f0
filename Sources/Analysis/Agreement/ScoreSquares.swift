/// The mean squares of scores that all observers gave to all who were scored.
struct ScoreSquares: Hashable, Sendable {
  let scored: Int
  let observers: Int
  /// Between those who were scored.
  let between: Double
  /// Between the observers.
  let observer: Double
  /// What neither explains.
  let residual: Double
  /// Within those who were scored: observers and residual together.
  let within: Double

  /// - Parameter scores: At least two rows of at least two scores, as many in each.
  init(_ scores: [[Double]]) {
    let (n, k) = (Double(scores.count), Double(scores[0].count))
    scored = scores.count
    observers = scores[0].count
    let mean = scores.joined().reduce(0, +) / (n * k)
    let rows = scores.map { $0.reduce(0, +) / k }
    let columns = scores[0].indices.map { column in scores.reduce(0) { $0 + $1[column] } / n }
    let apart = zip(scores, rows).reduce(0) { sum, pair in
      zip(pair.0, columns).reduce(sum) { $0 + ScoreSquares.square($1.0 - pair.1 - $1.1 + mean) }
    }
    let strictness = columns.reduce(0) { $0 + n * ScoreSquares.square($1 - mean) }
    between = rows.reduce(0) { $0 + k * ScoreSquares.square($1 - mean) } / (n - 1)
    observer = strictness / (k - 1)
    residual = apart / ((n - 1) * (k - 1))
    within = (apart + strictness) / (n * (k - 1))
  }

  var largest: Double { max(between, observer, residual) }

  private static func square(_ x: Double) -> Double { x * x }
}
