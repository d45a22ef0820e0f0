import Coaching

/// A period as it stands in a file.
enum WrittenPeriod {
  /// Reads `2026`, `2026-11`, `nov 2026`, `2026-Q4`, `Kv 4 2026`, `2026-W48`, `v. 48 2026` or a day.
  ///
  /// - Returns: `nil` for anything else, and for a day that could be either of two.
  static func period(_ bytes: FieldBytes, by order: DateOrder?) -> Period? {
    let bytes = bytes.trimmed
    var scan = DateScan(bytes)
    if let period = yearFirst(&scan) { return period }
    scan = DateScan(bytes)
    if let period = nameFirst(&scan) { return period }
    let date = WrittenDate(bytes)
    guard date.rest.isEmpty || WrittenClock(date.rest) != nil else { return nil }
    return date.day.day(by: order).map(Period.day)
  }

  /// The month that a heading is: `jan`, `Januari`, `2026-01`, `Jan-26`, `jan 2026`.
  ///
  /// - Parameters:
  ///   - heading: Such as a column of figures has.
  ///   - year: What a heading without a year is of, and one of two figures must be of.
  /// - Returns: `nil` for another heading, or one of a year of two figures that is not the one given.
  static func month(heading: String, in year: Int) -> Period? {
    let bytes = Array(heading.utf8)[...].trimmed
    var scan = DateScan(bytes)
    if let period = yearFirst(&scan) { return period.text.count == 7 ? period.asMonth : nil }
    scan = DateScan(bytes)
    guard let month = scan.month() else { return nil }
    _ = scan.take(oneOf: ".")
    _ = scan.take(oneOf: "-/'")
    scan.blanks()
    if scan.isAtEnd { return .month(month, of: year) }
    guard let (own, length) = scan.digits(), scan.isAtEnd else { return nil }
    if length == 2 { return own == year % 100 ? .month(month, of: year) : nil }
    return length == 4 ? .month(month, of: own) : nil
  }

  /// 2026, 2026-11, 202611, 2026-Q4, 2026 kv 4, 2026-W48, 2026v48.
  private static func yearFirst(_ scan: inout DateScan) -> Period? {
    guard let (number, length) = scan.digits() else { return nil }
    if length == 6, scan.isAtEnd { return .month(number % 100, of: number / 100) }
    guard length == 4 else { return nil }
    if scan.isAtEnd { return .year(number) }
    _ = scan.take(oneOf: "-/.")
    scan.blanks()
    let unit = unit(&scan)
    guard let (part, partLength) = scan.digits(), partLength < 3, scan.isAtEnd else { return nil }
    return period(unit, part, of: number)
  }

  /// nov 2026, Q4 2026, Kv 4 2026, v. 48 2026, week 48 2026.
  private static func nameFirst(_ scan: inout DateScan) -> Period? {
    let start = scan
    if let month = scan.month() {
      _ = scan.take(oneOf: ".")
      _ = scan.take(oneOf: "-/")
      scan.blanks()
      return year(&scan).flatMap { .month(month, of: $0) }
    }
    scan = start
    guard let unit = unit(&scan), let (part, _) = scan.digits() else { return monthInFigures(start) }
    _ = scan.take(oneOf: ",-/")
    scan.blanks()
    return year(&scan).flatMap { period(unit, part, of: $0) }
  }

  /// 11/2026.
  private static func monthInFigures(_ start: DateScan) -> Period? {
    var scan = start
    guard let (month, length) = scan.digits(), length < 3, scan.take(oneOf: "/-.") != nil else { return nil }
    return year(&scan).flatMap { .month(month, of: $0) }
  }

  private static func year(_ scan: inout DateScan) -> Int? {
    guard let (year, length) = scan.digits(), length == 4, scan.isAtEnd else { return nil }
    return year
  }

  private enum Unit {
    case quarter, week
  }

  /// What the letters before a number say it counts; `nil` without letters, when it is a month.
  private static func unit(_ scan: inout DateScan) -> Unit? {
    let letters = scan.letters()
    _ = scan.take(oneOf: ".")
    scan.blanks()
    switch String(decoding: letters, as: UTF8.self) {
    case "q", "kv", "k", "kvartal", "quarter": return .quarter
    case "w", "v", "week", "vecka", "wk": return .week
    default:
      return nil
    }
  }

  private static func period(_ unit: Unit?, _ part: Int, of year: Int) -> Period? {
    switch unit {
    case .quarter: .quarter(part, of: year)
    case .week: .week(part, of: year)
    case nil: .month(part, of: year)
    }
  }
}

extension Period {
  /// Itself when it is a month.
  fileprivate var asMonth: Period? {
    let (year, month, _) = first.components
    return Period.month(month, of: year) == self ? self : nil
  }
}
