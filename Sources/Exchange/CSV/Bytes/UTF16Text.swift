/// Bytes that are units of UTF-16.
struct UTF16Text {
  let bytes: UnsafeBufferPointer<UInt8>
  let isBigEndian: Bool

  /// Appends their text as UTF-8.
  ///
  /// - Returns: How many bytes were taken: all but the beginning of a character that goes on.
  func decode(isLast: Bool, into text: inout [UInt8]) -> Int {
    var place = 0
    while place + 1 < bytes.count {
      let unit = unit(at: place)
      if unit < 0x80 {
        text.append(UInt8(truncatingIfNeeded: unit))
        place += 2
      } else {
        let isHigh = unit & 0xFC00 == 0xD800
        if isHigh, place + 3 >= bytes.count, !isLast { return place }
        let scalar = scalar(unit, at: place)
        text.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
        place += isHigh && scalar != nil ? 4 : 2
      }
    }
    guard isLast, place < bytes.count else { return place }
    text.append(contentsOf: UTF8.encodedReplacementCharacter)
    return bytes.count
  }

  /// `nil` for half a character.
  private func scalar(_ unit: UInt16, at place: Int) -> Unicode.Scalar? {
    guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) }
    guard place + 3 < bytes.count else { return nil }
    let low = self.unit(at: place + 2)
    guard low & 0xFC00 == 0xDC00 else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF)))
  }

  @inline(__always)
  private func unit(at place: Int) -> UInt16 {
    let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
