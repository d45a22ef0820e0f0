/// The times of a series within bounds, as instants in seconds since 1970.
struct Unrolling: Sendable {
  /// In order and once each, without those taken out.
  private(set) var starts: [Int] = []
  /// Those taken out, in order.
  private(set) var withdrawn: [Int] = []
  /// Whether there are more than `most`, or the series began so long ago that it was given up.
  private(set) var isCut = false
  /// Whether the series has times outside of the window.
  private(set) var isBeyondWindow = false

  private let window: ClosedRange<Int>

  /// How many times of a series are taken.
  static let most = 1000

  /// - Parameters:
  ///   - start: What the wall clock shows when the first of them begins.
  ///   - clock: The clocks of that wall: a series keeps its time of day when they are changed.
  ///   - rule: When it comes again.
  ///   - extra: The instants it has beside the rule.
  ///   - except: The instants it leaves out.
  ///   - window: The instants between which those wanted begin.
  init(
    from start: CalendarTime, clock: WallClock, rule: RecurrenceRule?, extra: [Int], except: [Int],
    window: ClosedRange<Int>
  ) {
    self.window = window
    var found = Set(extra)
    found.insert(clock.instant(of: start.wall))
    if let rule { follow(rule, from: start, clock: clock, into: &found) }
    sort(found, except: Set(except))
  }

  private mutating func sort(_ found: Set<Int>, except: Set<Int>) {
    for time in found.sorted() {
      guard window.contains(time) else {
        isBeyondWindow = true
        continue
      }
      guard starts.count + withdrawn.count < Self.most else {
        isCut = true
        return
      }
      if except.contains(time) { withdrawn.append(time) } else { starts.append(time) }
    }
  }

  private mutating func follow(
    _ rule: RecurrenceRule, from start: CalendarTime, clock: WallClock, into found: inout Set<Int>
  ) {
    var days = RecurrenceDays(rule, from: start.day, through: Self.day(window.upperBound) + 1)
    days.skip(to: Self.day(window.lowerBound) - 1)
    let most = found.count + Self.most + 1
    while let day = days.next() {
      let wall = day * 86_400 + start.secondOfDay
      let time = clock.instant(of: wall)
      if rule.isOver(wall: wall, instant: time) { return }
      if time < window.lowerBound {
        isBeyondWindow = true
      } else {
        found.insert(time)
      }
      if time > window.upperBound || found.count > most { return }
    }
    isCut = days.hasGivenUp
    if !days.isWhole { isBeyondWindow = true }
  }

  private static func day(_ instant: Int) -> Int { instant.dividedDown(by: 86_400) }
}
