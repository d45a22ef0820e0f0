import Coaching
import Foundation
import GRDB

extension Journal {
  /// What a rep has agreed to, newest first, each with what became of it; of one meeting, the rep's own view last.
  ///
  /// A common case that was scored for calibration leaves none. A commitment that an amendment left out is
  /// `dropped`, with the words it had last.
  ///
  /// - Parameters:
  ///   - rep: Whose they are.
  ///   - hidden: Observations to pass over: what they agreed, and what they say became of a commitment.
  /// - Returns: Nothing when nothing was agreed.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func commitments(of rep: Person.ID, besides hidden: Set<Observation.ID> = []) throws(JournalError)
    -> [Commitment]
  {
    try reading {
      try $0.commitments(
        "occasion.rep = :rep AND occasion.kind <> 'calibration'", ["rep": rep.text], besides: hidden)
    }
  }

  /// What a rep has to come back to in a meeting, newest first: what was agreed after earlier meetings with
  /// customers and is neither kept nor dropped. What the rep's own view agreed comes behind what was agreed with
  /// somebody who watched the same meeting.
  ///
  /// What another view of the same meeting agreed is not among it, and what that view says became of a
  /// commitment does not settle it: each view answers for itself. There are no more than the newest fifty,
  /// so that a form opens as fast for a rep of many years as for a new one.
  ///
  /// - Parameters:
  ///   - rep: Whose meeting it is.
  ///   - met: When it began.
  ///   - meeting: Which it is; `nil` where that is not known.
  ///   - hidden: Observations to pass over: what they agreed, and what they say became of a commitment.
  /// - Returns: Nothing when all is settled.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func openCommitments(
    of rep: Person.ID, before met: Moment, not meeting: Meeting.ID?, besides hidden: Set<Observation.ID> = []
  ) throws(JournalError) -> [Commitment] {
    try reading { db in
      try db.commitments(
        """
        occasion.rep = :rep AND occasion.kind IN ('manager', 'self', 'peer')
          AND occasion.met <= :met AND (occasion.meeting IS NULL OR occasion.meeting IS NOT :meeting)
          AND agreed.number = occasion.revision AND coalesce(latest.status, 'open') NOT IN ('kept', 'dropped')
        """, ["rep": rep.text, "met": met.utc], not: meeting, besides: hidden, atMost: 50)
    }
  }
}

extension Journal {
  /// How what was agreed can be trained, as the rubric says that it was agreed with; `nil` when it does not.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func drill(for commitment: Commitment) throws(JournalError) -> Wording? {
    let sql = """
      SELECT criterion.drillEn, criterion.drillSv FROM commitment
      JOIN observation ON observation.id = commitment.observation
      JOIN criterion ON criterion.rubricVersion = observation.rubricVersion AND criterion.criterion = ?
      WHERE commitment.id = ?
      """
    return try reading { db in
      try Row.fetchOne(db, sql: sql, arguments: [commitment.terms.criterion, commitment.id.text])?
        .wordingIfAny("drill")
    }
  }
}

extension Database {
  /// Commitments that meet a condition, newest first, the rep's own view of a meeting last; all of them for `nil`. What a meeting says became of them is
  /// left out where one is given, and so is all that hidden observations say.
  func commitments(
    _ condition: String, _ arguments: StatementArguments, not meeting: Meeting.ID? = nil,
    besides hidden: Set<Observation.ID> = [], atMost count: Int? = nil
  ) throws -> [Commitment] {
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
      WHERE \(condition) AND occasion.id NOT IN (SELECT value FROM json_each(:hidden))
      ORDER BY occasion.met DESC, occasion.kind = 'self', first.at DESC, occasion.id DESC
      LIMIT \(count ?? -1)
      """
    let hidden = try String(decoding: JSONEncoder().encode(hidden.map(\.text)), as: UTF8.self)
    let arguments = arguments + ["meeting": meeting?.text, "hidden": hidden]
    return try Array(Row.fetchCursor(self, sql: sql, arguments: arguments).map(Commitment.init))
  }

  /// The newest meeting that came back to it, in its current revision.
  private static let followedUpIn = """
    SELECT followUp.observation
    FROM followUp
    JOIN observation ON observation.id = followUp.observation AND observation.revision = followUp.revision
    JOIN revision AS first ON first.observation = observation.id AND first.number = 1
    WHERE followUp.commitment = commitment.id
      AND (observation.meeting IS NULL OR observation.meeting IS NOT :meeting)
      AND observation.id NOT IN (SELECT value FROM json_each(:hidden))
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
