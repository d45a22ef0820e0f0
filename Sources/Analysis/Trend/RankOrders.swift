/// Every order that tied values can take over tied times, each as likely as the other.
///
/// Orders are not gone through one by one: what a value adds to S depends on which values came at earlier times, not
/// on their order, so that those with the same values behind them are counted together.
struct RankOrders {
  /// For each value the rank of its time, in order of time.
  private let timeRanks: [Int]
  /// How many values there are of each rank.
  private let sizes: [Int]
  /// As far from 0 as S can lie.
  private let farthest: Int

  /// - Parameters:
  ///   - times: At most a dozen, for what is counted together doubles with each.
  ///   - values: As many.
  init(times: [Double], values: [Double]) {
    timeRanks = groupSizes(of: times).enumerated().flatMap { Array(repeating: $0, count: $1) }
    sizes = groupSizes(of: values)
    farthest = times.count * (times.count - 1) / 2
  }

  /// The share of the orders whose S lies at least as far from 0 as this one, either way.
  func share(reaching score: Int) -> Double {
    let nothing = Array(repeating: 0, count: sizes.count)
    var none = Array(repeating: 0, count: 2 * farthest + 1)
    none[farthest] = 1
    var orders = [Placed(earlier: nothing, now: nothing): none]
    for place in timeRanks.indices {
      let isLater = place > 0 && timeRanks[place] > timeRanks[place - 1]
      orders = next(orders, isLater: isLater)
    }
    let counts = orders.values.reduce(Array(repeating: 0, count: none.count)) { zip($0, $1).map(+) }
    let reaching = counts.indices.reduce(0) { $0 + (abs($1 - farthest) >= abs(score) ? counts[$1] : 0) }
    return Double(reaching) / Double(counts.reduce(0, +))
  }

  /// How many values of each rank came at earlier times, and at the time at hand.
  private struct Placed: Hashable {
    var earlier: [Int]
    var now: [Int]
  }

  /// How many orders of what is placed have each S, after one more value.
  private func next(_ orders: [Placed: [Int]], isLater: Bool) -> [Placed: [Int]] {
    var next: [Placed: [Int]] = [:]
    for (before, counts) in orders {
      let placed = isLater ? settled(before) : before
      for rank in sizes.indices where placed.earlier[rank] + placed.now[rank] < sizes[rank] {
        var after = placed
        after.now[rank] += 1
        let none = Array(repeating: 0, count: counts.count)
        add(counts, movedBy: gain(of: rank, after: placed.earlier), to: &next[after, default: none])
      }
    }
    return next
  }

  private func settled(_ placed: Placed) -> Placed {
    Placed(earlier: zip(placed.earlier, placed.now).map(+), now: placed.now.map { _ in 0 })
  }

  /// Values below less values above at earlier times.
  private func gain(of rank: Int, after earlier: [Int]) -> Int {
    earlier[..<rank].reduce(0, +) - earlier[(rank + 1)...].reduce(0, +)
  }

  private func add(_ counts: [Int], movedBy gain: Int, to sum: inout [Int]) {
    for index in counts.indices where counts[index] > 0 { sum[index + gain] += counts[index] }
  }
}
