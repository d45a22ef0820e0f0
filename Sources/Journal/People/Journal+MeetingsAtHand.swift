import Coaching
import GRDB

extension Journal {
  /// Meetings of a rep that somebody else has noted something of and that an observer has not scored, newest
  /// first: what they probably mean when they do not say which.
  ///
  /// - Parameters:
  ///   - rep: Whose meetings they are.
  ///   - period: When they began.
  ///   - observer: Who is about to score one.
  ///   - kind: What as.
  /// - Returns: Nothing when there are none.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func meetings(
    of rep: Person.ID, begun period: ClosedRange<Moment>, notScoredBy observer: Person.ID,
    as kind: Observation.Kind
  ) throws(JournalError) -> [Meeting] {
    try reading { db in
      try db.meetings(
        """
        WHERE meeting.rep = :rep AND meeting.met BETWEEN :from AND :to
          AND EXISTS (SELECT 1 FROM observation WHERE observation.meeting = meeting.id
            AND observation.kind IN ('manager', 'self', 'peer') AND observation.observer <> :observer)
          AND NOT EXISTS (SELECT 1 FROM observation
            WHERE observation.meeting = meeting.id AND observation.observer = :observer
              AND observation.kind = :kind AND observation.\(Rubric.isNoPlan))
        ORDER BY meeting.met DESC, meeting.id DESC
        """,
        [
          "rep": rep.text, "from": period.lowerBound.utc, "to": period.upperBound.utc,
          "observer": observer.text, "kind": kind.rawValue,
        ])
    }
  }
}
