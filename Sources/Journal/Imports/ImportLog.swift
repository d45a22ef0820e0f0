import Coaching
import GRDB

/// The row of `import` that says which file is being imported.
struct ImportLog {
  private let settings: Importing.Settings
  private let result: ImportResult
  private var id: Int?
  private var source = 0

  init(_ settings: Importing.Settings, _ result: ImportResult) {
    self.settings = settings
    self.result = result
  }

  /// Notes that the import has begun, unless that is noted.
  ///
  /// - Returns: The row of `source`.
  mutating func begin(in db: Database) throws -> Int {
    guard id == nil else { return source }
    try db.execute(
      sql: "INSERT INTO source (key) VALUES (?) ON CONFLICT DO NOTHING", arguments: [settings.source])
    source =
      try Int.fetchOne(db, sql: "SELECT id FROM source WHERE key = ?", arguments: [settings.source]) ?? 0
    try db.insert(
      into: "import",
      [
        "kind": settings.kind.rawValue, "source": source, "file": settings.file, "begun": settings.now.utc,
        "begunOffset": settings.now.offsetMinutes, "inserted": result.inserted, "updated": result.updated,
        "unchanged": result.unchanged, "refused": result.refused,
      ])
    id = Int(db.lastInsertedRowID)
    return source
  }

  /// Notes that it is finished, and with it those of the same file that were not.
  func finish(in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE import SET finished = :at, finishedOffset = :offset
        WHERE id = :id OR (source = :source AND kind = :kind AND file = :file AND finished IS NULL)
        """,
      arguments: [
        "at": settings.now.utc, "offset": settings.now.offsetMinutes, "id": id, "source": source,
        "kind": settings.kind.rawValue, "file": settings.file,
      ])
  }
}

/// An import that was begun and did not come to its end.
public struct InterruptedImport: Hashable, Sendable {
  public let kind: ImportKind
  /// The file's name, without the folders.
  public let file: String
  public let begun: Moment
}

extension Journal {
  /// The imports that did not come to their end and were not made up for, oldest first; one that another program
  /// is still at is among them.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func interruptedImports() throws(JournalError) -> [InterruptedImport] {
    try reading { db in
      try Row.fetchAll(db, sql: "SELECT * FROM import WHERE finished IS NULL ORDER BY id").map { row in
        InterruptedImport(kind: try row.keyed("kind"), file: row["file"], begun: try row.moment("begun"))
      }
    }
  }
}
