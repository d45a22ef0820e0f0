import Coaching
import Foundation
import GRDB

/// Moves what waits into the journal, a piece at a time.
///
/// Each piece is a transaction of less than half a second with a pause behind it, so that another program
/// that tries now and then (SQLite's shell every tenth of a second) gets its turn.
struct ImportMove {
  private let importing: Importing
  private let result: ImportResult
  private let staged: Database
  private let total: Int

  /// How long a piece is worked on, in seconds.
  private static let piece = 0.4
  /// How long everybody else has afterwards, in seconds.
  private static let pause = 0.11
  /// How many rows are moved at once.
  private static let batch = 32

  init(_ importing: Importing, _ result: ImportResult, _ staged: Database) throws {
    self.importing = importing
    self.result = result
    self.staged = staged
    total =
      try Int.fetchOne(
        staged, sql: "SELECT (SELECT count(*) FROM staged) + (SELECT count(*) FROM addition)") ?? 0
  }

  func run(progress: (Double) -> Void) throws {
    try importing.journal.database.inDatabase { try $0.execute(sql: "PRAGMA cache_size = -49152") }
    var log = ImportLog(importing.settings, result)
    let additions = try staged.cachedStatement(sql: "SELECT role, id, name FROM addition ORDER BY number")
    defer { additions.rewind() }
    let rows = try WaitingRows(staged)
    var (moved, isAdding, isOver) = (0, true, false)
    while !isOver {
      let pause = Stopwatch()
      try rows.fetch()
      if moved > 0 { pause.sleep(until: ImportMove.pause) }
      try importing.journal.writing { db in
        let source = try log.begin(in: db)
        var watch = Stopwatch()
        while isAdding, !watch.hasPassed(seconds: ImportMove.piece) {
          isAdding = try moveAddition(additions, to: db)
          moved += isAdding ? 1 : 0
        }
        while !isAdding, !rows.isEmpty, !watch.hasPassed(seconds: ImportMove.piece) {
          moved += try rows.take(atMost: ImportMove.batch) {
            try importing.kind.move($0, to: db, source: source)
          }
        }
        isOver = moved >= total
        if isOver { try log.finish(in: db) }
      }
      progress(Double(moved) / Double(max(total, 1)))
    }
  }

  private func moveAddition(_ additions: Statement, to db: Database) throws -> Bool {
    guard try additions.hasNextRow() else { return false }
    let (role, id, name) = (additions.text(at: 0), additions.text(at: 1), additions.text(at: 2))
    do {
      if let role = Person.Role(rawValue: role) {
        try db.add(Person(id: Person.ID(id), name: name, role: role), allowingSameName: false)
      } else {
        try db.add(Customer(id: Customer.ID(id), name: name))
      }
    } catch JournalError.nameTaken(_, let name, _) {
      throw JournalError.refused(.importedMeanwhile(name))
    }
    return true
  }
}
