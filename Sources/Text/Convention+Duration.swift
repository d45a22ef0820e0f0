extension Convention {
  /// Returns a length of time in the unit people would use: `45 min`, `1 h 20 min`, `2 days`, `3 weeks`.
  ///
  /// Up to 24 hours it is exact; from there in whole days, and from 14 days in whole weeks, rounded to the
  /// nearest. A negative length has a minus before it.
  public func duration(minutes: Int) -> String {
    if minutes < 0 { return minusSign + duration(minutes: Int(clamping: minutes.magnitude)) }
    let day = 24 * 60
    switch minutes {
    case ..<60: return "\(minutes) min"
    case ..<day: return hours(minutes)
    case ..<(14 * day - day / 2): return days(rounded(minutes, to: day))
    default: return weeks(rounded(minutes, to: 7 * day))
    }
  }

  private func hours(_ minutes: Int) -> String {
    let hours = "\(minutes / 60) " + (self == .english ? "h" : "tim")
    return minutes.isMultiple(of: 60) ? hours : hours + " \(minutes % 60) min"
  }

  private func days(_ number: Int) -> String {
    self == .english
      ? plural(number, one: "day", many: "days") : plural(number, one: "dag", many: "dagar")
  }

  private func weeks(_ number: Int) -> String {
    self == .english
      ? plural(number, one: "week", many: "weeks") : plural(number, one: "vecka", many: "veckor")
  }

  private func rounded(_ minutes: Int, to unit: Int) -> Int {
    minutes / unit + (minutes % unit * 2 >= unit ? 1 : 0)
  }
}
