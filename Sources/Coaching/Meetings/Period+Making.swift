extension Period {
  /// A year; `nil` outside 1 to 9999.
  public static func year(_ year: Int) -> Period? {
    period("\(year)", Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31))
  }

  /// A quarter, 1 to 4, of a year; `nil` for another.
  public static func quarter(_ quarter: Int, of year: Int) -> Period? {
    guard (1...4).contains(quarter) else { return nil }
    return period(
      "\(year)-Q\(quarter)", Day(year: year, month: quarter * 3 - 2, day: 1),
      lastDay(ofMonth: quarter * 3, of: year))
  }

  /// A month, 1 to 12, of a year; `nil` for another.
  public static func month(_ month: Int, of year: Int) -> Period? {
    guard (1...12).contains(month) else { return nil }
    return period(
      "\(year)-\(month.twoDigits)", Day(year: year, month: month, day: 1), lastDay(ofMonth: month, of: year))
  }

  /// A week of ISO 8601, 1 to 52 or 53, of a year; `nil` for one that the year does not have.
  public static func week(_ week: Int, of year: Int) -> Period? {
    guard (1...53).contains(week), let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    let monday = fourth.number - (fourth.number + 3) % 7 + (week - 1) * 7
    guard Day(number: monday + 3).components.year == year else { return nil }
    return period("\(year)-W\(week.twoDigits)", Day(number: monday), Day(number: monday + 6))
  }

  /// A day by itself.
  public static func day(_ day: Day) -> Period { Period(text: day.description, first: day, last: day) }

  private static func lastDay(ofMonth month: Int, of year: Int) -> Day? {
    let next = month == 12 ? Day(year: year, month: 12, day: 31) : Day(year: year, month: month + 1, day: 1)
    return next.map { month == 12 ? $0 : Day(number: $0.number - 1) }
  }

  private static func period(_ text: String, _ first: Day?, _ last: Day?) -> Period? {
    guard let first, let last, first.components.year > 0 || first.number > 0 else { return nil }
    let padding = String(repeating: "0", count: max(0, 4 - (text.prefix { $0 != "-" }).count))
    return Period(text: padding + text, first: first, last: last)
  }
}
