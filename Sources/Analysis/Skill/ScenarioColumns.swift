/// Columns that tell the scenarios of meetings apart, each from its mean, so that the level of a rep is that in the
/// meetings as they come.
struct ScenarioColumns: Sendable {
  /// The scenarios that have a column; the others are the ones compared with.
  let labels: [Int]
  /// A column a label, a value a row; none where the rows cannot tell them apart.
  let columns: [[Double]]
  /// The share of each label among the rows.
  let shares: [Double]

  /// How many meetings a scenario needs to be told apart.
  static let fewest = 3

  /// - Parameters:
  ///   - scenarios: A label a row.
  ///   - others: Further columns besides a constant one, from which a scenario must differ.
  init(_ scenarios: [Int], beside others: [[Double]]) {
    let counts = Dictionary(grouping: scenarios, by: \.self).mapValues(\.count)
    let common = counts.filter { $0.value >= ScenarioColumns.fewest }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let rest = scenarios.count - common.reduce(0) { $0 + (counts[$1] ?? 0) }
    let told = rest >= ScenarioColumns.fewest ? common : Array(common.dropFirst())
    var basis = Basis(rows: scenarios.count)
    for column in others { _ = basis.isNew(column) }
    var (labels, columns, shares): ([Int], [[Double]], [Double]) = ([], [], [])
    for label in told {
      let share = Double(counts[label] ?? 0) / Double(scenarios.count)
      let column = scenarios.map { ($0 == label ? 1 : 0) - share }
      guard scenarios.count > basis.size + 2, basis.isNew(column) else { continue }
      labels.append(label)
      columns.append(column)
      shares.append(share)
    }
    (self.labels, self.columns, self.shares) = (labels, columns, shares)
  }

  /// The values of a row's columns.
  func values(of scenario: Int) -> [Double] {
    zip(labels, shares).map { ($0 == scenario ? 1 : 0) - $1 }
  }
}

/// Columns at right angles to one another, beginning with a constant one.
private struct Basis {
  private var columns: [[Double]]
  var size: Int { columns.count }

  init(rows: Int) {
    columns = [[Double](repeating: 1 / Double(rows).squareRoot(), count: rows)]
  }

  /// Whether a column is no sum of multiples of those before it; if so, it becomes one of them.
  mutating func isNew(_ column: [Double]) -> Bool {
    let length = Basis.length(column)
    var rest = column
    for known in columns {
      let shared = zip(known, rest).reduce(0) { $0 + $1.0 * $1.1 }
      rest = zip(rest, known).map { $0 - shared * $1 }
    }
    let left = Basis.length(rest)
    guard left > 1e-6 * max(length, 1e-12), left > 1e-9 else { return false }
    columns.append(rest.map { $0 / left })
    return true
  }

  private static func length(_ column: [Double]) -> Double {
    column.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
