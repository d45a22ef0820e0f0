import Coaching
import GRDB

/// What belongs to some observations, by their ids, fetched with one query for each kind of it.
struct ObservationParts {
  private(set) var ratings: [String: [Rating]] = [:]
  private(set) var revisions: [String: [Observation.Revision]] = [:]
  private(set) var followUps: [String: Commitment.FollowUp] = [:]
  private(set) var replies: [String: [Reply]] = [:]

  init(_ db: Database, _ query: ObservationQuery) throws {
    try fetchRatings(db, query)
    try fetchRevisions(db, query)
    try fetchFollowUps(db, query)
    try fetchReplies(db, query)
  }

  private mutating func fetchRatings(_ db: Database, _ query: ObservationQuery) throws {
    let sql = """
      SELECT part.observation, part.criterion, \(Rating.columns)
      FROM observation JOIN rating AS part ON part.observation = observation.id
        AND part.revision = coalesce(:revision, observation.revision)
      WHERE \(query.condition)
      """
    try query.forEachRow(of: sql, in: db) { row in
      ratings[row[0], default: []].append(Rating(row, at: 1))
    }
  }

  private mutating func fetchFollowUps(_ db: Database, _ query: ObservationQuery) throws {
    let sql = """
      SELECT part.*
      FROM observation JOIN followUp AS part ON part.observation = observation.id
        AND part.revision = coalesce(:revision, observation.revision)
      WHERE \(query.condition)
      """
    try query.forEachRow(of: sql, in: db) { row in
      followUps[row["observation"]] = Commitment.FollowUp(
        commitment: row.identifier("commitment"), status: try row.keyed("status"))
    }
  }

  private mutating func fetchRevisions(_ db: Database, _ query: ObservationQuery) throws {
    let sql = """
      SELECT part.*, person.name AS byName
      FROM observation JOIN revision AS part ON part.observation = observation.id
      JOIN person ON person.id = part."by"
      WHERE \(query.condition) ORDER BY part.observation, part.number
      """
    try query.forEachRow(of: sql, in: db) { row in
      revisions[row["observation"], default: []].append(try Observation.Revision(row))
    }
  }

  /// The words of each rep, oldest first.
  private mutating func fetchReplies(_ db: Database, _ query: ObservationQuery) throws {
    let sql = """
      SELECT part.*, person.name AS byName
      FROM observation JOIN reply AS part ON part.observation = observation.id
      JOIN person ON person.id = part."by"
      WHERE \(query.condition) AND part.text IS NOT NULL ORDER BY part.at, part.rowid
      """
    try query.forEachRow(of: sql, in: db) { row in
      let reply = Reply(by: row.person("by"), at: try row.moment("at"), text: row["text"])
      replies[row["observation"], default: []].append(reply)
    }
  }
}

extension ObservationQuery {
  fileprivate func forEachRow(of sql: String, in db: Database, _ body: (Row) throws -> Void) throws {
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() { try body(row) }
  }
}

extension Observation.Revision {
  fileprivate init(_ row: Row) throws {
    self.init(
      number: row["number"], by: row.person("by"), at: try row.moment("at"), because: row["because"])
  }
}
