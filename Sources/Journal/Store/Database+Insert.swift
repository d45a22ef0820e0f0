import GRDB

extension Database {
  /// Inserts one row.
  func insert(into table: String, _ row: KeyValuePairs<String, (any DatabaseValueConvertible)?>) throws {
    let columns = row.map { "\"\($0.key)\"" }.joined(separator: ", ")
    let places = databaseQuestionMarks(count: row.count)
    try cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(places))")
      .execute(arguments: StatementArguments(row.map(\.value)))
  }

  /// Whether the query finds a row.
  func hasRow(_ sql: String, _ arguments: StatementArguments) throws -> Bool {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments) != nil
  }
}
