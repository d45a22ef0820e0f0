import Coaching
import Foundation
import GRDB

/// Moves what waits into the journal, a piece at a time, while another thread fetches it in order.
///
/// Each piece is a transaction of less than half a second with a pause behind it, so that another program
/// that tries now and then (SQLite's shell every tenth of a second) gets its turn.
struct ImportMove {
  private let importing: Importing
  private let result: ImportResult
  /// How much there is to move, or a little less: some rows have a second part.
  private let total: Int

  /// How long everybody else has behind a piece, in seconds.
  private static let pause = 0.11

  init(_ importing: Importing, _ result: ImportResult) {
    self.importing = importing
    self.result = result
    total = result.inserted + result.updated + result.newPeople + result.newCustomers
  }

  func run(progress: (Double) -> Void) throws {
    try importing.journal.database.inDatabase { try $0.execute(sql: "PRAGMA cache_size = -49152") }
    let ahead = try Waiting.ahead(in: importing.staging, importing.runs.finish())
    defer { ahead.stop() }
    var log = ImportLog(importing.settings, result)
    var pace = Pace()
    var moved = 0
    var next = try ahead.next()
    var isOver = false
    while !isOver {
      try importing.journal.writing { db in
        let source = try log.begin(in: db)
        pace.beginWork()
        while let waiting = next, !pace.isOver {
          moved += try move(waiting, to: db, source: source)
          next = try ahead.next()
        }
        isOver = next == nil
        if isOver { try log.finish(in: db) }
        pace.endWork()
      }
      pace.noteWritten()
      progress(min(1, Double(moved) / Double(max(total, 1))))
      if !isOver { Thread.sleep(forTimeInterval: ImportMove.pause) }
    }
  }

  /// - Returns: How many were moved.
  private func move(_ waiting: Waiting, to db: Database, source: Int) throws -> Int {
    switch waiting {
    case .additions(let additions):
      for addition in additions { try add(addition, to: db) }
      return additions.count
    case .rows(let rows):
      try rows.unpacked { try importing.kind.move($0, to: db, source: source) }
      return rows.count
    }
  }

  private func add(_ addition: Waiting.Addition, to db: Database) throws {
    do {
      if let role = Person.Role(rawValue: addition.role) {
        try db.add(
          Person(id: Person.ID(addition.id), name: addition.name, role: role), allowingSameName: false)
      } else {
        try db.add(Customer(id: Customer.ID(addition.id), name: addition.name))
      }
    } catch JournalError.nameTaken(_, let name, _) {
      throw JournalError.refused(.importedMeanwhile(name))
    }
  }
}
