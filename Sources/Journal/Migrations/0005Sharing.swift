extension Migration {
  /// What is the rep's own and was shared: who opened it, and when.
  static let sharing = Migration(
    identifier: "0005 sharing",
    sql: """
      CREATE TABLE sharing (
        observation TEXT NOT NULL PRIMARY KEY REFERENCES observation ON DELETE CASCADE,
        "by" TEXT NOT NULL REFERENCES person,
        at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
        atOffset INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX draftOfMeeting ON draft(meeting) WHERE meeting IS NOT NULL;
      """)
}
