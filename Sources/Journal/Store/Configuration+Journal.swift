import GRDB

extension Configuration {
  /// How every connection to a journal is set up; none of this writes to an ordinary journal.
  ///
  /// The rollback journal rather than WAL, which SQLite 3.7.0 to 3.51.2 can corrupt when two
  /// connections use it.
  static func journal(_ patience: Patience, _ waiting: @escaping @Sendable () -> Void) -> Configuration {
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .callback { tries in patience.wait(tries, saying: waiting) }
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -16384")
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = TRUNCATE")
    }
    return configuration
  }
}
