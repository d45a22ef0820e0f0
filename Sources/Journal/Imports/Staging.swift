import GRDB
import GRDBSQLite

/// Where the rows of a file wait until all of it has been looked at: a database of SQLite's own in a temporary
/// file, which nobody else sees and which is gone when it is closed.
///
/// It is another connection than the journal's, so that reading it holds no lock there.
struct Staging {
  let database: DatabaseQueue

  init() throws {
    var configuration = Configuration()
    configuration.label = "staging"
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      // With a thread more SQLite sorts what waits in two parts at a time; large pages, in which it also sorts, are
      // written in fewer goes.
      try db.execute(
        sql: """
          PRAGMA page_size = 32768; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -24576;
          PRAGMA threads = 1
          """)
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = OFF")
    }
    database = try DatabaseQueue(path: "", configuration: configuration)
    try database.inDatabase { db in
      try db.execute(
        sql: """
          CREATE TABLE staged (
            number INTEGER PRIMARY KEY, -- twice that of the row, and one more for what comes last
            key TEXT NOT NULL,
            isUpdate INTEGER NOT NULL,
            payload BLOB NOT NULL
          ) STRICT;
          CREATE TABLE addition (
            number INTEGER PRIMARY KEY,
            role TEXT NOT NULL, -- a person's; empty for a customer
            key TEXT NOT NULL,
            id TEXT NOT NULL,
            name TEXT NOT NULL,
            UNIQUE (role, key)
          ) STRICT;
          BEGIN
          """)
    }
  }
}

extension Database {
  /// Lets what a row says wait; the second part of it, where it has one, is moved behind the first.
  func stage(
    _ payload: PackedValues, _ from: ImportedFrom, isSecond: Bool = false, key: String, isUpdate: Bool
  ) throws {
    let statement = try cachedStatement(sql: stagingSQL)
    statement.bind(from.number * 2 + (isSecond ? 1 : 0), at: 1)
    statement.bind(key, at: 2)
    statement.bind(isUpdate ? 1 : 0, at: 3)
    statement.bind(payload.bytes, at: 4)
    try statement.run()
  }

  /// Takes a row away that was not to wait after all.
  ///
  /// - Returns: Whether it was to update one of the journal's; `nil` when it did not wait.
  func unstage(_ number: Int) throws -> Bool? {
    let numbers: StatementArguments = [number * 2, number * 2 + 1]
    let isUpdate = try Bool.fetchOne(
      self, sql: "SELECT isUpdate FROM staged WHERE number BETWEEN ? AND ?", arguments: numbers)
    if isUpdate != nil {
      try execute(sql: "DELETE FROM staged WHERE number BETWEEN ? AND ?", arguments: numbers)
    }
    return isUpdate
  }
}

private let stagingSQL = "INSERT INTO staged VALUES (?, ?, ?, ?)"
