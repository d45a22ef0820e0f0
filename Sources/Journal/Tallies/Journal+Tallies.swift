import Coaching
import GRDB

extension Journal {
  /// Begins a tally, with its meeting and its customer where they are new, and the events it has already.
  ///
  /// - Throws: `JournalError.unknown` when a person is not there; `.nameTaken` when a new customer has the name
  ///   of another.
  public func begin(_ tally: Tally, with events: [Tally.Event]) throws(JournalError) {
    try writing { db in
      try db.begin(tally)
      for event in events { try db.append(event, to: tally.id) }
    }
  }

  /// Adds what happened to a tally; it is on disk when this returns, all of it or nothing.
  ///
  /// A stroke that is taken back stays in the file, marked as undone.
  ///
  /// - Throws: `JournalError.unknown` when the tally is gone.
  public func append(_ events: [Tally.Event], to tally: Tally.ID) throws(JournalError) {
    try writing { db in
      for event in events { try db.append(event, to: tally) }
    }
  }

  /// Takes away the meeting of a live tally all of whose strokes were taken back, and the tally with it, where the
  /// meeting is there only because strokes were counted or a form begun, and nothing else is known of it.
  ///
  /// - Returns: Whether the tally is gone.
  /// - Throws: `JournalError.file` when it cannot be written.
  @discardableResult
  public func dropIfBlank(_ tally: Tally.ID) throws(JournalError) -> Bool {
    try writing { db in
      guard let known = try db.tallies("WHERE tally.id = ?", [tally.text]).first else { return true }
      guard known.isBlank else { return false }
      try db.removeIfNothingIsKnown(of: known.meeting.id)
      return try !db.hasRow("SELECT 1 FROM tally WHERE id = ?", [tally.text])
    }
  }

  /// A tally as it is on disk.
  ///
  /// - Throws: `JournalError.unknown` when it is gone.
  public func tally(_ id: Tally.ID) throws(JournalError) -> Tally {
    try reading { db in
      guard let tally = try db.tallies("WHERE tally.id = ?", [id.text]).first else {
        throw JournalError.unknown(.tally, id.text, suggestions: [])
      }
      return tally
    }
  }

  /// The tallies of a meeting, last begun first.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func tallies(of meeting: Meeting.ID) throws(JournalError) -> [Tally] {
    try reading { try $0.tallies("WHERE tally.meeting = ?", [meeting.text]) }
  }

  /// The tallies of a rep's meetings that were begun at a moment or later, last begun first.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func tallies(of rep: Person.ID, since moment: Moment) throws(JournalError) -> [Tally] {
    try reading { db in
      try db.tallies("WHERE meeting.rep = ? AND tally.started >= ?", [rep.text, moment.utc])
    }
  }

  /// Whether somebody has scored a meeting.
  ///
  /// - Parameters:
  ///   - meeting: Which one.
  ///   - observer: Who.
  ///   - kind: As what; `nil` for anything.
  /// - Returns: Whether there is such an observation.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func isScored(_ meeting: Meeting.ID, by observer: Person.ID, as kind: Observation.Kind?)
    throws(JournalError) -> Bool
  {
    try reading { db in
      try db.hasRow(
        """
        SELECT 1 FROM observation
        WHERE meeting = ? AND observer = ? AND kind = coalesce(?, kind) AND \(Rubric.isNoPlan)
        """,
        [meeting.text, observer.text, kind?.rawValue])
    }
  }
}
