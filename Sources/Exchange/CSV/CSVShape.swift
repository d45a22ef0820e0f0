/// The number of fields that the records of a file have.
struct CSVShape: Sendable {
  let syntax: CSVSyntax
  /// The number of headings, those at the end that are empty left out.
  let count: Int

  init(header: CSVRecord, syntax: CSVSyntax) {
    self.syntax = syntax
    count = (header.fields.lastIndex { $0.start < $0.end } ?? 0) + 1
  }

  /// The record with as many fields as there are headings.
  func trimmed(_ record: CSVRecord) -> CSVRecord {
    var trimmed = record
    trimmed.fields.removeSubrange(count...)
    return trimmed
  }

  /// Leaves out extra fields that are empty, and marks a record that has too many or too few.
  ///
  /// - Returns: False for a line of nothing but blanks, which is no record.
  @inline(__always)
  func fit(_ record: inout CSVRecord) -> Bool {
    record.fields.count == count || fitAnother(&record)
  }

  private func fitAnother(_ record: inout CSVRecord) -> Bool {
    guard !record.isBlank else { return false }
    while record.fields.count > count, let last = record.fields.last, last.start == last.end {
      record.fields.removeLast()
    }
    if record.fields.count != count, record.flaw == nil {
      record.flaw = .fieldCount(record.fields.count, expected: count)
    }
    return true
  }
}

extension CSVRecord {
  /// Whether it is one field of nothing but blanks.
  fileprivate var isBlank: Bool {
    fields.count == 1 && bytes(of: 0).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
