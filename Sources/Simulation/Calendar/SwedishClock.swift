import Coaching

extension Day {
  /// 0 for Sunday to 6 for Saturday.
  var weekday: Int { ((number + 4) % 7 + 7) % 7 }

  /// Whether it is a weekday and none of the Swedish holidays with a fixed date.
  var isWorkday: Bool {
    guard (1...5).contains(weekday) else { return false }
    let (_, month, day) = components
    return ![101, 106, 501, 606, 1224, 1225, 1226, 1231].contains(month * 100 + day)
  }

  /// This day when it is a workday, else the first one after it.
  var orNextWorkday: Day {
    var day = self
    while !day.isWorkday { day = day.adding(days: 1) }
    return day
  }

  func adding(days: Int) -> Day { Day(number: number + days) }

  /// When Swedish clocks show a time on this day, in minutes from midnight; from 03:00 on, when a change of
  /// the clock is over.
  func at(minute: Int) -> Moment {
    let wall = (number * 1440 + minute) * 60_000
    return Moment(milliseconds: wall - swedishOffset * 60_000, offsetMinutes: swedishOffset)
  }

  /// What Swedish clocks are ahead of UTC in the daytime, in minutes: 120 from the last Sunday of March until
  /// the last Sunday of October (directive 2000/84/EC), else 60.
  private var swedishOffset: Int {
    let (_, month, day) = components
    let isPastLastSunday = day - weekday >= 25
    return switch month {
    case 3: isPastLastSunday ? 120 : 60
    case 4...9: 120
    case 10: isPastLastSunday ? 60 : 120
    default: 60
    }
  }
}
