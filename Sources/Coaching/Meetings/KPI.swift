/// A figure of a rep for a period, from another program.
public struct KPI: Hashable, Sendable {
  public let rep: Person.Reference
  /// What is measured, as the file calls it.
  public let metric: String
  public let period: Period
  public let value: Double

  public init(rep: Person.Reference, metric: String, period: Period, value: Double) {
    self.rep = rep
    self.metric = metric
    self.period = period
    self.value = value
  }
}

/// A year, quarter, month, week or day.
public struct Period: Hashable, Sendable {
  /// `2026`, `2026-Q4`, `2026-11`, `2026-W48` or `2026-11-23`.
  public let text: String
  public let first: Day
  /// The last day of it.
  public let last: Day

  public init(text: String, first: Day, last: Day) {
    self.text = text
    self.first = first
    self.last = last
  }
}
