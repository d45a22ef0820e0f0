/// What every two of some times and values say of one another.
struct KendallPairs {
  let score: Int
  private let count: Int
  private let timeGroups: [Int]
  private let valueGroups: [Int]

  init(times: [Double], values: [Double]) {
    count = times.count
    timeGroups = groupSizes(of: times)
    valueGroups = groupSizes(of: values)
    var score = 0
    for second in times.indices {
      for first in 0..<second {
        score += step(from: times[first], to: times[second]) * step(from: values[first], to: values[second])
      }
    }
    self.score = score
  }

  /// `nil` where all times or all values are the same.
  var tau: Double? { farthest > 0 ? Double(score) / farthest : nil }

  /// How far from 0 S can lie, given the ties; 0 where all times or all values are the same.
  var farthest: Double {
    let all = pairs([count])
    return ((all - pairs(timeGroups)) * (all - pairs(valueGroups))).squareRoot()
  }

  /// Two-sided, by the normal approximation with a correction for continuity.
  var chance: Double { KendallPairs.chance(of: score, variance: variance) }

  /// Of an S at least as far from 0, either way, where all orders together have this variance.
  static func chance(of score: Int, variance: Double) -> Double {
    guard score != 0, variance > 0 else { return 1 }
    return 2 * Normal.chance(below: -Double(abs(score) - 1) / variance.squareRoot())
  }

  /// Of S over all orders, with the ties of both sides.
  var variance: Double {
    let n = Double(count)
    let untied = sum([count]) { $0 * ($0 - 1) * (2 * $0 + 5) }
    let tied = sum(timeGroups + valueGroups) { $0 * ($0 - 1) * (2 * $0 + 5) }
    let triples = sum(timeGroups) { $0 * ($0 - 1) * ($0 - 2) } * sum(valueGroups) { $0 * ($0 - 1) * ($0 - 2) }
    let doubles = sum(timeGroups) { $0 * ($0 - 1) } * sum(valueGroups) { $0 * ($0 - 1) }
    return (untied - tied) / 18 + triples / max(1, 9 * n * (n - 1) * (n - 2))
      + doubles / max(1, 2 * n * (n - 1))
  }

  private func pairs(_ groups: [Int]) -> Double { sum(groups) { $0 * ($0 - 1) / 2 } }

  private func sum(_ groups: [Int], _ term: (Double) -> Double) -> Double {
    groups.reduce(0) { $0 + term(Double($1)) }
  }
}
