extension Migration {
  /// Replies that are begun and not yet sent, and whether a rep opened what they say of the coaching.
  static let coachingReplies = Migration(
    identifier: "0008 coaching replies",
    sql: """
      ALTER TABLE reply ADD COLUMN isOpen INTEGER NOT NULL DEFAULT 0 CHECK (isOpen IN (0, 1));
      CREATE INDEX observationByObserver ON observation(observer);

      CREATE TABLE replyDraft (
        observation TEXT NOT NULL PRIMARY KEY REFERENCES observation ON DELETE CASCADE,
        rubricVersion INTEGER NOT NULL REFERENCES rubricVersion, -- what the coaching is rated with
        started TEXT NOT NULL CHECK (started IS strftime('%Y-%m-%dT%H:%M:%SZ', started, '+0 days')),
        startedOffset INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE replyDraftEntry (
        replyDraft TEXT NOT NULL REFERENCES replyDraft ON DELETE CASCADE,
        number INTEGER NOT NULL,
        entry TEXT NOT NULL CHECK (json_valid(entry)),
        PRIMARY KEY (replyDraft, number)
      ) STRICT, WITHOUT ROWID;
      """)
}
