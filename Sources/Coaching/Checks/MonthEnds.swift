/// The last working days of the months of a period, where a count is filled when it is filled late.
public struct MonthEnds: Hashable, Sendable {
  /// From the third last working day of each month to its last day, as far as they lie in the period.
  public let stretches: [ClosedRange<Day>]
  /// Working days in them.
  public let days: Int
  /// Working days of the whole period.
  public let allDays: Int

  /// How many working days at the end of a month are looked at.
  public static let daysOfMonth = 3
  /// A shorter period than this many days says nothing about how somebody fills it: eight weeks.
  public static let leastDays = 56

  /// `nil` for a period that is too short.
  public init?(in period: ClosedRange<Day>) {
    guard period.upperBound.number - period.lowerBound.number + 1 >= MonthEnds.leastDays else { return nil }
    var stretches: [ClosedRange<Day>] = []
    var last = period.lowerBound.lastOfMonth
    while last.daysBeforeEnd(MonthEnds.daysOfMonth) <= period.upperBound {
      let first = last.daysBeforeEnd(MonthEnds.daysOfMonth)
      if last >= period.lowerBound {
        stretches.append(max(first, period.lowerBound)...min(last, period.upperBound))
      }
      last = Day(number: last.number + 1).lastOfMonth
    }
    self.stretches = stretches
    days = stretches.reduce(0) { $0 + WorkingTime.workingDays(in: $1) }
    allDays = WorkingTime.workingDays(in: period)
  }

  /// How many of the meetings would fall into them if they came evenly over the working days, 0 to 1.
  public var expectedShare: Double { allDays > 0 ? Double(days) / Double(allDays) : 0 }
}

extension Day {
  fileprivate var lastOfMonth: Day {
    let (year, month, _) = components
    let next = month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
    return Day(number: (next ?? self).number - 1)
  }

  /// The first of the last working days of the month that ends with this day.
  fileprivate func daysBeforeEnd(_ count: Int) -> Day {
    var (day, left) = (self, count)
    while true {
      if day.isWorkingDay { left -= 1 }
      if left <= 0 { return day }
      day = Day(number: day.number - 1)
    }
  }
}
