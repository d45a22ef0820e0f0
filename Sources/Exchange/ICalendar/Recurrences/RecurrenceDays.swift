/// The days of a series, from the one the entry begins on, which always is the first of them.
///
/// It ends where the rule's count is reached, with the periods that begin behind the last day asked for, or
/// when 50,000 periods were looked at: enough for a daily meeting since 1890.
struct RecurrenceDays: Sequence, IteratorProtocol {
  private let rule: RecurrenceRule
  private let start: RecurrenceStart
  private let lastDay: Int
  private let lastYear: Int
  /// How many periods lie before the next one.
  private var period = 0
  private var looked = 0
  private var given = 0
  private var waiting: ArraySlice<Int> = []
  /// Whether it ended because it began too long ago.
  private(set) var hasGivenUp = false

  private static let mostPeriods = 50_000

  init(_ rule: RecurrenceRule, from first: Int, through last: Int) {
    self.rule = rule
    start = RecurrenceStart(first)
    lastDay = Swift.min(last, Self.calendarEnd)
    lastYear = RecurrenceStart(lastDay).year
  }

  /// Leaves out periods that end before a day, unless the rule counts.
  mutating func skip(to day: Int) {
    guard rule.count == nil, day > start.day else { return }
    let wanted = RecurrenceStart(day)
    let periods =
      switch rule.frequency {
      case .daily: day - start.day
      case .weekly: (day - start.day) / 7
      case .monthly: (wanted.year - start.year) * 12 + wanted.month - start.month
      case .yearly: wanted.year - start.year
      }
    period = Swift.max(0, periods / rule.interval - 1)
  }

  mutating func next() -> Int? {
    guard !isWhole else { return nil }
    guard given > 0 else {
      given = 1
      return start.day
    }
    while waiting.isEmpty {
      guard looked < Self.mostPeriods, let next = nextPeriod else {
        hasGivenUp = looked >= Self.mostPeriods
        return nil
      }
      looked += 1
      period += 1
      waiting = rule.days(in: next, first: start).filter { $0 > start.day }[...]
    }
    given += 1
    return waiting.popFirst()
  }

  /// Whether all of them were given; never of a rule that does not count.
  var isWhole: Bool { rule.count.map { given >= $0 } ?? false }

  /// `nil` where the calendar ends.
  private var nextPeriod: RecurrencePeriod? {
    let distance = period * rule.interval
    switch rule.frequency {
    case .daily:
      let day = start.day + distance
      return day <= lastDay ? .days(day...day) : nil
    case .weekly:
      let first = start.day - (start.day.weekday - rule.weekStart + 7) % 7 + 7 * distance
      return first <= lastDay ? .days(first...(first + 6)) : nil
    case .monthly:
      let months = start.year * 12 + start.month - 1 + distance
      return months / 12 <= lastYear ? .month(CivilMonth(year: months / 12, month: months % 12 + 1)) : nil
    case .yearly: return start.year + distance <= lastYear ? .year(start.year + distance) : nil
    }
  }

  /// 9998-12-31, counted from 1970-01-01.
  private static let calendarEnd = 2_932_531
}
