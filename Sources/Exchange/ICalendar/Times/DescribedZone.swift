/// A zone as a calendar's `VTIMEZONE` describes it: when its clocks were set to what.
struct DescribedZone: Sendable {
  private struct Change {
    let instant: Int
    /// Seconds ahead of UTC from then on.
    let offset: Int
  }

  /// By their instants.
  private var changes: [Change] = []
  /// Seconds ahead of UTC before the first of them.
  private let first: Int

  /// `nil` when the description has nothing that can be read.
  init?(_ component: Component) {
    var found: [(change: Change, before: Int)] = []
    for part in component.parts.prefix(500) {
      guard let observance = Observance(part) else { continue }
      found += observance.onsets.map {
        (Change(instant: $0 - observance.before, offset: observance.after), observance.before)
      }
    }
    found.sort { $0.change.instant < $1.change.instant }
    guard let first = found.first else { return nil }
    self.first = first.before
    changes = found.map(\.change)
  }

  func offset(at instant: Int) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : changes[low - 1].offset
  }
}

/// Standard or daylight saving time of a zone: when clocks are set to it.
private struct Observance {
  let before: Int
  let after: Int
  /// What the clocks showed when they were set, in seconds since 1970 on that wall.
  private(set) var onsets: [Int]

  /// Rules are followed until 2100.
  private static let lastDay = 47_482
  private static let mostOnsets = 1000

  init?(_ component: Component) {
    guard let before = component["TZOFFSETFROM"].flatMap({ Self.offset($0.value) }),
      let after = component["TZOFFSETTO"].flatMap({ Self.offset($0.value) }),
      let start = component["DTSTART"].flatMap({ CalendarTime($0.value.trimmingBlanks) })
    else { return nil }
    (self.before, self.after) = (before, after)
    onsets = [start.wall]
    if let line = component["RRULE"] {
      guard let rule = try? RecurrenceRule(line) else { return nil }
      onsets = Self.onsets(from: start, rule, before: before)
    }
    for line in component.all("RDATE").prefix(Self.mostOnsets) {
      onsets += ((try? line.times()) ?? []).prefix(Self.mostOnsets).map(\.wall)
    }
    onsets = Array(onsets.prefix(Self.mostOnsets))
  }

  private static func onsets(from start: CalendarTime, _ rule: RecurrenceRule, before: Int) -> [Int] {
    var days = RecurrenceDays(rule, from: start.day, through: lastDay)
    var onsets: [Int] = []
    while onsets.count < mostOnsets, let day = days.next() {
      let wall = day * 86_400 + start.secondOfDay
      if rule.isOver(wall: wall, instant: wall - before) { break }
      onsets.append(wall)
    }
    return onsets
  }

  /// Reads `+0100` and `-033000`; `nil` for anything else.
  private static func offset(_ text: String) -> Int? {
    let digits = Array(text.trimmingBlanks.utf8)[...].dropFirst()
    let sign = text.trimmingBlanks.first
    guard sign == "+" || sign == "-", digits.count == 4 || digits.count == 6, let number = digits.decimal
    else {
      return nil
    }
    let whole = digits.count == 4 ? number * 100 : number
    let seconds = whole / 10_000 * 3600 + whole / 100 % 100 * 60 + whole % 100
    return seconds < 86_400 ? (sign == "-" ? -seconds : seconds) : nil
  }
}
