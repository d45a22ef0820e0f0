import Coaching

/// When an entry is, as instants.
struct EntryTimes: Sendable {
  /// The clocks of the zone its beginning names.
  let clock: WallClock
  /// When it begins, or its series, in seconds since 1970.
  let start: Int
  private let length: Length

  private enum Length {
    case unknown
    case seconds(Int)
    case duration(CalendarDuration)
  }

  /// - Throws: `Refusal` when a zone is unknown, or it ends before it begins.
  init(of entry: CalendarEntry, zones: inout ZoneNames) throws(Refusal) {
    clock = try zones.knownClock(of: entry.start, of: entry, "DTSTART")
    start = clock.instant(of: entry.start.wall)
    switch entry.end {
    case .unknown: length = .unknown
    case .after(let duration): length = .duration(duration)
    case .at(let end) where end.isDay: length = .unknown
    case .at(let end):
      let seconds = try zones.knownClock(of: end, of: entry, "DTEND").instant(of: end.wall) - start
      guard seconds >= 0 else { throw Refusal(.endsBeforeItBegins(entry.line, "DTEND")) }
      length = .seconds(seconds)
    }
  }

  /// When it ends that begins at an instant; `nil` when it is not known, or it ends as it begins.
  ///
  /// Days of a duration are those of the clock on the wall, hours those that pass.
  func end(from instant: Int) -> Int? {
    let end: Int
    switch length {
    case .unknown: return nil
    case .seconds(let seconds): end = instant + seconds
    case .duration(let duration):
      let wall = instant + clock.offset(at: instant) + duration.days * 86_400
      end = (duration.days == 0 ? instant : clock.instant(of: wall)) + duration.seconds
    }
    return end > instant ? end : nil
  }
}

extension ZoneNames {
  /// - Throws: `Refusal` when the zone is neither known nor described.
  mutating func knownClock(
    of time: CalendarTime, of entry: CalendarEntry, _ property: String
  ) throws(Refusal) -> WallClock {
    if let clock = clock(of: time, in: entry.calendar) { return clock }
    guard case .zone(let name) = time.place else { return floating }
    throw Refusal(.unknownZone(entry.line, property, name))
  }

  /// The instant of a time an entry names; of a day, that day at the time its series begins at.
  mutating func instant(
    of time: CalendarTime, of entry: CalendarEntry, like start: CalendarTime?, _ property: String
  ) throws(Refusal) -> Int {
    guard time.isDay, let start else {
      return try knownClock(of: time, of: entry, property).instant(of: time.wall)
    }
    return try knownClock(of: start, of: entry, property).instant(of: time.day * 86_400 + start.secondOfDay)
  }
}
