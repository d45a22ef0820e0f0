extension Migration {
  /// Forms that are begun and not yet saved, event by event.
  static let drafts = Migration(
    identifier: "0004 drafts",
    sql: """
      CREATE TABLE draft (
        id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
        kind TEXT NOT NULL CHECK (kind IN ('manager', 'self', 'peer', 'practice', 'calibration')),
        rep TEXT NOT NULL REFERENCES person,
        observer TEXT NOT NULL REFERENCES person,
        rubricVersion INTEGER NOT NULL REFERENCES rubricVersion,
        isCoreOnly INTEGER NOT NULL CHECK (isCoreOnly IN (0, 1)),
        lastCommitment TEXT REFERENCES commitment ON DELETE SET NULL,
        customer TEXT REFERENCES customer,
        scenario TEXT CHECK (scenario IN
          ('first-meeting', 'insight', 'discovery', 'proposal', 'negotiation', 'follow-up')),
        meeting TEXT REFERENCES meeting,
        met TEXT NOT NULL CHECK (met IS strftime('%Y-%m-%dT%H:%M:%SZ', met, '+0 days')),
        metOffset INTEGER NOT NULL,
        ended TEXT CHECK (ended IS strftime('%Y-%m-%dT%H:%M:%SZ', ended, '+0 days')),
        endedOffset INTEGER,
        started TEXT NOT NULL CHECK (started IS strftime('%Y-%m-%dT%H:%M:%SZ', started, '+0 days')),
        startedOffset INTEGER NOT NULL,
        CHECK ((ended IS NULL) = (endedOffset IS NULL))
      ) STRICT;

      CREATE TABLE draftEntry (
        draft TEXT NOT NULL REFERENCES draft ON DELETE CASCADE,
        number INTEGER NOT NULL,
        entry TEXT NOT NULL CHECK (json_valid(entry)),
        PRIMARY KEY (draft, number)
      ) STRICT, WITHOUT ROWID;
      """)
}
