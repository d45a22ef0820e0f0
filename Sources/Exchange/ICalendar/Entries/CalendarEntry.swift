import Coaching

/// What is kept of an entry of a calendar.
struct CalendarEntry: Sendable {
  enum End: Sendable {
    case unknown
    case at(CalendarTime)
    case after(CalendarDuration)
  }

  /// The physical line it begins on, from 1.
  let line: Int
  let uid: String
  /// Which calendar of the file it stands in.
  let calendar: Int
  let version: CalendarVersion
  let start: CalendarTime
  let end: End
  /// `nil` when it comes once.
  let series: Series?
  /// The time its series has it at, when it stands for one of a series; `nil` otherwise.
  let original: CalendarTime?
  var isCancelled: Bool
  let verdict: EntryVerdict

  /// The same, cancelled.
  var calledOff: CalendarEntry {
    var copy = self
    copy.isCancelled = true
    return copy
  }
}

/// Which of several versions of an entry is the newer.
struct CalendarVersion: Comparable, Sendable {
  let sequence: Int
  /// Seconds of its `DTSTAMP`; 0 without one.
  let stamp: Int

  static func < (older: CalendarVersion, newer: CalendarVersion) -> Bool {
    (older.sequence, older.stamp) < (newer.sequence, newer.stamp)
  }
}

/// Whether an entry is a customer meeting.
enum EntryVerdict: Sendable {
  case taken(EntryFacts)
  case leftOut(LeftOut.Reason, EntryFacts)

  var isLeftOut: Bool {
    if case .leftOut = self { true } else { false }
  }

  var facts: EntryFacts {
    switch self {
    case .taken(let facts), .leftOut(_, let facts): facts
    }
  }
}

/// What an entry says of the meeting beside when it is.
struct EntryFacts: Sendable {
  /// `nil` when no rep is in it.
  let rep: String?
  let customer: String?
  let place: Meeting.Place?
  let notes: [Wording]
}
