extension Migration {
  /// Which files were imported; one without `finished` was interrupted and has to be imported again.
  static let importLog = Migration(
    identifier: "0012 import log",
    sql: """
      CREATE TABLE import (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL
          CHECK (kind IN ('people', 'customers', 'meetings', 'deals', 'kpis', 'observations')),
        source INTEGER NOT NULL REFERENCES source,
        file TEXT NOT NULL, -- its name, without the folders
        begun TEXT NOT NULL CHECK (begun IS strftime('%Y-%m-%dT%H:%M:%SZ', begun, '+0 days')),
        begunOffset INTEGER NOT NULL,
        finished TEXT CHECK (finished IS strftime('%Y-%m-%dT%H:%M:%SZ', finished, '+0 days')),
        finishedOffset INTEGER,
        inserted INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        unchanged INTEGER NOT NULL,
        refused INTEGER NOT NULL,
        CHECK ((finished IS NULL) = (finishedOffset IS NULL))
      ) STRICT;
      CREATE INDEX importInterrupted ON import(source, kind) WHERE finished IS NULL;
      """)
}
