import Coaching

/// The time that is simulated.
struct Period: Sendable {
  let first: Day
  let ending: Moment
  /// In order.
  let workdays: [Day]

  /// Some months of 30.4 days before an end.
  init(months: Int, ending: Moment) {
    first = ending.day.adding(days: -months * 487 / 16)
    self.ending = ending
    workdays = (first.number...ending.day.number).map(Day.init).filter(\.isWorkday)
  }

  /// The quarters from the first day to another, in fractions.
  func quarters(until day: Day) -> Double { Double(day.number - first.number) / 91.3125 }
}
