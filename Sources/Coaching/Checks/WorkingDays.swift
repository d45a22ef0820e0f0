extension Day {
  /// Whether Swedish sales people are at work: Monday to Friday, no public holiday, and none of the three eves
  /// (Midsummer's, Christmas and New Year's) that the law does not call holidays but nobody visits customers on.
  public var isWorkingDay: Bool {
    daysFromMonday < 5 && !Day.daysOff(of: components.year).contains(self)
  }

  /// 0 for Monday to 6 for Sunday.
  var daysFromMonday: Int { (number + 3).modulo(7) }

  /// The weekdays of a year that nobody works, in no order.
  static func daysOff(of year: Int) -> [Day] { daysOffOfOurTime[year] ?? workedOutDaysOff(of: year) }

  /// Worked out once, as each rep's year is counted anew.
  private static let daysOffOfOurTime = Dictionary(
    uniqueKeysWithValues: (2000...2050).map { ($0, workedOutDaysOff(of: $0)) })

  private static func workedOutDaysOff(of year: Int) -> [Day] {
    let dates = [(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)]
    let fixed = dates.compactMap { Day(year: year, month: $0.0, day: $0.1) }
    let midsummer = (19...25).compactMap { Day(year: year, month: 6, day: $0) }.filter {
      $0.daysFromMonday == 4
    }
    let easter = easterSunday(of: year).number
    let moving = [-2, 1, 39].map { Day(number: easter + $0) }  // Good Friday, Easter Monday, Ascension Day
    let others = moving.filter { !fixed.contains($0) }  // Ascension Day can be 1 May
    return (fixed + midsummer + others).filter { $0.daysFromMonday < 5 }
  }

  /// Easter Sunday in the Gregorian calendar (Butcher's algorithm, in Meeus, "Astronomical Algorithms").
  static func easterSunday(of year: Int) -> Day {
    let (century, ofCentury) = (year / 100, year % 100)
    let lunar = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * (year % 19) + century - century / 4 - lunar + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let correction = (year % 19 + 11 * epact + 22 * weekday) / 451
    let march = epact + weekday - 7 * correction + 21  // days after 1 March
    return Day(number: (Day(year: year, month: 3, day: 1)?.number ?? 0) + march)
  }
}

extension Int {
  fileprivate func modulo(_ divisor: Int) -> Int { (self % divisor + divisor) % divisor }
}
