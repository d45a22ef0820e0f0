/// One record of a CSV file: its fields, unquoted and in UTF-8.
public struct CSVRecord: Sendable {
  /// The physical line the record begins on, from 1: a quoted line break counts as well.
  public internal(set) var line: Int
  /// The fields' bytes, one field after another.
  var bytes: [UInt8]
  /// Where each field ends in `bytes`.
  var ends: [Int]

  init(line: Int, bytes: [UInt8] = [], ends: [Int] = []) {
    self.line = line
    self.bytes = bytes
    self.ends = ends
  }

  /// A record of these fields, as for tests.
  public init(line: Int, fields: [String]) {
    self.init(line: line)
    for field in fields {
      bytes.append(contentsOf: field.utf8)
      ends.append(bytes.count)
    }
  }

  /// How many fields it has.
  public var count: Int { ends.count }

  /// The bytes of a field, from 0 to below `count`.
  public func bytes(of field: Int) -> ArraySlice<UInt8> {
    bytes[(field == 0 ? 0 : ends[field - 1])..<ends[field]]
  }

  /// A field's text, from 0 to below `count`; a byte sequence that is no UTF-8 becomes U+FFFD.
  public subscript(field: Int) -> String { String(decoding: bytes(of: field), as: UTF8.self) }
}
