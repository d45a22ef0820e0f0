import Coaching

/// A stretch of time that a rule chooses days from.
enum RecurrencePeriod: Hashable {
  /// A day or a week; days count from 1970-01-01.
  case days(ClosedRange<Int>)
  case month(CivilMonth)
  case year(Int)
}

/// A month of a year, 1 to 12.
struct CivilMonth: Hashable {
  let year: Int
  let month: Int

  /// Its days; `nil` beyond the years 0 to 9998.
  var days: ClosedRange<Int>? {
    let next = month == 12 ? CivilMonth(year: year + 1, month: 1) : CivilMonth(year: year, month: month + 1)
    guard let first = firstDay, let end = next.firstDay else { return nil }
    return first...(end - 1)
  }

  private var firstDay: Int? { Day(year: year, month: month, day: 1)?.number }
}

/// The day an entry begins on.
struct RecurrenceStart: Hashable {
  /// Counted from 1970-01-01.
  let day: Int
  let year: Int
  let month: Int
  let ofMonth: Int

  init(_ day: Int) {
    self.day = day
    (year, month, ofMonth) = Day(number: day).components
  }
}

extension Int {
  /// The weekday of a day counted from 1970-01-01, a Thursday; Monday is 0.
  var weekday: Int { (self % 7 + 10) % 7 }
}
