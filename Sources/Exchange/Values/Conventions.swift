/// How a file writes numbers and dates, as it was told or found out from all its rows.
public struct Conventions: Hashable, Sendable {
  /// `nil` when no number tells, or they tell different things: then only numbers that can be read in one way
  /// are read.
  public let decimal: DecimalSign?
  /// The order of the dates in figures, as most columns have it; `nil` when there are none, or none tells.
  public let dates: DateOrder?
  /// The order of a column's dates, by its number.
  let orders: [Int: DateOrder]

  public init(decimal: DecimalSign? = nil, dates: DateOrder? = nil) {
    self.init(decimal: decimal, dates: dates, orders: [:])
  }

  init(decimal: DecimalSign?, dates: DateOrder?, orders: [Int: DateOrder]) {
    self.decimal = decimal
    self.dates = dates
    self.orders = orders
  }

  func order(in column: Int) -> DateOrder? { orders[column] ?? dates }
}
