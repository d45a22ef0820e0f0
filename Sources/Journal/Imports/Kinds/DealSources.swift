import Coaching
import GRDB

/// The programs that deals come from: one for a file, but for rows that say another.
final class DealSources {
  /// The file's.
  let own: String
  /// The row of `source` of the file's; `nil` while nothing from there is in the journal.
  let ownID: Int?
  private var known: [String: Int] = [:]

  init(own: String, id: Int?) {
    self.own = own
    ownID = id
  }

  /// The program that a row says and the file does not; `nil` for that of the file.
  func other(in row: DealRow) -> String? {
    row.source == own ? nil : row.source
  }

  /// What tells a row from others of its file.
  func key(of row: DealRow) -> String {
    other(in: row).map { "\(row.id)\n\($0)" } ?? row.id
  }

  /// The row of `source` that a deal is in; `nil` while nothing from there is in the journal.
  func id(for row: DealRow, in journal: Database) throws -> Int? {
    guard let other = other(in: row) else { return ownID }
    return try id(of: other, in: journal)
  }

  /// The same for a program, which is noted where it is new.
  func noted(_ source: String, in journal: Database) throws -> Int {
    if let known = try id(of: source, in: journal) { return known }
    try journal.execute(sql: "INSERT INTO source (key) VALUES (?)", arguments: [source])
    return Int(journal.lastInsertedRowID)
  }

  private func id(of source: String, in journal: Database) throws -> Int? {
    if let known = known[source] { return known }
    let sql = "SELECT id FROM source WHERE key = ?"
    let id = try Int.fetchOne(journal.cachedStatement(sql: sql), arguments: [source])
    known[source] = id
    return id
  }
}
