extension Migration {
  /// What comes from files of other programs, each row known by its source and the id it has there.
  static let imports = Migration(
    identifier: "0011 imports",
    sql: """
      CREATE TABLE source (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE CHECK (key <> '')
      ) STRICT;

      CREATE TABLE deal (
        source INTEGER NOT NULL REFERENCES source,
        externalId TEXT NOT NULL CHECK (externalId <> ''),
        rep TEXT NOT NULL REFERENCES person,
        customer TEXT REFERENCES customer,
        status TEXT NOT NULL CHECK (status IN ('open', 'won', 'lost')),
        created TEXT,
        closed TEXT,
        expectedClose TEXT,
        value REAL,
        margin REAL,
        stage TEXT,
        type TEXT,
        nextDate TEXT,
        currency TEXT,
        fingerprint INTEGER NOT NULL, -- of what the file said
        PRIMARY KEY (source, externalId)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE kpi (
        rep TEXT NOT NULL REFERENCES person,
        metric TEXT NOT NULL CHECK (metric <> ''),
        period TEXT NOT NULL CHECK (period <> ''), -- 2026, 2026-Q4, 2026-11, 2026-W48 or 2026-11-23
        periodFirst TEXT NOT NULL CHECK (periodFirst IS date(periodFirst, '+0 days')),
        periodLast TEXT NOT NULL CHECK (periodLast IS date(periodLast, '+0 days')),
        value REAL NOT NULL,
        source INTEGER NOT NULL REFERENCES source,
        PRIMARY KEY (rep, metric, period)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE importedRecord ( -- meetings and observations, which have identities of their own
        source INTEGER NOT NULL REFERENCES source,
        kind TEXT NOT NULL CHECK (kind IN ('meeting', 'observation')),
        externalId TEXT NOT NULL CHECK (externalId <> ''),
        record TEXT NOT NULL,
        fingerprint INTEGER NOT NULL, -- of what the file said
        PRIMARY KEY (source, kind, externalId)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX importedRecordOf ON importedRecord(record);
      """)
}
