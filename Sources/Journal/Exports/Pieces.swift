import Coaching
import GRDB

/// Records in the order they are kept, fetched some at a time.
///
/// The journal is not held between two pieces, so that nobody waits for whoever reads slowly; a record that is
/// added meanwhile may come along or not.
public struct Pieces<Record: Sendable>: Sendable {
  /// Some records, and where the next piece begins behind.
  struct Piece {
    let records: [Record]
    /// Empty for the last piece.
    let end: [DatabaseValue]

    /// The records of rows that were asked for, at most `limit`, and where a row stands in the order.
    init(_ rows: [Row], limit: Int, at place: (Row) -> [DatabaseValue], _ record: (Row) throws -> Record)
      rethrows
    {
      records = try rows.map(record)
      end = rows.count < limit ? [] : rows.last.map(place) ?? []
    }

    init(records: [Record], end: [DatabaseValue]) {
      self.records = records
      self.end = end
    }
  }

  private let journal: Journal
  private let fetch: @Sendable (Database, _ behind: [DatabaseValue]) throws -> Piece
  /// `nil` when all was fetched; empty at the beginning.
  private var behind: [DatabaseValue]? = []

  /// How many records a piece has.
  static var size: Int { 1_000 }

  init(of journal: Journal, _ fetch: @escaping @Sendable (Database, [DatabaseValue]) throws -> Piece) {
    self.journal = journal
    self.fetch = fetch
  }

  /// The next records; `nil` behind the last.
  ///
  /// - Throws: `JournalError.file` when the journal cannot be read.
  public mutating func next() throws(JournalError) -> [Record]? {
    guard let behind else { return nil }
    let piece = try journal.reading { try fetch($0, behind) }
    self.behind = piece.end.isEmpty ? nil : piece.end
    return piece.records
  }
}
