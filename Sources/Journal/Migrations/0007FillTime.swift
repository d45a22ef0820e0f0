extension Migration {
  /// How long the whole form took.
  static let fillTime = Migration(
    identifier: "0007 fill time",
    sql: """
      ALTER TABLE revision ADD COLUMN seconds REAL -- of the first revision, where somebody sat in front of the form
        CHECK (seconds IS NULL OR (seconds >= 0 AND number = 1));
      """)
}
