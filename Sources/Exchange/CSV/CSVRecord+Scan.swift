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
    for field in scan.escaped { unescape(field, scan) }
    if !isClean { findUnreadable() }
  }

  /// Writes a field's escaped characters as they are meant, in place.
  private mutating func unescape(_ field: Int, _ scan: borrowing RecordScan) {
    var (from, to) = (Int(fields[field].start), Int(fields[field].start))
    let end = Int(fields[field].end)
    while from < end {
      if from + 1 < end, scan.isEscape(bytes[from], before: bytes[from + 1]) { from += 1 }
      bytes[to] = bytes[from]
      from += 1
      to += 1
    }
    fields[field].end = Int32(to)
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
