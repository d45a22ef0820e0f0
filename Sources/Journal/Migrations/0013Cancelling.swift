extension Migration {
  /// Why a meeting came to nothing, and whether it is there only because somebody began a form or counted.
  static let cancelling = Migration(
    identifier: "0013 cancelling",
    sql: """
      ALTER TABLE meeting ADD COLUMN cancelledBecause TEXT; -- NULL when nobody said
      ALTER TABLE meeting ADD COLUMN isFromForm INTEGER NOT NULL DEFAULT 0 -- 1 when a form or a tally made it
        CHECK (isFromForm IN (0, 1));
      """)
}
