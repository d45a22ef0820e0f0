import Coaching
import GRDB

extension Journal {
  /// What the held meetings of some reps come to since a day, by the clock where they met, up to a moment.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func teamMeetings(of reps: [Person.ID], since day: Day, until now: Moment) throws(JournalError)
    -> TeamMeetings
  {
    let sql = """
      SELECT count(*) AS held, count(buyingIn) AS buyingInKnown,
        count(CASE WHEN buyingIn <= \(TeamMeetings.nearMonths) THEN 1 END) AS investmentNear,
        count(CASE WHEN id IN (SELECT meeting FROM meetingContact) THEN 1 END) AS attendanceKnown,
        count(CASE WHEN id IN (
          SELECT meeting FROM meetingContact JOIN contact ON contact.id = meetingContact.contact
          WHERE role = 'decision-maker' OR contact.id IN (SELECT contact FROM contactDeed)) THEN 1 END) AS keyPeople
      FROM meeting
      WHERE rep IN (SELECT value FROM json_each(:reps)) AND status = 'held' AND met <= :now
        AND \(isOnOrAfter("meeting"))
      """
    return try reading { db in
      let row = try Row.fetchOne(
        db, sql: sql,
        arguments: ["reps": listed(reps.map(\.text)), "now": now.utc, "day": day.description])
      return TeamMeetings(
        held: row?["held"] ?? 0, buyingInKnown: row?["buyingInKnown"] ?? 0,
        investmentNear: row?["investmentNear"] ?? 0, attendanceKnown: row?["attendanceKnown"] ?? 0,
        keyPeopleMet: row?["keyPeople"] ?? 0)
    }
  }
}
