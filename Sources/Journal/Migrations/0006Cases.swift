extension Migration {
  /// Common cases that were scored for calibration, with their keys as they were then, and who fills in a rubric.
  ///
  /// Whom a case is about stands among the people, inactive; the table of cases tells them from real ones.
  static let cases = Migration(
    identifier: "0006 cases",
    sql: """
      ALTER TABLE rubricVersion ADD COLUMN filledBy TEXT NOT NULL DEFAULT 'observer'
        CHECK (filledBy IN ('observer', 'rep'));

      CREATE TABLE calibrationCase (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL CHECK (key <> ''), -- several rows where the case has changed since
        rubric TEXT NOT NULL CHECK (rubric <> ''),
        fromVersion INTEGER NOT NULL CHECK (fromVersion >= 1),
        toVersion INTEGER NOT NULL,
        rep TEXT NOT NULL REFERENCES person, -- nobody who exists
        repName TEXT NOT NULL,
        titleEn TEXT NOT NULL,
        titleSv TEXT NOT NULL,
        textEn TEXT NOT NULL,
        textSv TEXT NOT NULL,
        CHECK (toVersion >= fromVersion)
      ) STRICT;
      CREATE INDEX calibrationCaseByKey ON calibrationCase(key);
      CREATE INDEX calibrationCaseAbout ON calibrationCase(rep);

      CREATE TABLE calibrationCaseAnswer (
        calibrationCase INTEGER NOT NULL REFERENCES calibrationCase ON DELETE CASCADE,
        criterion TEXT NOT NULL CHECK (criterion <> ''),
        number INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('rated', 'not-observed')),
        level INTEGER CHECK (level BETWEEN 1 AND 5),
        count INTEGER CHECK (count BETWEEN 0 AND 999),
        yes INTEGER CHECK (yes IN (0, 1)),
        choice TEXT,
        becauseEn TEXT NOT NULL,
        becauseSv TEXT NOT NULL,
        PRIMARY KEY (calibrationCase, criterion),
        UNIQUE (calibrationCase, number),
        CHECK ((level IS NOT NULL) + (count IS NOT NULL) + (yes IS NOT NULL) + (choice IS NOT NULL)
          = (state = 'rated'))
      ) STRICT, WITHOUT ROWID;

      ALTER TABLE observation ADD COLUMN calibrationCase INTEGER REFERENCES calibrationCase
        CHECK (calibrationCase IS NULL OR kind = 'calibration');
      CREATE INDEX observationOfCase ON observation(calibrationCase) WHERE calibrationCase IS NOT NULL;

      ALTER TABLE draft ADD COLUMN calibrationCase INTEGER REFERENCES calibrationCase
        CHECK (calibrationCase IS NULL OR kind = 'calibration');
      """)
}
