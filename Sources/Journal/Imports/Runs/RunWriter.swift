/// Writes one run to the end of a temporary file, a good many rows at a time.
struct RunWriter {
  private let file: UnnamedFile
  private let start: Int
  private var bytes: [UInt8] = []

  private static let size = 262_144

  init(to file: UnnamedFile) {
    self.file = file
    start = file.size
  }

  mutating func add(_ row: RunRow) throws {
    bytes.append(contentsOf: row.bytes)
    if bytes.count >= RunWriter.size { try flush() }
  }

  /// Ends it.
  ///
  /// - Returns: From where to where it is in the file.
  mutating func finish() throws -> Range<Int> {
    try flush()
    return start..<file.size
  }

  private mutating func flush() throws {
    try bytes.withUnsafeBytes(file.append)
    bytes.removeAll(keepingCapacity: true)
  }
}
