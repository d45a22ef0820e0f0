import Coaching
import GRDB

extension Journal {
  /// What a rep has agreed to, newest first, each with what became of it.
  ///
  /// A common case that was scored for calibration leaves none. A commitment that an amendment left out is `dropped`, with the words it had last.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func commitments(of rep: Person.ID) throws(JournalError) -> [Commitment] {
    try reading { try $0.commitments("occasion.rep = ? AND occasion.kind <> 'calibration'", [rep.text]) }
  }

  /// What a rep has to come back to in a meeting, newest first: what was agreed after earlier meetings with
  /// customers and is neither kept nor dropped.
  ///
  /// What another view of the same meeting agreed is not among it. There are no more than the newest fifty,
  /// so that a form opens as fast for a rep of many years as for a new one.
  ///
  /// - Parameters:
  ///   - rep: Whose meeting it is.
  ///   - met: When it began.
  ///   - meeting: Which it is; `nil` where that is not known.
  /// - Returns: Nothing when all is settled.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func openCommitments(of rep: Person.ID, before met: Moment, not meeting: Meeting.ID?)
    throws(JournalError) -> [Commitment]
  {
    try reading { db in
      try db.commitments(
        """
        occasion.rep = ? AND occasion.kind IN ('manager', 'self', 'peer')
          AND occasion.met <= ? AND (occasion.meeting IS NULL OR occasion.meeting IS NOT ?)
          AND agreed.number = occasion.revision AND coalesce(latest.status, 'open') NOT IN ('kept', 'dropped')
        """, [rep.text, met.utc, meeting?.text], atMost: 50)
    }
  }
}

extension Database {
  /// Commitments that meet a condition, newest first; all of them for `nil`.
  func commitments(_ condition: String, _ arguments: StatementArguments, atMost count: Int? = nil) throws
    -> [Commitment]
  {
    let sql = """
      SELECT commitment.id, occasion.rep, occasion.met, occasion.metOffset, agreed.*,
        agreed.number < occasion.revision AS isLeftOut, latest.status AS latestStatus,
        later.met AS laterMet, later.metOffset AS laterMetOffset
      FROM observation AS occasion
      JOIN commitment ON commitment.observation = occasion.id
      JOIN revision AS agreed ON agreed.observation = occasion.id AND agreed.number =
        (SELECT max(number) FROM revision WHERE observation = occasion.id AND commitmentText IS NOT NULL)
      JOIN revision AS first ON first.observation = occasion.id AND first.number = 1
      LEFT JOIN observation AS later ON later.id = (\(Database.followedUpIn))
      LEFT JOIN followUp AS latest ON latest.observation = later.id AND latest.revision = later.revision
      WHERE \(condition)
      ORDER BY occasion.met DESC, first.at DESC, occasion.id DESC
      LIMIT \(count ?? -1)
      """
    return try Array(Row.fetchCursor(self, sql: sql, arguments: arguments).map(Commitment.init))
  }

  /// The newest meeting that came back to it, in its current revision.
  private static let followedUpIn = """
    SELECT followUp.observation
    FROM followUp
    JOIN observation ON observation.id = followUp.observation AND observation.revision = followUp.revision
    JOIN revision AS first ON first.observation = observation.id AND first.number = 1
    WHERE followUp.commitment = commitment.id
    ORDER BY observation.met DESC, first.at DESC, observation.id DESC LIMIT 1
    """
}

extension Commitment {
  fileprivate init(_ row: Row) throws {
    guard let terms = row.terms else { throw FileProblem.damaged }
    let status: Status = row["isLeftOut"] ? .dropped : row.keyedIfAny("latestStatus") ?? .open
    self.init(
      id: row.identifier("id"), rep: row.identifier("rep"), terms: terms, agreed: try row.moment("met"),
      status: status, followedUp: try row.momentIfAny("laterMet"))
  }
}
