import Analysis
import Coaching

/// Which way levels given to a common case miss its key.
struct CaseMisses: Sendable {
  let common: CalibrationCase
  /// Only of this question; `nil` for all.
  let criterion: Criterion.Key?
  /// Only by this observer; `nil` for all.
  let observer: Person.Reference?
  /// Each observer's levels less the key's, below 0 the stricter; nobody's is empty.
  let misses: [[Int]]

  var compared: Int { all.count }
  var exact: Int { all.count { $0 == 0 } }
  var stricter: Int { all.count { $0 < 0 } }
  var milder: Int { all.count { $0 > 0 } }
  /// In levels.
  var mean: Double? { clustered.mean }
  /// `nil` of fewer than three observers, and where all miss alike.
  var interval: Interval? {
    guard misses.count >= CaseMisses.leastObservers, let error = clustered.standardError, error > 0
    else { return nil }
    return clustered.interval()
  }

  /// Fewer observers are no measure of a case.
  static let leastObservers = 3

  /// A mean within this of the key is as good as the key's, in levels.
  static let little = 0.25

  enum Direction { case stricter, milder, asTheKey, tooEarly }

  /// By the interval of the mean; `nil` where there is none.
  var direction: Direction? {
    guard let interval else { return nil }
    if interval.high < 0 { return .stricter }
    if interval.low > 0 { return .milder }
    let isLittle = interval.low >= -CaseMisses.little && interval.high <= CaseMisses.little
    return isLittle ? .asTheKey : .tooEarly
  }

  private var all: [Int] { misses.flatMap(\.self) }
  private var clustered: ClusteredMean { ClusteredMean(misses.map { $0.map(Double.init) }) }
}
