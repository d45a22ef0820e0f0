import Analysis
import Coaching
import Text

/// A small chart of one measure over time, drawn in signs that a terminal has.
struct SkillChart {
  let trend: SkillTrend
  let breaks: [Day]
  let axis: TimeAxis
  /// Columns that time is spread over.
  let columns: Int

  /// Columns left of the first.
  static let margin = 5
  static let seen: Character = "●"
  static let own: Character = "○"
  static let estimate: Character = "─"
  /// The estimate after the last visit.
  static let unseen: Character = "╌"
  static let band: Character = "░"
  static let newVersion: Character = "┆"

  /// Half a level a line, the highest first, and the time below.
  var lines: [String] {
    let halves = halves
    var rows = halves.map { half in row(at: half) }
    for (day, half, sign) in marks {
      guard let row = halves.firstIndex(of: half) else { continue }
      let column = axis.column(of: day, among: columns)
      if rows[row][column] != SkillChart.seen { rows[row][column] = sign }
    }
    let drawn = zip(halves, rows).map { half, row in label(of: half) + trimmed(row) }
    return drawn + [padded("", to: SkillChart.margin - 1) + "└" + String(repeating: "─", count: columns)]
      + [padded("", to: SkillChart.margin) + dates]
  }

  /// The half levels that are shown, from 10 (a level of 5) down to 2 (a level of 1): what there is, and two levels
  /// at least.
  private var halves: [Int] {
    let levels = trend.points.map(\.score) + trend.curve.flatMap { [$0.level.low, $0.level.high] }
    let drawn = levels.map(half)
    let low = min(drawn.min() ?? 2, 6)
    return (low...max(drawn.max() ?? 10, low + 4)).reversed()
  }

  private func half(of level: Double) -> Int { Int((min(max(1, level), 5) * 2).rounded()) }

  private func label(of half: Int) -> String {
    padded(half.isMultiple(of: 2) ? "\(half / 2)" : "", to: SkillChart.margin - 2, .right) + " │"
  }

  private func row(at half: Int) -> [Character] {
    let breaks = Set(breaks.map { axis.column(of: $0, among: columns) })
    return (0..<columns).map { column in
      guard let level = level(at: column) else {
        return breaks.contains(column) ? SkillChart.newVersion : " "
      }
      if half == self.half(of: level.estimate) { return estimate(at: column) }
      let isInBand = self.half(of: level.low) <= half && half <= self.half(of: level.high)
      return isInBand ? SkillChart.band : breaks.contains(column) ? SkillChart.newVersion : " "
    }
  }

  private func estimate(at column: Int) -> Character {
    guard let last = trend.lastSeen, axis.column(of: last, among: columns) < column else {
      return SkillChart.estimate
    }
    return SkillChart.unseen
  }

  /// In the columns at its two ends the curve has the days it ends on.
  private func level(at column: Int) -> (low: Double, estimate: Double, high: Double)? {
    let ends = [trend.curve.first?.day, trend.curve.last?.day].compactMap(\.self)
    let end = ends.first { axis.column(of: $0, among: columns) == column }
    return trend.level(on: end ?? axis.day(at: column, among: columns))
  }

  /// What others saw covers what the rep did.
  private var marks: [(Day, Int, Character)] {
    trend.points.map { point in
      (
        point.meeting.met.day, half(of: point.score),
        point.meeting.isSeenByOthers ? SkillChart.seen : SkillChart.own
      )
    }
  }

  private func trimmed(_ row: [Character]) -> String {
    String(row[..<((row.lastIndex { $0 != " " } ?? -1) + 1)])
  }

  /// The month that a period begins with, or its year, where there is room.
  private var dates: String {
    var line = ""
    for period in axis.periods {
      let column = axis.column(of: period.lowerBound, among: columns)
      let name = axis.name(of: period)
      guard displayWidth(of: line) < max(column, 1), column + displayWidth(of: name) <= columns else {
        continue
      }
      line = padded(line, to: column) + name
    }
    return line
  }
}

extension TimeAxis {
  /// "Apr", or "2026" for a period that begins a year.
  func name(of period: ClosedRange<Day>) -> String {
    let (year, month, _) = period.lowerBound.components
    return month == 1 || pace == .year ? "\(year)" : Convention.current.shortMonthName(month)
  }
}
