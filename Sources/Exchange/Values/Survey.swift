/// A first reading of a file, which finds out how it writes numbers and dates.
public struct Survey: Sendable {
  private var numbers: NumberSurvey
  private var dates: DateSurvey

  /// - Parameters:
  ///   - columns: Where the numbers and dates are.
  ///   - decimal: What somebody said of the decimal sign; found out when `nil`.
  ///   - dates: What somebody said of the order of dates; found out when `nil`.
  public init(_ columns: Columns, decimal: DecimalSign? = nil, dates: DateOrder? = nil) {
    let writing = columns.profile?.writing
    numbers = NumberSurvey(columns.amountColumns, told: decimal ?? writing?.decimal)
    self.dates = DateSurvey(columns.dateColumns, told: dates ?? writing?.dates)
  }

  /// Whether there is nothing to find out, so that no record need be noted.
  public var isNeedless: Bool { numbers.columns.isEmpty && dates.columns.isEmpty }

  /// Takes in what a record tells.
  public mutating func note(_ record: CSVRecord) {
    guard record.flaw == nil else { return }
    numbers.note(record)
    dates.note(record)
  }

  /// What is known by now.
  public var conventions: Conventions {
    let (orders, most) = dates.orders
    return Conventions(decimal: numbers.decimal, dates: most, orders: orders)
  }
}

extension Columns {
  /// The columns of numbers that may have decimals.
  var amountColumns: [Int] { columns { $0 == .amount } + months.map(\.column) }

  /// The columns of days and times.
  var dateColumns: [Int] { columns { $0 == .day || $0 == .moment || $0 == .period } }

  private func columns(where isWanted: (Field.Content) -> Bool) -> [Int] {
    let keys = Field.all(of: kind).filter { isWanted($0.content) }.map(\.key)
    return Set(keys.flatMap { places[$0] ?? [] }).sorted()
  }
}
