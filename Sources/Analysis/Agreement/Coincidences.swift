/// How often each value stands beside each other one in the same unit.
struct Coincidences {
  /// Each value that occurs, from low to high.
  private let values: [Double]
  /// Pairs of values by rank; a unit of m values gives m in all.
  private let pairs: [[Double]]
  /// How often each value occurs.
  private let counts: [Double]

  /// - Parameter units: The values of each, at least two.
  init(_ units: [[Double]]) {
    values = Set(units.joined()).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: zip(values, values.indices))
    var pairs = [[Double]](repeating: Array(repeating: 0, count: values.count), count: values.count)
    for unit in units {
      let places = unit.compactMap { ranks[$0] }
      for (one, first) in places.enumerated() {
        for (other, second) in places.enumerated() where one != other {
          pairs[first][second] += 1 / Double(unit.count - 1)
        }
      }
    }
    self.pairs = pairs
    counts = pairs.map { $0.reduce(0, +) }
  }

  func observedDisagreement(on scale: KrippendorffAlpha.Scale) -> Double {
    sum { pairs[$0][$1] * difference($0, $1, on: scale) }
  }

  /// On the same footing as the observed: of all values dealt out without putting back.
  func expectedDisagreement(on scale: KrippendorffAlpha.Scale) -> Double {
    sum { counts[$0] * counts[$1] * difference($0, $1, on: scale) } / (counts.reduce(0, +) - 1)
  }

  /// Squared.
  private func difference(_ low: Int, _ high: Int, on scale: KrippendorffAlpha.Scale) -> Double {
    switch scale {
    case .nominal: return low == high ? 0 : 1
    case .interval: return (values[high] - values[low]) * (values[high] - values[low])
    case .ordinal:
      let between = counts[min(low, high)...max(low, high)].reduce(0, +) - (counts[low] + counts[high]) / 2
      return low == high ? 0 : between * between
    }
  }

  private func sum(_ term: (Int, Int) -> Double) -> Double {
    values.indices.reduce(0) { sum, low in values.indices.reduce(sum) { $0 + term(low, $1) } }
  }
}
