import Coaching

extension Cell {
  /// The value as JSON; `null` where there is none.
  func appendJSON(to bytes: inout [UInt8]) {
    switch self {
    case .empty: bytes += "null".utf8
    case .text(let text): text.appendJSON(to: &bytes)
    case .integer(let number): bytes += "\(number)".utf8
    case .number(let number): bytes += (number.plainDigits ?? "null").utf8
    case .flag(let flag): bytes += "\(flag)".utf8
    case .day(let day): day.description.appendJSON(to: &bytes)
    case .moment(let moment): moment.iso8601.appendJSON(to: &bytes)
    }
  }
}

extension String {
  /// The text between quotes, with what JSON wants escaped (RFC 8259, section 7).
  func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case ..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension Double {
  /// The fewest digits that say this very number, whole numbers without a point; `nil` for what is no number.
  var plainDigits: String? {
    guard isFinite else { return nil }
    guard self == rounded(), magnitude < 1e15 else { return "\(self)" }
    return "\(Int(self))"
  }
}
