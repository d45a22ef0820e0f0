import Coaching
import Foundation

/// What the meetings of an entry have in common, and when each ends.
struct MeetingMould: Sendable {
  let times: EntryTimes
  private let line: Int
  private let rep: String
  private let facts: EntryFacts
  private var isCancelled: Bool
  private var isWithdrawn: Bool
  /// What the meetings' times are shown by.
  private let wall: WallClock

  /// `nil` when nobody knows whose the entry is.
  init?(_ entry: CalendarEntry, _ times: EntryTimes, _ scope: CalendarScope) {
    guard let rep = entry.verdict.facts.rep ?? scope.defaultRep else { return nil }
    self.times = times
    self.rep = rep
    line = entry.line
    facts = entry.verdict.facts
    isWithdrawn = entry.verdict.isLeftOut
    isCancelled = entry.isCancelled || isWithdrawn
    wall = entry.start.place == .utc ? .system(scope.zone) : times.clock
  }

  /// The same for meetings that are taken out of the calendar.
  var withdrawn: MeetingMould {
    var copy = self
    (copy.isCancelled, copy.isWithdrawn) = (true, true)
    return copy
  }

  /// The meeting that begins at an instant, in seconds since 1970, and is known by an id.
  func meeting(at start: Int, id: String) -> CalendarMeeting {
    let row = MeetingRow(
      id: id, rep: rep, customer: facts.customer, met: moment(start),
      ended: times.end(from: start).map(moment),
      status: isCancelled ? .cancelled : nil, circumstances: Meeting.Circumstances(place: facts.place))
    return CalendarMeeting(line: line, row: row, isWithdrawn: isWithdrawn)
  }

  private func moment(_ instant: Int) -> Moment {
    Moment(milliseconds: instant * 1000, offsetMinutes: wall.offset(at: instant).dividedDown(by: 60))
  }
}

extension CalendarEntry {
  /// What a meeting of the series is known by: the series, and when the series has it.
  func id(at instant: Int) -> String {
    "\(uid)/\(Moment(milliseconds: instant * 1000, offsetMinutes: 0).utc)"
  }

  /// Whether it is a cancellation that no longer names those it was with.
  var isCalledOff: Bool {
    guard isCancelled, case .leftOut(let reason, _) = verdict else { return false }
    return isWithdrawn(for: reason)
  }

  /// Whether it calls off a meeting that may be known from before, though it is none itself: the rep declined,
  /// or a cancellation no longer names those it was with.
  func isWithdrawn(for reason: LeftOut.Reason) -> Bool {
    switch reason {
    case .declined: true
    case .isInternal, .namesCustomerOnly, .free: isCancelled
    case .allDay, .isPrivate, .replaced, .notMeeting: false
    }
  }
}
