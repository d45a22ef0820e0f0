extension JSON {
  /// The document as text: a line a member or element, indented by two, members in order of their names, ending
  /// in a line break. A number that is not finite is `null`.
  public func written() -> String {
    var writing = JSONWriting()
    writing.add(self, indent: 0)
    writing.add("\n")
    return String(decoding: writing.bytes, as: UTF8.self)
  }
}

/// Puts the bytes of a document one behind the other.
private struct JSONWriting {
  var bytes: [UInt8] = []

  mutating func add(_ json: JSON, indent: Int) {
    switch json {
    case .null: add("null")
    case .bool(let flag): add(flag ? "true" : "false")
    case .integer(let number): add(number.description)
    case .number(let number): add(number)
    case .string(let text): addQuoted(text)
    case .array(let elements): add(elements, indent: indent)
    case .object(let members): add(members, indent: indent)
    }
  }

  mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func add(_ number: Double) {
    guard number.isFinite else { return add("null") }
    let text = number.description
    bytes.append(contentsOf: text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
  }

  private mutating func add(_ elements: [JSON], indent: Int) {
    bytes.append(UInt8(ascii: "["))
    for (place, element) in elements.enumerated() {
      beginLine(place, indent: indent + 2)
      add(element, indent: indent + 2)
    }
    end(with: "]", isEmpty: elements.isEmpty, indent: indent)
  }

  private mutating func add(_ members: [String: JSON], indent: Int) {
    bytes.append(UInt8(ascii: "{"))
    for (place, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
      beginLine(place, indent: indent + 2)
      addQuoted(member.key)
      add(" : ")
      add(member.value, indent: indent + 2)
    }
    end(with: "}", isEmpty: members.isEmpty, indent: indent)
  }

  private mutating func beginLine(_ place: Int, indent: Int) {
    if place > 0 { bytes.append(UInt8(ascii: ",")) }
    newLine(indent: indent)
  }

  private mutating func end(with bracket: Unicode.Scalar, isEmpty: Bool, indent: Int) {
    if isEmpty { newLine(indent: 0) }
    newLine(indent: indent)
    bytes.append(UInt8(ascii: bracket))
  }

  private mutating func newLine(indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }
}

extension JSONWriting {
  private mutating func addQuoted(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      if utf8.allSatisfy(JSONWriting.isPlain) { bytes.append(contentsOf: utf8) } else { addEscaped(utf8) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func addEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    for byte in utf8 {
      if let short = JSONWriting.escapes[byte] {
        bytes.append(contentsOf: [UInt8(ascii: "\\"), short])
      } else if byte < 0x20 {
        add("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
      } else {
        bytes.append(byte)
      }
    }
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    0x08: UInt8(ascii: "b"), 0x09: UInt8(ascii: "t"), 0x0A: UInt8(ascii: "n"), 0x0C: UInt8(ascii: "f"),
    0x0D: UInt8(ascii: "r"),
  ]
}
