/// Writes rows as CSV, in pieces, so that a table of any length needs little memory.
public struct CSVWriter {
  private let dialect: CSVDialect
  private let sink: (ArraySlice<UInt8>) throws -> Void
  private var bytes: [UInt8]

  /// - Parameters:
  ///   - dialect: Whom it is written for.
  ///   - sink: Takes the file's bytes, some ten thousand at a time.
  public init(_ dialect: CSVDialect, to sink: @escaping (ArraySlice<UInt8>) throws -> Void) {
    self.dialect = dialect
    self.sink = sink
    bytes = dialect.mark
  }

  /// Writes a row; a first row of texts makes the headings.
  ///
  /// - Throws: What the sink throws.
  public mutating func write(_ cells: some Sequence<Cell>) throws {
    let start = bytes.count
    for cell in cells {
      if bytes.count > start { bytes.append(dialect.delimiter.byte) }
      append(dialect.text(of: cell), isFirst: bytes.count == start)
    }
    try endRow()
  }

  /// Writes a record as it was read, such as one that was refused.
  ///
  /// - Throws: What the sink throws.
  public mutating func write(_ record: CSVRecord) throws {
    try write((0..<record.count).lazy.map { Cell.text(record[$0]) })
  }

  /// Hands over what has not been handed over yet; to be called behind the last row.
  ///
  /// - Throws: What the sink throws.
  public mutating func finish() throws {
    guard !bytes.isEmpty else { return }
    try sink(bytes[...])
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func endRow() throws {
    bytes += dialect.lineEnd
    if bytes.count > 65_536 { try finish() }
  }

  /// The first field is quoted when it is empty: a row of nothing but empty fields would be passed over.
  private mutating func append(_ text: String, isFirst: Bool) {
    guard needsQuotes(text) || (isFirst && text.isEmpty) else {
      bytes += text.utf8
      return
    }
    bytes.append(Byte.quote)
    for byte in text.utf8 {
      if byte == Byte.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(Byte.quote)
  }

  /// Blanks at the ends are quoted too, because some programs drop them otherwise.
  private func needsQuotes(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ")
      || text.utf8.contains {
        $0 == dialect.delimiter.byte || $0 == Byte.quote || $0 == Byte.lineFeed || $0 == Byte.carriageReturn
      }
  }
}
