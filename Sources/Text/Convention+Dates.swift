import Foundation

extension Convention {
  /// Returns a day as both languages write it in tables: `2026-11-23`.
  public func day(_ date: Date, in zone: TimeZone) -> String {
    let civil = CivilDate(date, in: zone)
    let parts = [zeroPadded(civil.year, to: 4), zeroPadded(civil.month, to: 2), zeroPadded(civil.day, to: 2)]
    return parts.joined(separator: "-")
  }

  /// Returns a day as short as it can be understood: `9 nov`, or `9 Nov 2025` in another year.
  ///
  /// The reference is the day of reading; its year goes without saying.
  public func shortDay(_ date: Date, in zone: TimeZone, reference: Date) -> String {
    let civil = CivilDate(date, in: zone)
    let short = "\(civil.day) \(shortMonths[civil.month - 1])"
    return civil.year == CivilDate(reference, in: zone).year ? short : "\(short) \(civil.year)"
  }

  /// Returns a day as it is spoken of: `måndag 23 november`, `Monday 23 November`.
  public func weekdayAndDay(_ date: Date, in zone: TimeZone) -> String {
    let civil = CivilDate(date, in: zone)
    return "\(weekdays[civil.weekday]) \(civil.day) \(months[civil.month - 1])"
  }

  /// Returns a time of day on a clock of 24 hours: `14.20`, `14:20`.
  public func time(_ date: Date, in zone: TimeZone) -> String {
    let civil = CivilDate(date, in: zone)
    let separator = self == .english ? ":" : "."
    return zeroPadded(civil.hour, to: 2) + separator + zeroPadded(civil.minute, to: 2)
  }

  /// Returns the ISO 8601 week of a day, without its year: `v. 48`, `week 48`.
  public func week(_ date: Date, in zone: TimeZone) -> String {
    (self == .english ? "week " : "v. ") + "\(CivilDate(date, in: zone).week)"
  }
}
