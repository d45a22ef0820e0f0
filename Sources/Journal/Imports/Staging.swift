import GRDB

/// Where the people and customers of a file wait until all of it has been looked at: a database of SQLite's own in a
/// temporary file, which nobody else sees and which is gone when it is closed.
///
/// It is another connection than the journal's, so that reading it holds no lock there.
struct Staging {
  let database: DatabaseQueue

  init() throws {
    var configuration = Configuration()
    configuration.label = "staging"
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -8192")
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = OFF")
    }
    database = try DatabaseQueue(path: "", configuration: configuration)
    try database.inDatabase { db in
      try db.execute(
        sql: """
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
