import GRDB

/// A statement for one connection that is looked for once, and not for each of a million rows.
final class KeptStatement {
  private let sql: String
  private var statement: Statement?

  init(_ sql: String) {
    self.sql = sql
  }

  /// The statement, always for the same connection.
  func `in`(_ db: Database) throws -> Statement {
    if let statement { return statement }
    let made = try db.makeStatement(sql: sql)
    statement = made
    return made
  }
}
