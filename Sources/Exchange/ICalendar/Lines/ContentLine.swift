/// A content line of a calendar: a property's name, its parameters and its value.
struct ContentLine: Sendable {
  /// The physical line it begins on, from 1.
  let line: Int
  /// In capital letters.
  let name: String
  /// By their names in capital letters; of one that comes twice the first.
  let parameters: [String: String]
  /// As it stands in the file: see `CalendarText` for what it means.
  let value: String

  /// - Throws: `Refusal` when it has no colon, or goes on for longer than is kept.
  init(_ unfolded: UnfoldedLine, text: CalendarLineText) throws(Refusal) {
    line = unfolded.number
    name = Self.name(of: unfolded.bytes)
    guard !unfolded.isCut else { throw Refusal(.lineTooLong(line, name)) }
    guard let parts = ContentLineParts(text.bytes) else { throw Refusal(.noProperty(line, text.string)) }
    parameters = parts.parameters
    value = parts.value
  }

  /// The letters, digits and hyphens a line begins with, in capitals; empty when it begins otherwise.
  static func name(of bytes: [UInt8]) -> String {
    let end = bytes.prefix(64).firstIndex { !isOfName($0) } ?? min(64, bytes.count)
    return String(decoding: bytes[..<end], as: UTF8.self).uppercased()
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

/// A line's bytes as UTF-8: those of a line that is no UTF-8 are taken as Windows-1252.
struct CalendarLineText {
  let bytes: [UInt8]
  let isUTF8: Bool

  init(_ bytes: [UInt8]) {
    isUTF8 = bytes.withUnsafeBufferPointer { bytes in
      var check = UTF8Check()
      check.take(bytes)
      check.end()
      return check.invalid == 0
    }
    guard !isUTF8 else {
      self.bytes = bytes
      return
    }
    var text: [UInt8] = []
    bytes.withUnsafeBufferPointer { Windows1252.decode($0, into: &text) }
    self.bytes = text
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}
