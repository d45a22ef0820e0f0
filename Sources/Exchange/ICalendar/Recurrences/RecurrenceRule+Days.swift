import Coaching

extension RecurrenceRule {
  /// The days of a period that the rule is for, in order and once each; days count from 1970-01-01. The day the
  /// entry begins on says what the rule leaves open.
  func days(in period: RecurrencePeriod, first: RecurrenceStart) -> [Int] {
    let days = candidates(in: period, first: first)
    guard !positions.isEmpty else { return days }
    let chosen = positions.map { $0 > 0 ? $0 - 1 : days.count + $0 }.filter(days.indices.contains)
    return Set(chosen).sorted().map { days[$0] }
  }

  private func candidates(in period: RecurrencePeriod, first: RecurrenceStart) -> [Int] {
    switch (frequency, period) {
    case (_, .days(let range)): daysOfWeek(in: range, first: first)
    case (.yearly, .year(let year)) where months.isEmpty: daysOfYear(year, first: first)
    case (_, .year(let year)): months.flatMap { daysOfMonth(CivilMonth(year: year, month: $0), first: first) }
    case (_, .month(let month)):
      months.isEmpty || months.contains(month.month) ? daysOfMonth(month, first: first) : []
    }
  }

  /// Of a day, those that fit; of a week, the weekdays that fit.
  private func daysOfWeek(in range: ClosedRange<Int>, first: RecurrenceStart) -> [Int] {
    let wanted = frequency == .weekly && weekdays.isEmpty ? [first.day.weekday] : weekdays.map(\.day)
    return range.filter { day in
      guard wanted.isEmpty || wanted.contains(day.weekday) else { return false }
      guard !months.isEmpty || !monthDays.isEmpty else { return true }
      let (year, month, _) = Day(number: day).components
      guard months.isEmpty || months.contains(month) else { return false }
      return monthDays.isEmpty || monthDays(of: CivilMonth(year: year, month: month)).contains(day)
    }
  }

  private func daysOfMonth(_ month: CivilMonth, first: RecurrenceStart) -> [Int] {
    guard let range = month.days else { return [] }
    if !monthDays.isEmpty {
      let days = monthDays(of: month)
      return weekdays.isEmpty ? days : days.filter(Set(weekdays(in: range)).contains)
    }
    if !weekdays.isEmpty { return weekdays(in: range) }
    let day = range.lowerBound + first.ofMonth - 1
    return range.contains(day) ? [day] : []
  }

  /// In a year without months: the weekdays count through the year, the days of a month through every month.
  private func daysOfYear(_ year: Int, first: RecurrenceStart) -> [Int] {
    let all = (1...12).map { CivilMonth(year: year, month: $0) }
    guard let january = all[0].days, let december = all[11].days else { return [] }
    let range = january.lowerBound...december.upperBound
    if !monthDays.isEmpty {
      let days = all.flatMap(monthDays(of:))
      return weekdays.isEmpty ? days : days.filter(Set(weekdays(in: range)).contains)
    }
    return weekdays.isEmpty ? daysOfMonth(all[first.month - 1], first: first) : weekdays(in: range)
  }

  private func monthDays(of month: CivilMonth) -> [Int] {
    guard let range = month.days else { return [] }
    let days = monthDays.map { $0 > 0 ? range.lowerBound + $0 - 1 : range.upperBound + 1 + $0 }
    return Set(days.filter(range.contains)).sorted()
  }

  /// The weekdays of a month or a year.
  private func weekdays(in range: ClosedRange<Int>) -> [Int] {
    let days = weekdays.flatMap { weekday -> [Int] in
      let first = range.lowerBound + (weekday.day - range.lowerBound.weekday + 7) % 7
      let all = Array(stride(from: first, through: range.upperBound, by: 7))
      guard let ordinal = weekday.ordinal else { return all }
      let place = ordinal > 0 ? ordinal - 1 : all.count + ordinal
      return all.indices.contains(place) ? [all[place]] : []
    }
    return Set(days).sorted()
  }
}
