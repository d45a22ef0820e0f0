/// Writes rows as JSON objects: in a list, or one a line.
struct JSONRows: RowWriter {
  private let isList: Bool
  /// The names of the columns as they stand in front of the values.
  private let keys: [[UInt8]]
  private let sink: (ArraySlice<UInt8>) throws -> Void
  private var bytes: [UInt8] = []
  private var isFirst = true

  init(isList: Bool, keys: [String], to sink: @escaping (ArraySlice<UInt8>) throws -> Void) {
    self.isList = isList
    self.keys = keys.map { key in
      var written: [UInt8] = []
      key.appendJSON(to: &written)
      return written + ": ".utf8
    }
    self.sink = sink
  }

  mutating func begin(_ header: [String]) { if isList { bytes += "[".utf8 } }

  mutating func write(_ row: [Cell]) throws {
    if isList { bytes += (isFirst ? "\n  " : ",\n  ").utf8 }
    append(row)
    if !isList { bytes += "\n".utf8 }
    isFirst = false
    if bytes.count > 65_536 { try handOver() }
  }

  mutating func finish() throws {
    if isList { bytes += (isFirst ? "]\n" : "\n]\n").utf8 }
    try handOver()
  }

  private mutating func append(_ row: [Cell]) {
    bytes.append(UInt8(ascii: "{"))
    for (place, cell) in row.enumerated() {
      if place > 0 { bytes += ", ".utf8 }
      bytes += keys[place]
      cell.appendJSON(to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func handOver() throws {
    guard !bytes.isEmpty else { return }
    try sink(bytes[...])
    bytes.removeAll(keepingCapacity: true)
  }
}
