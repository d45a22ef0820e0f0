import Foundation

/// What the clocks of a zone show at an instant, and the other way round.
enum WallClock: Sendable {
  case system(TimeZone)
  /// A zone that the file itself describes.
  case described(DescribedZone)

  static let utc = WallClock.system(.gmt)

  /// Seconds the clocks are ahead of UTC at an instant, in seconds since 1970.
  func offset(at instant: Int) -> Int {
    switch self {
    case .system(let zone): zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
    case .described(let zone): zone.offset(at: instant)
    }
  }

  /// The instant at which the clocks show a time, in seconds since 1970.
  ///
  /// A time they show twice is the first of the two; one they pass over counts with the offset from before
  /// (RFC 5545, 3.3.5).
  func instant(of wall: Int) -> Int {
    let before = offset(at: wall - 86_400)
    let after = offset(at: wall + 86_400)
    guard before != after, offset(at: wall - before) != before, offset(at: wall - after) == after else {
      return wall - before
    }
    return wall - after
  }
}
