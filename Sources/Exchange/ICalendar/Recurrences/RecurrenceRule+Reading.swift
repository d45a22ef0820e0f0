import Coaching

extension RecurrenceRule {
  /// Reads an `RRULE`.
  ///
  /// - Throws: `Refusal` for what is no rule, and for rules that come by the hour or less, by numbers of weeks
  ///   or by days of the year.
  init(_ line: ContentLine) throws(Refusal) {
    let parts = Self.parts(of: line.value)
    guard let frequency = parts["FREQ"] else { throw Refusal(.unreadable(line, expects: Self.expected)) }
    try Self.refuseUnsupported(parts, line)
    guard let frequency = Frequency(rawValue: frequency) else {
      throw Refusal(.unreadable(line, expects: Self.expected))
    }
    self.init(frequency: frequency)
    for (name, text) in parts where name != "FREQ" {
      guard take(name, text) else { throw Refusal(.unreadable(line, expects: Self.expected)) }
    }
    guard frequency == .monthly || frequency == .yearly || weekdays.allSatisfy({ $0.ordinal == nil }) else {
      throw Refusal(.unreadable(line, expects: Self.expected))
    }
  }

  private static func parts(of text: String) -> [String: String] {
    var parts: [String: String] = [:]
    for part in text.uppercased().split(separator: ";") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      parts[sides[0].trimmingBlanks] = sides.count == 2 ? sides[1].trimmingBlanks : ""
    }
    return parts
  }

  private static func refuseUnsupported(_ parts: [String: String], _ line: ContentLine) throws(Refusal) {
    let isTooOften = ["HOURLY", "MINUTELY", "SECONDLY"].contains(parts["FREQ"])
    let unsupported = ["BYHOUR", "BYMINUTE", "BYSECOND", "BYWEEKNO", "BYYEARDAY", "RSCALE", "SKIP"]
    guard isTooOften || unsupported.contains(where: { parts[$0] != nil }) else { return }
    throw Refusal(
      .unsupported(
        line,
        Wording(
          en: "a series by hours, week numbers or days of the year is not unrolled",
          sv: "en serie efter timmar, veckonummer eller årets dagar rullas inte ut")))
  }

  /// Takes a part; `false` when it cannot be read. Parts that nobody knows change nothing.
  private mutating func take(_ name: String, _ text: String) -> Bool {
    switch name {
    case "INTERVAL": return assign(text.wholeNumber, in: 1...100_000) { $0.interval = $1 }
    case "COUNT": return assign(text.wholeNumber, in: 1...999_999_999) { $0.count = $1 }
    case "UNTIL":
      until = CalendarTime(text)
      return until != nil
    case "WKST": return assign(Self.weekdayCodes.firstIndex(of: text), in: 0...6) { $0.weekStart = $1 }
    case "BYDAY": return takeWeekdays(text)
    case "BYMONTHDAY": return list(text, upTo: 31).map { monthDays = $0 } != nil
    case "BYMONTH":
      return list(text, upTo: 12).map { months = $0.filter { $0 > 0 } } != nil && !months.isEmpty
    case "BYSETPOS": return list(text, upTo: 366).map { positions = $0 } != nil
    default: return true
    }
  }

  private mutating func assign(
    _ number: Int?, in range: ClosedRange<Int>, _ change: (inout RecurrenceRule, Int) -> Void
  ) -> Bool {
    guard let number, range.contains(number) else { return false }
    change(&self, number)
    return true
  }

  /// The numbers of a list, none of them 0 or beyond a limit on either side.
  private func list(_ text: String, upTo limit: Int) -> [Int]? {
    let texts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = texts.compactMap(\.wholeNumber).filter { $0 != 0 && abs($0) <= limit }
    return numbers.count == texts.count ? Array(Set(numbers)).sorted() : nil
  }

  private mutating func takeWeekdays(_ text: String) -> Bool {
    let texts = text.split(separator: ",", omittingEmptySubsequences: false)
    let read = texts.compactMap { text -> Weekday? in
      guard let day = Self.weekdayCodes.firstIndex(of: String(text.suffix(2))) else { return nil }
      guard text.count > 2 else { return Weekday(day: day, ordinal: nil) }
      guard let ordinal = text.dropLast(2).wholeNumber, ordinal != 0, abs(ordinal) <= 53 else { return nil }
      return Weekday(day: day, ordinal: ordinal)
    }
    weekdays = Array(Set(read))
    return read.count == texts.count
  }

  private static let weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
  private static let expected = Wording(same: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO")
}
