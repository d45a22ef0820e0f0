import Coaching
import Foundation

/// A meeting or a series of which a file has all there is, or which it calls off.
///
/// What is known of it from before and does not belong to it any more is no more.
public struct WholeSeries: Hashable, Sendable {
  /// The physical line its entry begins on, from 1.
  public let line: Int
  public let uid: String
  /// When the series has its meetings, in seconds since 1970; `nil` for one that comes once.
  private let starts: Set<Int>?

  init(_ entry: CalendarEntry, _ starts: Set<Int>?) {
    (line, uid) = (entry.line, entry.uid)
    self.starts = starts
  }

  /// Whether a meeting that was known by an id still belongs to it.
  public func has(_ id: String) -> Bool {
    guard let starts else { return id == uid }
    guard let start = WholeSeries.start(in: id, of: uid) else { return false }
    return starts.contains(start)
  }

  private static func start(in id: String, of uid: String) -> Int? {
    guard id.hasPrefix(uid + "/") else { return nil }
    return Moment(iso8601: String(id.dropFirst(uid.count + 1)), in: .gmt)?.milliseconds.dividedDown(by: 1000)
  }
}
