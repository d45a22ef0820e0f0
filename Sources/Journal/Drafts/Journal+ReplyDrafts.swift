import Coaching
import GRDB

extension Journal {
  /// Begins a reply, with its rubric where that is new and the entries it has; one begun before is replaced.
  ///
  /// `rubricText` is the whole text of the rubric's file; `nil` when the rubric came from the journal.
  ///
  /// - Throws: `JournalError.unknown` when the observation is not there; `.refused` when the rubric is not
  ///   that of the stored version.
  public func begin(_ draft: ReplyDraft, rubricText: String?) throws(JournalError) {
    try writing { try $0.begin(draft, rubricText: rubricText) }
  }

  /// Adds what happened to a reply that was begun; it is on disk when this returns.
  ///
  /// - Throws: `JournalError.unknown` when it is gone, as when it was sent in another window.
  public func append(_ entry: Form.Entry, toReplyTo observation: Observation.ID) throws(JournalError) {
    try writing { try $0.append(entry, toReplyTo: observation) }
  }

  /// The reply that was begun to an observation; `nil` when there is none.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func replyDraft(to observation: Observation.ID) throws(JournalError) -> ReplyDraft? {
    try reading { try $0.replyDraft(to: observation) }
  }

  /// Throws away the reply that was begun to an observation; nothing happens when there is none.
  ///
  /// - Throws: `JournalError.file` when it cannot be written.
  public func discardReplyDraft(to observation: Observation.ID) throws(JournalError) {
    try writing { try $0.discardReplyDraft(to: observation) }
  }
}

extension Database {
  fileprivate func begin(_ draft: ReplyDraft, rubricText: String?) throws {
    let observation = draft.observation
    guard try hasRow("SELECT 1 FROM observation WHERE id = ?", [observation.text]) else {
      throw JournalError.unknown(.observation, observation.text, suggestions: [])
    }
    try discardReplyDraft(to: observation)
    try insert(
      into: "replyDraft",
      [
        "observation": observation.text, "rubricVersion": try store(draft.rubric, text: rubricText),
        "started": draft.started.utc, "startedOffset": draft.started.offsetMinutes,
      ])
    for entry in draft.entries { try append(entry, toReplyTo: observation) }
  }

  fileprivate func append(_ entry: Form.Entry, toReplyTo observation: Observation.ID) throws {
    try execute(
      sql: """
        INSERT INTO replyDraftEntry (replyDraft, number, entry)
        SELECT observation,
          (SELECT coalesce(max(number), 0) + 1 FROM replyDraftEntry WHERE replyDraft = observation), ?
        FROM replyDraft WHERE observation = ?
        """, arguments: [try entry.asStored, observation.text])
    guard changesCount == 1 else { throw JournalError.unknown(.draft, observation.text, suggestions: []) }
  }

  fileprivate func replyDraft(to observation: Observation.ID) throws -> ReplyDraft? {
    let sql = "SELECT * FROM replyDraft WHERE observation = ?"
    guard let row = try Row.fetchOne(self, sql: sql, arguments: [observation.text]) else { return nil }
    let entries = try String.fetchAll(
      self, sql: "SELECT entry FROM replyDraftEntry WHERE replyDraft = ? ORDER BY number",
      arguments: [observation.text])
    return ReplyDraft(
      observation: observation, rubric: try rubric(row["rubricVersion"]), started: try row.moment("started"),
      entries: try entries.map(Form.Entry.init(stored:)))
  }

  func discardReplyDraft(to observation: Observation.ID) throws {
    try execute(sql: "DELETE FROM replyDraft WHERE observation = ?", arguments: [observation.text])
  }
}
