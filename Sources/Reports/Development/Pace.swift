import Coaching

/// How long the periods are that outcomes are counted by, from the calendar.
enum Pace: Int, CaseIterable, Sendable {
  case month = 1
  case quarter = 3
  case year = 12

  /// Months for a busy year, else quarters: months with fewer than five meetings say little each.
  init(of business: [BusinessMonth], in days: ClosedRange<Day>) {
    let first = Pace.month.start(of: days.lowerBound)
    let months = Double(days.upperBound.number - first.number + 1) / Pace.daysOfMonth
    let held = business.reduce(0) { $1.first < first ? $0 : $0 + $1.held }
    self = Double(held) >= Pace.leastMeetings * months && months <= Pace.mostMonths ? .month : .quarter
  }

  /// The first day of the period that a day lies in.
  func start(of day: Day) -> Day {
    let (year, month, _) = day.components
    return Day(year: year, month: month - (month - 1) % rawValue, day: 1) ?? day
  }

  /// The first day of the period after the one that begins on a day.
  func next(after first: Day) -> Day {
    let (year, month, _) = first.components
    let months = year * 12 + month - 1 + rawValue
    return Day(year: months / 12, month: months % 12 + 1, day: 1) ?? Day(number: first.number + 31 * rawValue)
  }

  /// The whole periods that cover some days.
  func periods(in days: ClosedRange<Day>) -> [ClosedRange<Day>] {
    var periods: [ClosedRange<Day>] = []
    var first = start(of: days.lowerBound)
    while first <= days.upperBound {
      let next = next(after: first)
      periods.append(first...Day(number: next.number - 1))
      first = next
    }
    return periods
  }

  private static let daysOfMonth = 365.25 / 12
  private static let leastMeetings = 5.0
  /// A year, and the days of the month that it began in.
  private static let mostMonths = 12.99
}
