import GRDB

/// Some of what waits to be moved into the journal, a hundred rows or so.
enum Waiting: Sendable {
  /// People and customers, who come before all rows.
  case additions([Addition])
  case rows(WaitingRows)

  /// Somebody the file names and the journal does not have.
  struct Addition: Sendable {
    /// A person's; empty for a customer.
    let role: String
    let id: String
    let name: String
  }

  /// How many are moved at once.
  private static let batch = 128

  /// Fetches all that waits, in the order in which it is moved, on a thread of its own.
  static func ahead(in staging: Staging, _ runs: StoredRuns) -> ReadAhead<Waiting> {
    ReadAhead(atMost: 16) { isTaken in
      guard try staging.database.inDatabase({ try fetchAdditions($0, isTaken) }) else { return }
      try fetchRows(runs, isTaken)
    }
  }

  private static func fetchAdditions(_ staged: Database, _ isTaken: (Waiting) -> Bool) throws -> Bool {
    let statement = try staged.makeStatement(sql: "SELECT role, id, name FROM addition ORDER BY number")
    var additions: [Addition] = []
    while try statement.hasNextRow() {
      additions.append(
        Addition(role: statement.text(at: 0), id: statement.text(at: 1), name: statement.text(at: 2)))
      guard additions.count == batch else { continue }
      guard isTaken(.additions(additions)) else { return false }
      additions = []
    }
    return isTaken(.additions(additions))
  }

  private static func fetchRows(_ runs: StoredRuns, _ isTaken: (Waiting) -> Bool) throws {
    var merged = try MergedRuns(runs)
    var rows = WaitingRows()
    while let row = try merged.next() {
      rows.append(row.payload)
      guard rows.count == batch || rows.size > 262_144 else { continue }
      guard isTaken(.rows(rows)) else { return }
      rows = WaitingRows()
    }
    _ = isTaken(.rows(rows))
  }
}

/// Rows one behind the other as bytes.
struct WaitingRows: Sendable {
  private var bytes: [UInt8] = []
  /// Where each row ends in `bytes`.
  private var ends: [Int] = []

  var count: Int { ends.count }
  /// How many bytes they have.
  var size: Int { bytes.count }

  mutating func append(_ row: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: row)
    ends.append(bytes.count)
  }

  /// Hands them over, to be read until the closure returns.
  func unpacked<Value>(_ body: ([UnpackedValues]) throws -> Value) rethrows -> Value {
    try bytes.withUnsafeBytes { bytes in
      try body(
        zip([0] + ends, ends).map { start, end in
          UnpackedValues(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        })
    }
  }
}
