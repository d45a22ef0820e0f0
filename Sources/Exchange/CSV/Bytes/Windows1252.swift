/// The Windows code page of western Europe.
enum Windows1252 {
  /// Appends its text as UTF-8; the five bytes that are no character become U+FFFD.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) {
    var place = 0
    while place < bytes.count {
      var end = place
      while end < bytes.count, bytes[end] < 0x80 { end += 1 }
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[place..<end]))
      while end < bytes.count, bytes[end] >= 0x80 {
        text.append(contentsOf: upper[Int(bytes[end] - 0x80)])
        end += 1
      }
      place = end
    }
  }

  /// The characters from 0x80 on, in UTF-8.
  private static let upper: [[UInt8]] = (0x80...0xFF).map { byte in
    let scalar = byte < 0xA0 ? special[byte - 0x80] : UInt32(byte)
    return Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
  }

  /// 0x80 to 0x9F, where the code page differs from Latin-1.
  private static let special: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
