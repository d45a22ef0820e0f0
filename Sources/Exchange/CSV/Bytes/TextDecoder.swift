/// Turns a file's bytes into UTF-8, chunk by chunk; U+FFFD stands for what cannot be read.
struct TextDecoder: Sendable {
  let encoding: CSVEncoding
  let isClean: Bool
  /// The beginning of a character whose rest comes with the next chunk.
  private var carry: [UInt8] = []

  init(_ text: TextStart) {
    encoding = text.encoding
    isClean = text.isClean
  }

  /// Appends the text of a chunk, behind which nothing comes when it is the last.
  mutating func decode(_ chunk: UnsafeBufferPointer<UInt8>, isLast: Bool, into text: inout [UInt8]) {
    switch encoding {
    case _ where isClean: text.append(contentsOf: chunk)
    case .utf8, .utf8WithMark: decodeUTF8(chunk, isLast: isLast, into: &text)
    case .windows1252: Windows1252.decode(chunk, into: &text)
    case .utf16LittleEndian, .utf16BigEndian: decodeUTF16(chunk, isLast: isLast, into: &text)
    }
  }

  private mutating func decodeUTF8(
    _ chunk: UnsafeBufferPointer<UInt8>, isLast: Bool, into text: inout [UInt8]
  ) {
    let bytes = carry + chunk
    let end = isLast ? bytes.count : bytes.count - Self.unfinished(bytes)
    text.append(contentsOf: String(decoding: bytes[..<end], as: UTF8.self).utf8)
    carry = Array(bytes[end...])
  }

  /// How many bytes at the end may begin a character that goes on.
  private static func unfinished(_ bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let byte = bytes[bytes.count - length]
      guard byte & 0xC0 == 0x80 else {
        let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        return needed > length ? length : 0
      }
    }
    return 0
  }

  private mutating func decodeUTF16(
    _ chunk: UnsafeBufferPointer<UInt8>, isLast: Bool, into text: inout [UInt8]
  ) {
    let bytes = carry + chunk
    let end = bytes.withUnsafeBufferPointer { bytes in
      UTF16Text(bytes: bytes, isBigEndian: encoding == .utf16BigEndian).decode(isLast: isLast, into: &text)
    }
    carry = Array(bytes[end...])
  }
}
