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
    guard misses.count >= 3, let error = clustered.standardError, error > 0 else { return nil }
    return clustered.interval()
  }

  private var all: [Int] { misses.flatMap(\.self) }
  private var clustered: ClusteredMean { ClusteredMean(misses.map { $0.map(Double.init) }) }
}
