import Coaching
import GRDB

extension Journal {
  /// Meetings of a rep that an observer has not scored, newest first: what they probably mean when they do not say
  /// which. A cancelled one is not among them, nor one that is there only because a form was begun or strokes counted,
  /// unless somebody else has scored it since.
  ///
  /// - Parameters:
  ///   - rep: Whose meetings they are.
  ///   - period: They had begun before its end, and not ended before its beginning; where nobody noted the end,
  ///     they began within it.
  ///   - observer: Who is about to score one.
  /// - Returns: Nothing when there are none.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func meetings(
    of rep: Person.ID, during period: ClosedRange<Moment>, notScoredBy observer: Person.ID
  ) throws(JournalError) -> [Meeting] {
    try reading { db in
      try db.meetings(
        """
        WHERE meeting.rep = :rep AND meeting.met <= :to AND coalesce(meeting.ended, meeting.met) >= :from
          AND meeting.status <> 'cancelled'
          AND (meeting.isFromForm = 0 OR meeting.status = 'planned' OR EXISTS (SELECT 1 FROM observation
            WHERE observation.meeting = meeting.id AND observation.kind IN ('manager', 'self', 'peer')
              AND observation.observer <> :observer))
          AND NOT EXISTS (SELECT 1 FROM observation
            WHERE observation.meeting = meeting.id AND observation.observer = :observer
              AND observation.kind IN ('manager', 'self', 'peer') AND observation.\(Rubric.isNoPlan))
        ORDER BY meeting.met DESC, meeting.id DESC
        """,
        [
          "rep": rep.text, "from": period.lowerBound.utc, "to": period.upperBound.utc,
          "observer": observer.text,
        ])
    }
  }
}
