extension Migration {
  /// Why a meeting came to nothing.
  static let cancelling = Migration(
    identifier: "0013 cancelling",
    sql: """
      ALTER TABLE meeting ADD COLUMN cancelledBecause TEXT; -- NULL when nobody said
      """)
}
