extension Migration {
  /// What was seen, what was agreed, and what the rep says about it.
  static let observations = Migration(
    identifier: "0003 observations",
    sql: """
      CREATE TABLE observation (
        id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
        kind TEXT NOT NULL CHECK (kind IN ('manager', 'self', 'peer', 'practice', 'calibration')),
        rep TEXT NOT NULL REFERENCES person,
        observer TEXT NOT NULL REFERENCES person,
        meeting TEXT REFERENCES meeting,
        customer TEXT REFERENCES customer,
        scenario TEXT CHECK (scenario IN
          ('first-meeting', 'insight', 'discovery', 'proposal', 'negotiation', 'follow-up')),
        met TEXT NOT NULL CHECK (met IS strftime('%Y-%m-%dT%H:%M:%SZ', met, '+0 days')),
        metOffset INTEGER NOT NULL,
        ended TEXT CHECK (ended IS strftime('%Y-%m-%dT%H:%M:%SZ', ended, '+0 days')),
        endedOffset INTEGER,
        rubricVersion INTEGER NOT NULL REFERENCES rubricVersion,
        revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1), -- the current one
        CHECK ((ended IS NULL) = (endedOffset IS NULL))
      ) STRICT;
      CREATE INDEX observationOfRep ON observation(rep, met);
      CREATE INDEX observationOfMeeting ON observation(meeting) WHERE meeting IS NOT NULL;
      CREATE INDEX observationByTail ON observation(lower(substr(id, -4)));

      CREATE TABLE revision (
        observation TEXT NOT NULL REFERENCES observation ON DELETE CASCADE,
        number INTEGER NOT NULL CHECK (number >= 1),
        "by" TEXT NOT NULL REFERENCES person,
        at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
        atOffset INTEGER NOT NULL,
        because TEXT,
        keepCriterion TEXT,
        keepText TEXT,
        commitmentCriterion TEXT,
        commitmentText TEXT,
        commitmentDue TEXT CHECK (commitmentDue IS date(commitmentDue, '+0 days')),
        summary TEXT,
        PRIMARY KEY (observation, number),
        CHECK ((number = 1) = (because IS NULL)),
        CHECK ((keepCriterion IS NULL) = (keepText IS NULL)),
        CHECK ((commitmentCriterion IS NULL) = (commitmentText IS NULL)),
        CHECK (commitmentDue IS NULL OR commitmentText IS NOT NULL)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE rating (
        observation TEXT NOT NULL,
        revision INTEGER NOT NULL,
        criterion TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('rated', 'not-observed', 'not-asked')),
        level INTEGER CHECK (level BETWEEN 1 AND 5),
        count INTEGER CHECK (count BETWEEN 0 AND 999),
        yes INTEGER CHECK (yes IN (0, 1)),
        choice TEXT,
        text TEXT,
        evidence TEXT,
        seconds REAL CHECK (seconds >= 0),
        PRIMARY KEY (observation, revision, criterion),
        FOREIGN KEY (observation, revision) REFERENCES revision ON DELETE CASCADE,
        CHECK ((level IS NOT NULL) + (count IS NOT NULL) + (yes IS NOT NULL) + (choice IS NOT NULL)
          + (text IS NOT NULL) = (state = 'rated'))
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE commitment (
        id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
        observation TEXT NOT NULL UNIQUE REFERENCES observation ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE followUp (
        observation TEXT NOT NULL,
        revision INTEGER NOT NULL,
        commitment TEXT NOT NULL REFERENCES commitment ON DELETE CASCADE,
        status TEXT NOT NULL CHECK (status IN ('kept', 'partly', 'not-yet', 'dropped')),
        PRIMARY KEY (observation, revision),
        FOREIGN KEY (observation, revision) REFERENCES revision ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX followUpOfCommitment ON followUp(commitment);

      CREATE TABLE reply (
        id TEXT NOT NULL PRIMARY KEY,
        observation TEXT NOT NULL REFERENCES observation ON DELETE CASCADE,
        "by" TEXT NOT NULL REFERENCES person,
        at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
        atOffset INTEGER NOT NULL,
        text TEXT -- NULL when only the coaching was rated
      ) STRICT;
      CREATE INDEX replyToObservation ON reply(observation);

      CREATE TABLE replyRating (
        reply TEXT NOT NULL REFERENCES reply ON DELETE CASCADE,
        rubricVersion INTEGER NOT NULL REFERENCES rubricVersion,
        criterion TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('rated', 'not-observed', 'not-asked')),
        level INTEGER CHECK (level BETWEEN 1 AND 5),
        count INTEGER CHECK (count BETWEEN 0 AND 999),
        yes INTEGER CHECK (yes IN (0, 1)),
        choice TEXT,
        text TEXT,
        evidence TEXT,
        seconds REAL CHECK (seconds >= 0),
        PRIMARY KEY (reply, criterion),
        CHECK ((level IS NOT NULL) + (count IS NOT NULL) + (yes IS NOT NULL) + (choice IS NOT NULL)
          + (text IS NOT NULL) = (state = 'rated'))
      ) STRICT, WITHOUT ROWID;
      """)
}
