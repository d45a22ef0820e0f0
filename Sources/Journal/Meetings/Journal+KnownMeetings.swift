import Coaching
import GRDB

extension Journal {
  /// Meetings, newest first.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func meetings(_ query: MeetingQuery) throws(JournalError) -> [Meeting] {
    try reading { db in
      let (sql, arguments) = query.tail
      return try db.meetings(sql, arguments)
    }
  }

  /// Meetings with everything that is known of them, newest first, in as many queries for many as for one.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func knownMeetings(_ query: MeetingQuery) throws(JournalError) -> [KnownMeeting] {
    try reading { db in
      let (sql, arguments) = query.tail
      return try db.known(db.meetings(sql, arguments))
    }
  }

  /// Everything that is known of a meeting.
  ///
  /// - Throws: `JournalError.unknown` when it is not there.
  public func known(_ meeting: Meeting.ID) throws(JournalError) -> KnownMeeting {
    try reading { db in
      guard let known = try db.known([db.meeting(meeting)]).first else { throw FileProblem.damaged }
      return known
    }
  }
}

extension Database {
  func known(_ meetings: [Meeting]) throws -> [KnownMeeting] {
    guard !meetings.isEmpty else { return [] }
    let parts = try MeetingParts(self, of: meetings)
    return try meetings.map { try KnownMeeting($0, parts) }
  }
}

extension KnownMeeting {
  fileprivate init(_ meeting: Meeting, _ parts: MeetingParts) throws {
    guard let rep = parts.reps[meeting.rep] else { throw FileProblem.damaged }
    self.init(
      meeting, rep: rep, plan: parts.plans[meeting.id], attended: parts.attended[meeting.id, default: []],
      joined: parts.joined[meeting.id, default: []], outcomes: parts.outcomes[meeting.id, default: []],
      cancelledBecause: parts.cancelledBecause[meeting.id],
      observations: parts.observations[meeting.id, default: []], askedInForm: parts.askedInForm[meeting.id])
  }
}
