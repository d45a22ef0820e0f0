import Coaching
import GRDB

/// What of a kind that has identities of its own was imported before: `importedRecord`.
struct ImportedRecords {
  /// `meeting` or `observation`.
  let kind: String
  /// `nil` while nothing from the source is in the journal.
  let source: Int?

  func known(_ id: String, in journal: Database) throws -> KnownRecord? {
    guard let source else { return nil }
    let sql =
      "SELECT fingerprint, record FROM importedRecord WHERE source = ? AND kind = ? AND externalId = ?"
    return try Row.fetchOne(journal.cachedStatement(sql: sql), arguments: [source, kind, id]).map { row in
      KnownRecord(fingerprint: UInt64(bitPattern: row["fingerprint"]), record: row["record"])
    }
  }

  /// Whether a record of the journal came from a file.
  func isImported(_ record: String, in journal: Database) throws -> Bool {
    try journal.hasRow("SELECT 1 FROM importedRecord WHERE record = ? AND kind = ?", [record, kind])
  }

  /// Notes which record an id stands for, and what the file said last.
  func note(_ id: String, is record: String, fingerprint: Int, source: Int, in journal: Database) throws {
    try journal.cachedStatement(
      sql: """
        INSERT INTO importedRecord (source, kind, externalId, record, fingerprint) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET record = excluded.record, fingerprint = excluded.fingerprint
        """
    ).execute(arguments: [source, kind, id, record, fingerprint])
  }
}
