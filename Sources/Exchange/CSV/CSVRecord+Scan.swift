extension CSVRecord {
  /// Takes over what a scan found, whose fields are in the record already.
  mutating func take(_ scan: borrowing RecordScan, line: Int, isClean: Bool) {
    self.line = line
    lineCount = 1 + scan.breaks
    flaw = scan.flaw
    let length = Int(fields[fields.count - 1].end)
    isEmptyRow = !scan.hasQuotes && length == fields.count - 1
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: scan.bytes[scan.start..<scan.start + length]))
    for field in scan.escaped { unescape(field, backslash: scan.escapesWithBackslash) }
    if !isClean { findUnreadable() }
  }

  /// Writes a field's escaped quotes as one character each, in place.
  private mutating func unescape(_ field: Int, backslash: Bool) {
    let range = fields[field]
    var (from, to, end) = (Int(range.start), Int(range.start), Int(range.end))
    while from < end {
      if isEscape(at: from, before: end, backslash: backslash) { from += 1 }
      bytes[to] = bytes[from]
      from += 1
      to += 1
    }
    end = to
    fields[field].end = Int32(end)
  }

  /// Whether the byte only says that the next one is meant as it is.
  private func isEscape(at place: Int, before end: Int, backslash: Bool) -> Bool {
    guard place + 1 < end else { return false }
    let (byte, next) = (bytes[place], bytes[place + 1])
    return byte == Byte.quote && next == Byte.quote
      || backslash && byte == Byte.backslash && (next == Byte.quote || next == Byte.backslash)
  }

  private mutating func findUnreadable() {
    let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
    guard flaw == nil, bytes.contains(0xEF) || bytes.contains(0) else { return }
    for field in 0..<count {
      let text = bytes(of: field)
      if text.contains(0) { flaw = .zeroByte(field: field) }
      if text.contains(0xEF), text.indices.contains(where: { text[$0...].starts(with: replacement) }) {
        flaw = .unreadable(field: field)
      }
      guard flaw == nil else { return }
    }
  }
}
