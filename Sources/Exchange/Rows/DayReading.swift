import Coaching

/// A day as a field tells it, with or without a time, which only counts if it says where its clock hangs.
struct DayReading: Sendable {
  private let day: WrittenDate.Reading
  private let hasTime: Bool
  private let isTimeBad: Bool
  /// The day here, when the time is told with an offset.
  private let zoned: Day?

  init(_ bytes: FieldBytes, _ clock: LocalClock) {
    let date = WrittenDate(bytes)
    let time = date.rest.isEmpty ? nil : WrittenClock(date.rest)
    day = date.day
    hasTime = !date.rest.isEmpty
    isTimeBad = hasTime && time == nil
    if case .sure(let day, _) = date.day, let time, let offset = time.offsetMinutes {
      zoned = clock.moment(day, milliseconds: time.milliseconds, offsetMinutes: offset).day
    } else {
      zoned = nil
    }
  }

  func day(by order: DateOrder?) -> Day? { isTimeBad ? nil : zoned ?? day.day(by: order) }

  func problem(by order: DateOrder?) -> Wording {
    isTimeBad && day != .none ? Faults.noTime : day.problem(by: order)
  }
}
