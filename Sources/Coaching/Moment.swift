import Foundation

/// A point in time together with the clock on the wall where it was noted.
///
/// Two moments are equal when both the instant and the offset are; order looks at the instant only.
public struct Moment: Hashable, Sendable, Codable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public let milliseconds: Int

  /// What the wall clock was ahead of UTC, in minutes (Sweden: 60, in summer 120).
  public let offsetMinutes: Int

  public init(milliseconds: Int, offsetMinutes: Int) {
    self.milliseconds = milliseconds
    self.offsetMinutes = offsetMinutes
  }

  public init(_ date: Date, in zone: TimeZone) {
    self.init(
      milliseconds: Int((date.timeIntervalSince1970 * 1000).rounded()),
      offsetMinutes: zone.secondsFromGMT(for: date) / 60)
  }

  public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// A zone that shows the wall clock of this moment.
  public var zone: TimeZone { TimeZone(secondsFromGMT: offsetMinutes * 60) ?? .gmt }

  /// The day on the wall.
  public var day: Day {
    Day(number: (milliseconds + offsetMinutes * 60_000).flooredQuotient(by: 86_400_000))
  }

  /// Whole minutes from an earlier moment to this one; negative when it is later.
  public func minutes(since earlier: Moment) -> Int {
    (milliseconds - earlier.milliseconds).flooredQuotient(by: 60_000)
  }

  public func adding(minutes: Int) -> Moment {
    Moment(milliseconds: milliseconds + minutes * 60_000, offsetMinutes: offsetMinutes)
  }
}

extension Moment: Comparable {
  public static func < (earlier: Moment, later: Moment) -> Bool {
    earlier.milliseconds < later.milliseconds
  }
}

extension Int {
  /// The quotient rounded down, also below zero.
  func flooredQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
