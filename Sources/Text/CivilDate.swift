import Foundation

/// A moment as the calendar and the clock on the wall show it.
struct CivilDate {
  let year: Int
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int
  /// Monday is 0.
  let weekday: Int
  /// ISO 8601, 1 to 53.
  let week: Int

  init(_ date: Date, in zone: TimeZone) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    calendar.firstWeekday = 2
    calendar.minimumDaysInFirstWeek = 4
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .weekday, .weekOfYear], from: date)
    year = parts.year ?? 0
    month = parts.month ?? 1
    day = parts.day ?? 1
    hour = parts.hour ?? 0
    minute = parts.minute ?? 0
    weekday = ((parts.weekday ?? 2) + 5) % 7
    week = parts.weekOfYear ?? 1
  }
}

/// Returns a number of 0 or more with zeros before it.
func zeroPadded(_ number: Int, to length: Int) -> String {
  let digits = "\(number)"
  return String(repeating: "0", count: max(0, length - digits.count)) + digits
}
