/// Columns that tell the scenarios of meetings apart, each from its mean, so that the level of a rep is that in the
/// meetings of all reps as they come.
struct ScenarioColumns: Sendable {
  /// The scenarios that have a column; the others are the ones compared with.
  let labels: [Int]
  /// The share of each label among the meetings.
  let shares: [Double]

  /// How many meetings a scenario needs to be told apart.
  static let fewest = 3

  /// - Parameters:
  ///   - scenarios: A label a meeting.
  ///   - others: Further columns besides a constant one, from which a scenario must differ, a value a meeting.
  init(_ scenarios: [Int], beside others: [[Double]]) {
    var basis = Basis(rows: scenarios.count)
    for column in others { _ = basis.isNew(column) }
    var (labels, shares): ([Int], [Double]) = ([], [])
    for (label, count) in ScenarioColumns.told(scenarios) {
      let share = Double(count) / Double(scenarios.count)
      let column = scenarios.map { ($0 == label ? 1 : 0) - share }
      guard scenarios.count > basis.size + 2, basis.isNew(column) else { continue }
      labels.append(label)
      shares.append(share)
    }
    (self.labels, self.shares) = (labels, shares)
  }

  /// Those with enough meetings, the most frequent first; that one is compared with, unless the rare ones together
  /// are enough for it.
  private static func told(_ scenarios: [Int]) -> [(label: Int, count: Int)] {
    let counts = Dictionary(grouping: scenarios, by: \.self).mapValues(\.count)
    let common = counts.filter { $0.value >= fewest }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let rest = scenarios.count - common.reduce(0) { $0 + $1.value }
    return common.dropFirst(rest >= fewest ? 0 : 1).map { ($0.key, $0.value) }
  }

  /// The values of a meeting's columns.
  func values(of scenario: Int) -> [Double] {
    zip(labels, shares).map { ($0 == scenario ? 1 : 0) - $1 }
  }
}
