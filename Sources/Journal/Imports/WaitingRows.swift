import GRDB

/// The rows that wait, fetched some ten thousand at a time in the order in which they are moved, so that nobody
/// waits for the journal while they are sorted and fetched.
final class WaitingRows {
  private let statement: Statement
  private var bytes: [UInt8] = []
  /// Where each fetched row ends in `bytes`.
  private var ends: [Int] = []
  private var place = 0
  private var isAtEnd = false

  /// The most bytes that are fetched ahead.
  private static let room = 16_000_000

  init(_ staged: Database) throws {
    statement = try staged.cachedStatement(sql: "SELECT payload FROM staged ORDER BY key, number")
  }

  deinit { statement.rewind() }

  /// Whether there are rows that were fetched and not yet moved.
  var isEmpty: Bool { place == ends.count }

  /// Fetches more, unless there are some.
  func fetch() throws {
    guard isEmpty, !isAtEnd else { return }
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    place = 0
    while bytes.count < WaitingRows.room {
      guard try statement.hasNextRow() else {
        isAtEnd = true
        return
      }
      bytes.append(contentsOf: statement.bytes(at: 0))
      ends.append(bytes.count)
    }
  }

  /// Hands over the next rows.
  ///
  /// - Returns: How many there were.
  func take(atMost count: Int, _ body: ([UnpackedValues]) throws -> Void) throws -> Int {
    let last = min(place + count, ends.count)
    try bytes.withUnsafeBytes { bytes in
      try body(
        (place..<last).map { row in
          UnpackedValues(UnsafeRawBufferPointer(rebasing: bytes[(row == 0 ? 0 : ends[row - 1])..<ends[row]]))
        })
    }
    defer { place = last }
    return last - place
  }
}
