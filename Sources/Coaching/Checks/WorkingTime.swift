/// How much somebody works in a year: what is left of the weeks when holidays, vacation and part time are
/// taken away.
///
/// Vacation is spread evenly over the working days of the year: twelve months have all of it, a shorter time
/// its part. So July looks short of meetings and autumn ahead; over twelve months that evens out.
public struct WorkingTime: Hashable, Sendable {
  /// Weeks of vacation in a year, 0 to 52.
  public let weeksOff: Double
  /// Part of full time, above 0 and at most 1.
  public let partTime: Double

  public init(weeksOff: Double = 5, partTime: Double = 1) {
    self.weeksOff = weeksOff
    self.partTime = partTime
  }

  /// The weeks worked in some days, part time not yet taken off.
  ///
  /// - Parameters:
  ///   - days: Any days.
  ///   - year: The twelve months that the vacation belongs to.
  /// - Returns: 0 or more, in fractions.
  public func weeks(in days: ClosedRange<Day>, of year: ClosedRange<Day>) -> Double {
    let ofYear = Double(WorkingTime.workingDays(in: year))
    guard ofYear > 0 else { return 0 }
    return Double(WorkingTime.workingDays(in: days)) / 5 * max(0, 1 - weeksOff * 5 / ofYear)
  }

  /// How many days of a range are working days.
  public static func workingDays(in days: ClosedRange<Day>) -> Int {
    let years = days.lowerBound.components.year...days.upperBound.components.year
    let off = years.reduce(0) { $0 + Day.daysOff(of: $1).count(where: days.contains) }
    return weekdays(upTo: days.upperBound) - weekdays(upTo: Day(number: days.lowerBound.number - 1)) - off
  }

  /// Mondays to Fridays since 1970, with the day itself.
  private static func weekdays(upTo day: Day) -> Int {
    let (weeks, rest) = (day.number + 4).flooredDivision(by: 7)
    return weeks * 5 + min(rest, 5)
  }
}

extension Int {
  fileprivate func flooredDivision(by divisor: Int) -> (Int, Int) {
    let rest = (self % divisor + divisor) % divisor
    return ((self - rest) / divisor, rest)
  }
}

extension Day {
  /// The twelve months that end with this day: from the day after the same date of last year.
  public var twelveMonthsBack: ClosedRange<Day> {
    let (year, month, day) = components
    let isLeapDay = month == 2 && day == 29
    let sameDate = Day(year: year - 1, month: month, day: isLeapDay ? 28 : day) ?? Day(number: number - 365)
    return min(Day(number: sameDate.number + 1), self)...self
  }
}
