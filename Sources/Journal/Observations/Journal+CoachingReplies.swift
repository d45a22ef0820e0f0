import Coaching
import GRDB

extension Journal {
  /// Everything reps have said of somebody's coaching, oldest first, with what they replaced later.
  ///
  /// - Parameter coach: Who watched and talked it over, as the observer of what was replied to.
  /// - Returns: Replies that rate the coaching; those with words alone are not among them.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func coachingReplies(about coach: Person.ID) throws(JournalError) -> [CoachingReply] {
    try reading { try $0.coachingReplies(about: coach) }
  }
}

extension Database {
  fileprivate func coachingReplies(about coach: Person.ID) throws -> [CoachingReply] {
    let ratings = try ratings(ofRepliesAbout: coach)
    let sql = """
      SELECT DISTINCT reply.id, reply.at, reply.rowid, reply.observation, reply.isOpen, reply."by",
        person.name AS byName, rubricVersion.rubric, rubricVersion.version
      FROM observation
      JOIN reply ON reply.observation = observation.id
      JOIN replyRating ON replyRating.reply = reply.id
      JOIN rubricVersion ON rubricVersion.id = replyRating.rubricVersion
      JOIN person ON person.id = reply."by"
      WHERE observation.observer = ? AND observation.rep <> observation.observer
      ORDER BY reply.at, reply.rowid
      """
    return try Row.fetchAll(self, sql: sql, arguments: [coach.text]).map { row in
      CoachingReply(
        observation: row.identifier("observation"), rep: row.person("by"),
        rubric: Rubric.Edition(key: row["rubric"], version: row["version"]), isOpen: row["isOpen"],
        ratings: ratings[row["id"], default: []])
    }
  }

  private func ratings(ofRepliesAbout coach: Person.ID) throws -> [String: [Rating]] {
    let sql = """
      SELECT reply, criterion, \(Rating.columns)
      FROM replyRating WHERE reply IN (
        SELECT reply.id FROM observation JOIN reply ON reply.observation = observation.id
        WHERE observation.observer = ?)
      """
    var ratings: [String: [Rating]] = [:]
    let rows = try Row.fetchCursor(self, sql: sql, arguments: [coach.text])
    while let row = try rows.next() { ratings[row[0], default: []].append(Rating(row, at: 1)) }
    return ratings
  }
}
