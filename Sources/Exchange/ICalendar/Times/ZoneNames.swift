import Foundation

/// Finds the clocks a calendar means by a zone's name.
struct ZoneNames: Sendable {
  /// The clocks for times that name no zone.
  let floating: WallClock
  /// What each calendar of the file describes, by the calendar's number and the zone's name.
  private var described: [Key: WallClock] = [:]
  private var found: [Key: WallClock?] = [:]

  private struct Key: Hashable {
    let calendar: Int
    let name: String
  }

  init(floating: TimeZone) {
    self.floating = .system(floating)
  }

  mutating func describe(_ component: Component, in calendar: Int) {
    guard described.count < 1000, let name = component["TZID"]?.value.trimmingBlanks,
      let zone = DescribedZone(component)
    else { return }
    described[Key(calendar: calendar, name: name)] = .described(zone)
  }

  /// `nil` when the zone is neither known nor described.
  mutating func clock(of time: CalendarTime, in calendar: Int) -> WallClock? {
    switch time.place {
    case .utc: return .utc
    case .floating: return floating
    case .zone(let name):
      let key = Key(calendar: calendar, name: name.trimmingBlanks)
      if let clock = found[key] { return clock }
      let clock = Self.known(key.name) ?? described[key]
      if found.count < 10_000 { found[key] = clock }
      return clock
    }
  }

  /// The zone by its usual name, by that of Windows, or by either behind a path as old programs write it.
  private static func known(_ name: String) -> WallClock? {
    let parts = name.split(separator: "/").map(String.init)
    let paths = (0..<min(parts.count, 8)).map { parts[$0...].joined(separator: "/") }
    for path in paths {
      if let zone = WindowsZone.identifier(path) ?? usual(path), let known = TimeZone(identifier: zone) {
        return .system(known)
      }
    }
    return nil
  }

  /// A name that the system has zones by, and no offset: those it makes up.
  private static func usual(_ name: String) -> String? {
    if ["UTC", "GMT", "Z", "Utc"].contains(name) { return "UTC" }
    return name.contains("/") || ["CET", "EET", "WET", "MET"].contains(name) ? name : nil
  }
}
