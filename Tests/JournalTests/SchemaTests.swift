import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

struct SchemaTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Schemas")

  private static func file(of migration: Migration) -> URL {
    folder.appendingPathComponent(migration.identifier + ".sql")
  }

  private static func schema(_ db: Database) throws -> String {
    let statements = try String.fetchAll(
      db,
      sql: """
        SELECT sql FROM sqlite_master WHERE sql IS NOT NULL
        ORDER BY type = 'table' DESC, type = 'view' DESC, type DESC, name
        """)
    return statements.map { $0 + ";\n" }.joined(separator: "\n")
  }

  private static func shipped(_ migration: Migration) throws -> String {
    try String(contentsOf: file(of: migration), encoding: .utf8)
  }

  @Test(arguments: Migration.all.indices)
  func `a migration makes the schema it was shipped with`(last: Int) throws {
    let schema = try DatabaseQueue().inDatabase { db in
      try db.applyMigrations(Array(Migration.all[...last]))
      return try Self.schema(db)
    }
    let migration = Migration.all[last]
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try schema.write(to: Self.file(of: migration), atomically: true, encoding: .utf8)
    }
    #expect(try schema == Self.shipped(migration))
  }

  @Test(arguments: Migration.all.indices)
  func `a journal of every version is brought up to date`(last: Int) throws {
    let folder = try TemporaryFolder()
    let old = try DatabaseQueue(path: folder.file("j"))
    try old.write { db in
      try db.execute(sql: Self.shipped(Migration.all[last]))
      try db.execute(sql: "PRAGMA application_id = \(Migration.applicationID)")
      for migration in Migration.all[...last] {
        try db.insert(into: "migration", ["identifier": migration.identifier])
      }
    }
    try old.close()
    let journal = try Journal(at: folder.file("j"))
    let newest = try #require(Migration.all.last)
    #expect(!journal.isNew)
    #expect(try journal.reading(Self.schema) == Self.shipped(newest))
  }

  @Test func `migrations have different identifiers, in order, and every schema has its migration`() throws {
    let identifiers = Migration.all.map(\.identifier)
    #expect(identifiers == Set(identifiers).sorted())
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == identifiers.map { $0 + ".sql" })
  }

  @Test func `foreign keys are on after a migration`() throws {
    let journal = try Journal.inMemory()
    #expect(try journal.reading { try Bool.fetchOne($0, sql: "PRAGMA foreign_keys") } == true)
  }
}
