import Coaching

/// A meeting that stands in a calendar, and where.
public struct CalendarMeeting: Hashable, Sendable {
  /// The physical line its entry begins on, from 1.
  public let line: Int
  /// Its id is the entry's `UID`; for an occurrence of a series `UID/2026-11-23T13:00:00Z`, with the time the
  /// series has it at even when this one was moved. Its status is cancelled, or `nil`.
  public let row: MeetingRow
  /// Whether it was taken out of its series: a meeting that is known by that id is cancelled by it, while one
  /// that is not known need not be added.
  public let isWithdrawn: Bool

  public init(line: Int, row: MeetingRow, isWithdrawn: Bool = false) {
    self.line = line
    self.row = row
    self.isWithdrawn = isWithdrawn
  }
}

/// What somebody ought to know of an entry that was taken.
public struct CalendarNote: Hashable, Sendable {
  /// The physical line its entry begins on, from 1.
  public let line: Int
  /// A sentence without a final stop.
  public let message: Wording

  public init(line: Int, message: Wording) {
    self.line = line
    self.message = message
  }
}
