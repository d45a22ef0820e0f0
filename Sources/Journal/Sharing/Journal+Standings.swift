import Coaching
import GRDB

extension Journal {
  /// What decides who may read each observation of a rep, in one query however many there are.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func standings(of rep: Person.ID) throws(JournalError) -> [Observation.ID: Standing] {
    try reading { try $0.observationStandings("occasion.rep = ?", [rep.text]) }
  }

  /// What decides who may read an observation.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func standing(of observation: Observation) throws(JournalError) -> Standing {
    let found = try reading { try $0.observationStandings("occasion.id = ?", [observation.id.text]) }
    return found[observation.id] ?? Standing(of: observation.occasion)
  }

  /// Whose views of a meeting are recorded.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func views(of meeting: Meeting.ID) throws(JournalError) -> Set<Observation.Kind> {
    try reading { db in
      let sql = "SELECT DISTINCT kind FROM observation WHERE meeting = ? AND \(Rubric.isNoPlan)"
      return Set(
        try String.fetchAll(db, sql: sql, arguments: [meeting.text]).compactMap(Observation.Kind.init))
    }
  }

  /// What decides who may read what is answered in each draft.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func draftStandings() throws(JournalError) -> [Draft.ID: Standing] {
    try reading { try $0.standings(in: "draft AS occasion", shared: "NULL AS shared, NULL AS sharedOffset") }
  }
}

extension Database {
  /// The forms about meetings whose ids are listed, in the order they were made.
  func filledForms(of meetings: String) throws -> [Meeting.ID: [KnownMeeting.Filled]] {
    let standings = try observationStandings(
      "occasion.meeting IN (SELECT value FROM json_each(?))", [meetings])
    let sql = """
      SELECT observation.meeting, observation.id, person.name AS observerName FROM observation
      JOIN person ON person.id = observation.observer
      WHERE observation.meeting IN (SELECT value FROM json_each(?)) ORDER BY observation.id
      """
    return try grouped(sql, meetings) { row in
      let id: Observation.ID = row.identifier("id")
      return standings[id].map { KnownMeeting.Filled(id, $0, observerName: row["observerName"]) }
    }
  }

  /// What decides who may read the observations, called `occasion`, that meet a condition.
  func observationStandings(_ condition: String, _ arguments: StatementArguments) throws
    -> [Observation.ID: Standing]
  {
    try standings(
      in: "observation AS occasion LEFT JOIN sharing ON sharing.observation = occasion.id WHERE \(condition)",
      shared: "sharing.at AS shared, sharing.atOffset AS sharedOffset", arguments)
  }

  /// How the rows of observations or drafts stand, by their ids.
  fileprivate func standings<Subject>(
    in occasions: String, shared: String, _ arguments: StatementArguments = []
  ) throws -> [Identifier<Subject>: Standing] {
    let sql = """
      SELECT occasion.id, occasion.kind, occasion.rep, occasion.observer, occasion.met, occasion.metOffset,
        occasion.meeting, \(shared),
        EXISTS (SELECT 1 FROM observation AS own WHERE own.meeting = occasion.meeting AND own.kind = 'self'
          AND \(Standing.isItsOwnView)) AS hasOwnView,
        (SELECT own.id FROM draft AS own WHERE own.meeting = occasion.meeting AND own.kind = 'self'
          AND \(Standing.isItsOwnView) ORDER BY own.started DESC, own.id DESC LIMIT 1) AS ownDraft
      FROM \(occasions)
      """
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    var standings: [Identifier<Subject>: Standing] = [:]
    while let row = try rows.next() { standings[row.identifier("id")] = try Standing(row) }
    return standings
  }
}

extension Standing {
  /// The condition that a view called `own` says the same as `occasion`, question by question: the same rubric, in
  /// whichever version, and no plan.
  fileprivate static let isItsOwnView = """
    own.\(Rubric.isNoPlan) AND
      (SELECT rubric FROM rubricVersion WHERE id = own.rubricVersion) =
      (SELECT rubric FROM rubricVersion WHERE id = occasion.rubricVersion)
    """

  fileprivate init(_ row: Row) throws {
    self.init(
      kind: try row.keyed("kind"), rep: row.identifier("rep"), observer: row.identifier("observer"),
      met: try row.moment("met"), meeting: row.identifierIfAny("meeting"),
      shared: try row.momentIfAny("shared"), hasOwnView: row["hasOwnView"],
      ownDraft: row.identifierIfAny("ownDraft"))
  }
}
