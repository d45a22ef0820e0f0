/// The ids that a file has had, to find those it has twice.
///
/// They wait in a temporary file without a name, and are looked at in parts, so that memory stays bounded.
final class SeenRows {
  /// A row, by a fingerprint of its id and one of what it says.
  struct Entry: Hashable {
    let id: UInt64
    let content: UInt64
    let line: Int
    /// Which row of the file it is.
    let number: Int
    let effect: Effect
  }

  /// What a row does to the journal.
  enum Effect: UInt8 {
    case none, insertion, update
  }

  private let file: UnnamedFile
  private var buffer: [Entry] = []
  private(set) var count = 0

  private static let bufferSize = 16_384
  /// How many are looked at together.
  private static let partSize = 2_000_000

  init() throws {
    file = try UnnamedFile()
    buffer.reserveCapacity(SeenRows.bufferSize)
  }

  func add(_ entry: Entry) throws {
    buffer.append(entry)
    count += 1
    if buffer.count == SeenRows.bufferSize { try flush() }
  }

  private func flush() throws {
    try buffer.withUnsafeBytes(file.append)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Gives the rows of each id that more than one row has, in the order of their lines.
  func forEachRepeated(_ body: ([Entry]) throws -> Void) throws {
    try flush()
    let parts = UInt64(count / SeenRows.partSize + 1)
    for part in 0..<parts {
      let repeated = try repeatedIDs { $0 >> 32 % parts == part }
      guard !repeated.isEmpty else { continue }
      var rows: [UInt64: [Entry]] = [:]
      try forEach { entry in
        if repeated.contains(entry.id) { rows[entry.id, default: []].append(entry) }
      }
      for group in rows.values.sorted(by: { $0[0].number < $1[0].number }) { try body(group) }
    }
  }

  private func repeatedIDs(where isWanted: (UInt64) -> Bool) throws -> Set<UInt64> {
    var ids: [UInt64] = []
    try forEach { if isWanted($0.id) { ids.append($0.id) } }
    ids.sort()
    return Set(zip(ids, ids.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
  }

  private func forEach(_ body: (Entry) throws -> Void) throws {
    let piece = UnsafeMutableBufferPointer<Entry>.allocate(capacity: SeenRows.bufferSize)
    defer { piece.deallocate() }
    var place = 0
    let size = MemoryLayout<Entry>.stride
    while place < count {
      let wanted = min(SeenRows.bufferSize, count - place)
      try file.read(
        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(piece).prefix(wanted * size)),
        at: place * size)
      for entry in piece.prefix(wanted) { try body(entry) }
      place += wanted
    }
  }
}
