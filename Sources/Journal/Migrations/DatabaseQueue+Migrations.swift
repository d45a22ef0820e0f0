import GRDB

extension DatabaseQueue {
  /// Brings the schema up to date; a journal that is up to date is only read.
  ///
  /// - Returns: Whether it was empty.
  func bringUpToDate() throws -> Bool {
    let applied = try read { try $0.appliedMigrations() }
    if applied.count < Migration.all.count {
      try writeWithoutTransaction { try $0.applyMigrations(Migration.all) }
    }
    return applied.isEmpty
  }
}

extension Database {
  /// The migrations the file has been through; throws for a newer journal and another program's file.
  func appliedMigrations() throws -> [String] {
    guard try Int.fetchOne(self, sql: "PRAGMA application_id") == Migration.applicationID else {
      if try hasRow("SELECT 1 FROM sqlite_master", []) { throw FileProblem.notAJournal }
      return []
    }
    let applied = try String.fetchAll(self, sql: "SELECT identifier FROM migration")
    guard Set(applied).isSubset(of: Migration.all.map(\.identifier)) else { throw FileProblem.newer }
    return applied
  }

  /// Applies what is missing in one transaction, which waits for another program that does the same.
  ///
  /// Foreign keys are off meanwhile, so that a table can be rebuilt, and checked before the end.
  func applyMigrations(_ migrations: [Migration]) throws {
    try execute(sql: "PRAGMA foreign_keys = OFF")
    defer { try? execute(sql: "PRAGMA foreign_keys = ON") }
    try inTransaction(.immediate) {
      let applied = try appliedMigrations()
      for migration in migrations where !applied.contains(migration.identifier) {
        try execute(sql: migration.sql)
        try insert(into: "migration", ["identifier": migration.identifier])
      }
      try checkForeignKeys()
      return .commit
    }
  }
}
