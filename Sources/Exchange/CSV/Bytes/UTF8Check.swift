/// Counts the characters above ASCII that are UTF-8 and the places that are not, chunk by chunk.
struct UTF8Check {
  /// Characters of two bytes and more.
  private(set) var valid = 0
  /// Bytes that begin no character, and characters that break off.
  private(set) var invalid = 0

  /// How many bytes of a character are still to come, and what the next of them may be.
  private var pending = 0
  private var next: ClosedRange<UInt8> = 0x80...0xBF

  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < bytes.count {
      if pending == 0 {
        place = firstBeyondASCII(bytes, from: place)
        guard place < bytes.count else { return }
        begin(bytes[place])
        place += 1
      } else {
        place += goOn(with: bytes[place])
      }
    }
  }

  /// Counts a character that the end of the file breaks off.
  mutating func end() {
    if pending > 0 { invalid += 1 }
    pending = 0
  }

  private func firstBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    let raw = UnsafeRawBufferPointer(bytes)
    while place + 8 <= bytes.count {
      guard raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 else {
        break
      }
      place += 8
    }
    while place < bytes.count, bytes[place] < 0x80 { place += 1 }
    return place
  }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0xC2...0xDF: (pending, next) = (1, 0x80...0xBF)
    case 0xE0: (pending, next) = (2, 0xA0...0xBF)
    case 0xED: (pending, next) = (2, 0x80...0x9F)
    case 0xE1...0xEF: (pending, next) = (2, 0x80...0xBF)
    case 0xF0: (pending, next) = (3, 0x90...0xBF)
    case 0xF1...0xF3: (pending, next) = (3, 0x80...0xBF)
    case 0xF4: (pending, next) = (3, 0x80...0x8F)
    default: invalid += 1
    }
  }

  /// Returns how many bytes were taken: none when the byte does not go on with the character.
  private mutating func goOn(with byte: UInt8) -> Int {
    guard next.contains(byte) else {
      invalid += 1
      pending = 0
      return 0
    }
    pending -= 1
    next = 0x80...0xBF
    if pending == 0 { valid += 1 }
    return 1
  }
}
