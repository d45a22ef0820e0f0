/// Bytes of a field as they are taken apart.
typealias FieldBytes = ArraySlice<UInt8>

extension UInt8 {
  var isDigit: Bool { self &- 48 < 10 }
  var isASCIILetter: Bool { (self | 32) &- 97 < 26 }
  /// A small letter for a capital one.
  var lowered: UInt8 { self &- 65 < 26 ? self | 32 : self }
}

extension FieldBytes {
  /// Without blanks at both ends, no-break spaces too.
  var trimmed: FieldBytes {
    var slice = self
    while let blank = slice.leadingBlank { slice = slice.dropFirst(blank) }
    while let last = slice.last {
      if last <= 32 {
        slice = slice.dropLast()
      } else if last == 0xA0, slice.count > 1, slice[slice.endIndex - 2] == 0xC2 {
        slice = slice.dropLast(2)
      } else {
        break
      }
    }
    return slice
  }

  /// How many bytes the blank takes that it begins with: a space, U+00A0, U+2009 or U+202F; `nil` for none.
  var leadingBlank: Int? {
    guard let first else { return nil }
    if first <= 32 { return 1 }
    if first == 0xC2 { return count > 1 && self[startIndex + 1] == 0xA0 ? 2 : nil }
    guard first == 0xE2, count > 2, self[startIndex + 1] == 0x80 else { return nil }
    let last = self[startIndex + 2]
    return last == 0x89 || last == 0xAF ? 3 : nil
  }

  func begins(with text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { self[startIndex + $0] == text.utf8Start[$0] }
  }

  var string: String { String(decoding: self, as: UTF8.self) }
}
