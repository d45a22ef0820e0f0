import Foundation

/// What was lately made of the same bytes, so that what a column says again and again is read once.
///
/// It keeps the last of those that share a place, so that it never grows; long texts are not kept.
struct Recent<Value: Sendable>: Sendable {
  private var entries: [Entry?]

  private struct Entry {
    var bytes: [UInt8]
    var value: Value
  }

  /// - Parameter count: How many places there are, a power of 2.
  init(_ count: Int = 1024) {
    entries = Array(repeating: nil, count: count)
  }

  mutating func value(of bytes: FieldBytes, _ make: (FieldBytes) -> Value) -> Value {
    guard bytes.count <= 64 else { return make(bytes) }
    let place = Recent.hash(bytes) & (entries.count - 1)
    if let entry = entries[place], Recent.isSame(entry.bytes, bytes) { return entry.value }
    let value = make(bytes)
    entries[place] = Entry(bytes: Array(bytes), value: value)
    return value
  }

  private static func isSame(_ kept: [UInt8], _ bytes: FieldBytes) -> Bool {
    guard kept.count == bytes.count else { return false }
    return kept.withUnsafeBytes { kept in
      bytes.withUnsafeBytes { bytes in
        guard let first = kept.baseAddress, let second = bytes.baseAddress else { return true }
        return memcmp(first, second, bytes.count) == 0
      }
    }
  }

  /// Eight bytes at a time, multiplied and folded.
  private static func hash(_ bytes: FieldBytes) -> Int {
    bytes.withUnsafeBytes { bytes in
      var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
      var place = 0
      while place + 8 <= bytes.count {
        hash = (hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x9FB2_1C65_1E98_DF25
        hash ^= hash >> 32
        place += 8
      }
      var rest: UInt64 = 0
      while place < bytes.count {
        rest = rest << 8 | UInt64(bytes[place])
        place += 1
      }
      hash = (hash ^ rest) &* 0x9FB2_1C65_1E98_DF25
      return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
  }
}
