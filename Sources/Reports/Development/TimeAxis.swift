import Coaching

/// The days that a development and the outcomes beside it are drawn over.
struct TimeAxis: Sendable {
  /// Whole periods, oldest first; never empty.
  let periods: [ClosedRange<Day>]
  let pace: Pace
  /// The days that are looked back on, up to the day of reading.
  let looked: ClosedRange<Day>

  /// - Parameters:
  ///   - looked: The days that are looked back on.
  ///   - pace: How long its periods are.
  init(_ looked: ClosedRange<Day>, pace: Pace) {
    periods = pace.periods(in: looked)
    self.pace = pace
    self.looked = looked
  }

  /// The day of reading.
  var today: Day { looked.upperBound }

  /// From the first day of the first period to the last of the last.
  var days: ClosedRange<Day> {
    let first = periods.first?.lowerBound ?? today
    return first...max(first, periods.last?.upperBound ?? today)
  }

  /// Where a day lies among columns, from 0 to one less than their number.
  func column(of day: Day, among columns: Int) -> Int {
    let place = Double(day.number - days.lowerBound.number) / Double(length) * Double(columns)
    return min(max(0, Int(place)), columns - 1)
  }

  /// The day in the middle of a column.
  func day(at column: Int, among columns: Int) -> Day {
    let place = (Double(column) + 0.5) / Double(columns) * Double(length)
    return Day(number: days.lowerBound.number + Int(place))
  }

  /// The same days in longer periods where those would have fewer columns than they need.
  func wide(enough least: Int, among columns: Int) -> TimeAxis {
    let paces = Pace.allCases.filter { $0.rawValue >= pace.rawValue }
    let axes = paces.map { TimeAxis(looked, pace: $0) }
    return axes.first { columns / $0.periods.count >= least } ?? axes.last ?? self
  }

  private var length: Int { days.upperBound.number - days.lowerBound.number + 1 }
}
