extension Migration {
  /// What was counted in meetings, and where the counts in forms come from.
  static let tallies = Migration(
    identifier: "0009 tallies",
    sql: """
      CREATE TABLE tally (
        id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
        meeting TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
        "by" TEXT NOT NULL REFERENCES person,
        source TEXT NOT NULL CHECK (source IN ('keys', 'notebook')),
        started TEXT NOT NULL CHECK (started IS strftime('%Y-%m-%dT%H:%M:%SZ', started, '+0 days')),
        startedOffset INTEGER NOT NULL,
        stopped REAL CHECK (stopped >= 0) -- seconds from the start
      ) STRICT;
      CREATE INDEX tallyOfMeeting ON tally(meeting);

      CREATE TABLE tallyMark ( -- what was looked out for; anything else was not counted, which is not 0
        tally TEXT NOT NULL REFERENCES tally ON DELETE CASCADE,
        mark TEXT NOT NULL CHECK (mark IN ('question', 'insight', 'picture', 'manager-spoke')),
        PRIMARY KEY (tally, mark)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE tallyStroke (
        tally TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 1),
        mark TEXT NOT NULL,
        seconds REAL CHECK (seconds >= 0), -- from the start; NULL when nobody measured it
        isUndone INTEGER NOT NULL DEFAULT 0 CHECK (isUndone IN (0, 1)),
        PRIMARY KEY (tally, number),
        FOREIGN KEY (tally, mark) REFERENCES tallyMark ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE draftOffer (
        draft TEXT NOT NULL REFERENCES draft ON DELETE CASCADE,
        criterion TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 999),
        countFrom TEXT NOT NULL CHECK (countFrom IN ('tally', 'notebook', 'estimate')),
        PRIMARY KEY (draft, criterion)
      ) STRICT, WITHOUT ROWID;

      ALTER TABLE criterion ADD COLUMN tally TEXT
        CHECK (tally IN ('question', 'insight', 'picture', 'manager-spoke'));
      ALTER TABLE rating ADD COLUMN countFrom TEXT
        CHECK (countFrom IS NULL OR (countFrom IN ('tally', 'notebook', 'estimate') AND count IS NOT NULL));
      ALTER TABLE replyRating ADD COLUMN countFrom TEXT
        CHECK (countFrom IS NULL OR (countFrom IN ('tally', 'notebook', 'estimate') AND count IS NOT NULL));
      """)
}
