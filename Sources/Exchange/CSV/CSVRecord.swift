/// One record of a CSV file: its fields, unquoted and in UTF-8.
public struct CSVRecord: Sendable {
  /// The physical line the record begins on, from 1: a quoted line break counts as well.
  public internal(set) var line: Int
  /// How many physical lines it takes up, from 1.
  public internal(set) var lineCount = 1
  /// Why it cannot be relied on; `nil` for most.
  public internal(set) var flaw: CSVFlaw?
  /// The fields' bytes with whatever stands between them.
  var bytes: [UInt8] = []
  /// Where the fields lie in `bytes`.
  var fields: [Field] = []
  /// Nothing stood there, or nothing but delimiters.
  var isEmptyRow = false

  /// Where a field begins and ends.
  struct Field: Hashable {
    var start: Int32
    var end: Int32
  }

  init(line: Int) {
    self.line = line
  }

  /// A record of these fields, as for tests.
  public init(line: Int, fields: [String]) {
    self.init(line: line)
    for field in fields {
      let start = bytes.count
      bytes.append(contentsOf: field.utf8)
      self.fields.append(Field(start: Int32(start), end: Int32(bytes.count)))
    }
  }

  /// How many bytes it has.
  public var size: Int { bytes.count }

  /// How many fields it has.
  public var count: Int { fields.count }

  /// The bytes of a field, from 0 to below `count`.
  public func bytes(of field: Int) -> ArraySlice<UInt8> {
    let field = fields[field]
    return bytes[Int(field.start)..<Int(field.end)]
  }

  /// A field's text, from 0 to below `count`; a byte sequence that is no UTF-8 becomes U+FFFD.
  public subscript(field: Int) -> String { String(decoding: bytes(of: field), as: UTF8.self) }
}
