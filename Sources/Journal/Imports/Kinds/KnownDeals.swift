import Coaching
import GRDB

/// Which deals of a source the journal has and what the file said of each last, read in one go: looking each of a
/// million up by itself takes far longer.
///
/// Each is one number of 64 bits made of the id and the fingerprint.
struct KnownDeals: Sendable {
  private var marks: Set<UInt64> = []

  /// The most that are held in memory, some 70 MB.
  private static let limit = 4_000_000
  /// How many are read at a time, in which nobody else can finish writing.
  private static let piece = 100_000

  /// - Returns: `nil` when there are too many.
  init?(of source: Int, in journal: Journal) throws {
    let count = try journal.reading { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM (SELECT 1 FROM deal WHERE source = ? LIMIT ?)",
        arguments: [source, KnownDeals.limit + 1]) ?? 0
    }
    guard count <= KnownDeals.limit else { return nil }
    marks.reserveCapacity(count)
    var last = ""
    while let next = try readPiece(of: source, behind: last, in: journal) { last = next }
  }

  /// Reads the next deals in the order of their ids.
  ///
  /// - Returns: The last of the ids; `nil` when there are no more.
  private mutating func readPiece(of source: Int, behind last: String, in journal: Journal) throws -> String?
  {
    try journal.database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT externalId, fingerprint FROM deal WHERE source = ? AND externalId > ? ORDER BY externalId LIMIT ?
          """)
      statement.bind(source, at: 1)
      statement.bind(last, at: 2)
      statement.bind(KnownDeals.piece, at: 3)
      var id: String?
      var rest = KnownDeals.piece
      while try statement.hasNextRow() {
        let bytes = statement.bytes(at: 0)
        marks.insert(KnownDeals.mark(bytes, statement.integer(at: 1)))
        rest -= 1
        if rest == 0 { id = statement.text(at: 0) }
      }
      return id
    }
  }

  /// Whether the journal has the deal, and as it is said to be.
  func contains(_ identity: ImportIdentity) -> Bool {
    var id = identity.id
    return id.withUTF8 { bytes in
      marks.contains(
        KnownDeals.mark(
          UnsafeRawBufferPointer(bytes), Int(Int64(bitPattern: identity.fingerprint))))
    }
  }

  private static func mark(_ id: UnsafeRawBufferPointer, _ fingerprint: Int) -> UInt64 {
    var mark = Fingerprint(seed: UInt64(bitPattern: Int64(fingerprint)))
    mark.add(id)
    return mark.value
  }
}
