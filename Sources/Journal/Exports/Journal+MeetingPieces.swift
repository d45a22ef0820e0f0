import Coaching
import GRDB

extension Journal {
  /// Meetings in the order they were noted, with everything that is known of them.
  public func meetingPieces(_ selection: Selection) -> Pieces<KnownMeeting> {
    Pieces(of: self) { db, behind in
      let size = Pieces<KnownMeeting>.size
      let meetings = try db.meetings(
        """
        WHERE meeting.id > :behind AND (:rep IS NULL OR meeting.rep = :rep)
          AND (:day IS NULL OR date(meeting.met, meeting.metOffset || ' minutes') >= :day)
        ORDER BY meeting.id LIMIT :size
        """,
        [
          "behind": behind.first ?? "".databaseValue, "size": size, "rep": selection.rep?.text,
          "day": selection.since?.description,
        ])
      let end = meetings.count < size ? nil : meetings.last?.id.text.databaseValue
      return .init(records: try db.known(meetings), end: end.map { [$0] } ?? [])
    }
  }
}
