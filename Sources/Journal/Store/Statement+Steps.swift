import GRDB
import GRDBSQLite

/// The plain steps of SQLite, for what is done a million times.
extension Statement {
  /// Runs it with what was bound, and makes it ready to be bound again.
  func run() throws {
    let code = sqlite3_step(sqliteStatement)
    sqlite3_reset(sqliteStatement)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
  }

  /// Whether there is a further row; without one it is ready to be bound again.
  func hasNextRow() throws -> Bool {
    let code = sqlite3_step(sqliteStatement)
    if code == SQLITE_ROW { return true }
    sqlite3_reset(sqliteStatement)
    guard code == SQLITE_DONE else { throw failure(code) }
    return false
  }

  func rewind() { sqlite3_reset(sqliteStatement) }

  func bind(_ integer: Int, at place: Int32) { sqlite3_bind_int64(sqliteStatement, place, Int64(integer)) }

  /// Binds a text, which SQLite copies.
  func bind(_ text: String, at place: Int32) {
    var text = text
    text.withUTF8 { utf8 in
      let start = UnsafeRawPointer(utf8.baseAddress ?? StaticString("").utf8Start)
      sqlite3_bind_text(
        sqliteStatement, place, start.assumingMemoryBound(to: CChar.self), Int32(utf8.count), transient)
    }
  }

  /// Binds bytes, which SQLite copies.
  func bind(_ bytes: [UInt8], at place: Int32) {
    bytes.withUnsafeBytes {
      _ = sqlite3_bind_blob(sqliteStatement, place, $0.baseAddress, Int32($0.count), transient)
    }
  }

  func integer(at column: Int32) -> Int { Int(sqlite3_column_int64(sqliteStatement, column)) }

  func text(at column: Int32) -> String {
    sqlite3_column_text(sqliteStatement, column).map { String(cString: $0) } ?? ""
  }

  /// The bytes in a column, which are gone with the next step.
  func bytes(at column: Int32) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: sqlite3_column_blob(sqliteStatement, column),
      count: Int(sqlite3_column_bytes(sqliteStatement, column)))
  }

  private func failure(_ code: Int32) -> DatabaseError {
    let connection = sqlite3_db_handle(sqliteStatement)
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
  }
}

/// Tells SQLite to copy what is bound.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
