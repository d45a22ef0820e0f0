import Coaching

/// How an entry comes again (RFC 5545, 3.3.10): by days, weeks, months or years, at the same time of day.
struct RecurrenceRule: Hashable, Sendable {
  enum Frequency: String, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A weekday, every one of them or the n-th of a month or year, counted from its end below zero.
  struct Weekday: Hashable, Sendable {
    /// Monday is 0.
    let day: Int
    /// `nil` for every one.
    let ordinal: Int?
  }

  var frequency: Frequency
  /// 1 or more.
  var interval = 1
  /// How many times in all; `nil` when nothing but `until` ends it.
  var count: Int?
  /// The last day or time it may be; `nil` when nothing but `count` ends it.
  var until: CalendarTime?
  var weekdays: [Weekday] = []
  /// 1 to 31, or -31 to -1 counted from the month's end.
  var monthDays: [Int] = []
  /// 1 to 12.
  var months: [Int] = []
  /// Which of the days of a day, week, month or year it is, counted from the end below zero.
  var positions: [Int] = []
  /// Monday is 0.
  var weekStart = 0

  /// Whether a time lies behind the last it may be.
  func isOver(wall: Int, instant: Int) -> Bool {
    guard let until else { return false }
    if until.isDay { return wall.dividedDown(by: 86_400) > until.day }
    return until.place == .utc ? instant > until.wall : wall > until.wall
  }
}
