import Coaching
import GRDB

extension Database {
  func begin(_ draft: Draft, rubricText: String?) throws {
    let occasion = draft.occasion
    let calibrationCase = try storeIfAny(occasion.calibrationCase)
    try checkPeople(in: occasion)
    let customer = try addedIfMissing(occasion.customer)
    try addMeetingIfMissing(of: occasion, asOf: draft.started)
    if let last = draft.lastCommitment, try commitments("commitment.id = :id", ["id": last.id.text]).isEmpty {
      throw JournalError.unknown(.commitment, last.id.text, suggestions: [])
    }
    try insert(
      into: "draft",
      [
        "id": draft.id.text, "kind": occasion.kind.rawValue, "rep": occasion.rep.id.text,
        "observer": occasion.observer.id.text, "rubricVersion": try store(draft.rubric, text: rubricText),
        "isCoreOnly": draft.isCoreOnly, "lastCommitment": draft.lastCommitment?.id.text,
        "customer": customer?.id.text, "scenario": occasion.scenario?.rawValue,
        "meeting": occasion.meeting?.text, "met": occasion.met.utc, "metOffset": occasion.met.offsetMinutes,
        "ended": occasion.ended?.utc, "endedOffset": occasion.ended?.offsetMinutes,
        "started": draft.started.utc, "startedOffset": draft.started.offsetMinutes,
        "calibrationCase": calibrationCase,
      ])
    for (criterion, offer) in draft.offered {
      try insert(
        into: "draftOffer",
        [
          "draft": draft.id.text, "criterion": criterion, "count": offer.count,
          "countFrom": offer.from.rawValue,
        ])
    }
    for entry in draft.entries { try append(entry, to: draft.id) }
  }

  func append(_ entry: Form.Entry, to draft: Draft.ID) throws {
    try execute(
      sql: """
        INSERT INTO draftEntry (draft, number, entry)
        SELECT id, (SELECT coalesce(max(number), 0) + 1 FROM draftEntry WHERE draft = draft.id), ?
        FROM draft WHERE id = ?
        """, arguments: [try entry.asStored, draft.text])
    guard changesCount == 1 else { throw JournalError.unknown(.draft, draft.text, suggestions: []) }
  }

  func discard(_ draft: Draft.ID) throws {
    try execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [draft.text])
    guard changesCount == 1 else { throw JournalError.unknown(.draft, draft.text, suggestions: []) }
  }

  /// The meeting that a draft is about; `nil` when it is about none, or the draft is gone.
  func meeting(of draft: Draft.ID) throws -> Meeting.ID? {
    let sql = "SELECT meeting FROM draft WHERE id = ?"
    return try Row.fetchOne(self, sql: sql, arguments: [draft.text])?.identifierIfAny("meeting")
  }

  func drafts(_ condition: String, _ arguments: StatementArguments = []) throws -> [Draft] {
    let sql = """
      SELECT draft.*, rep.name AS repName, observer.name AS observerName, customer.name AS customerName
      FROM draft
      JOIN person AS rep ON rep.id = draft.rep
      JOIN person AS observer ON observer.id = draft.observer
      LEFT JOIN customer ON customer.id = draft.customer
      \(condition) ORDER BY started DESC, draft.id DESC
      """
    return try Row.fetchAll(self, sql: sql, arguments: arguments).map(draft)
  }

  private func draft(_ row: Row) throws -> Draft {
    let last: Commitment.ID? = row.identifierIfAny("lastCommitment")
    var occasion = try Occasion(row)
    occasion.calibrationCase = try (row["calibrationCase"] as Int?).map(calibrationCase)
    return Draft(
      id: row.identifier("id"), occasion: occasion, rubric: try rubric(row["rubricVersion"]),
      isCoreOnly: row["isCoreOnly"],
      lastCommitment: try last.flatMap { try commitments("commitment.id = ?", [$0.text]).first },
      offered: try offers(in: row["id"]), started: try row.moment("started"),
      entries: try entries(of: row["id"]))
  }

  private func offers(in draft: String) throws -> [Criterion.Key: OfferedCount] {
    let rows = try Row.fetchAll(self, sql: "SELECT * FROM draftOffer WHERE draft = ?", arguments: [draft])
    return Dictionary(
      try rows.map { ($0["criterion"], OfferedCount($0["count"], from: try $0.keyed("countFrom"))) },
      uniquingKeysWith: { first, _ in first })
  }

  private func entries(of draft: String) throws -> [Form.Entry] {
    try String.fetchAll(
      self, sql: "SELECT entry FROM draftEntry WHERE draft = ? ORDER BY number", arguments: [draft]
    ).map(Form.Entry.init(stored:))
  }
}
