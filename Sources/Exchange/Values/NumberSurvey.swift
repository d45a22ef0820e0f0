/// What a file's numbers tell of the sign before their decimals.
struct NumberSurvey: Sendable {
  let columns: [Int]
  private let told: DecimalSign?
  private var hasSeenComma = false
  private var hasSeenPoint = false

  init(_ columns: [Int], told: DecimalSign?) {
    self.columns = told == nil ? columns : []
    self.told = told
  }

  mutating func note(_ record: CSVRecord) {
    for column in columns where column < record.count {
      guard case .sure(_, let sign) = WrittenNumber(record.bytes(of: column)) else { continue }
      if sign == .comma { hasSeenComma = true } else { hasSeenPoint = true }
    }
  }

  /// `nil` when no number tells, or they tell different things.
  var decimal: DecimalSign? {
    if let told { return told }
    guard hasSeenComma != hasSeenPoint else { return nil }
    return hasSeenComma ? .comma : .point
  }
}
