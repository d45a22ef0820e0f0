import Foundation

/// A row as it stands in memory and in a run: how long its key and what it says are, its number, and both of them.
struct RunRow {
  /// How many bytes come before the key.
  static let headSize = 16

  private let start: UnsafeRawPointer

  /// - Parameter start: Where it begins; must stay there for as long as the row is used.
  init(at start: UnsafeRawPointer) {
    self.start = start
  }

  var number: Int { start.loadUnaligned(fromByteOffset: 8, as: Int.self) }
  var size: Int { RunRow.headSize + keySize + payloadSize }
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: size) }
  var key: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start + RunRow.headSize, count: keySize)
  }
  var payload: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start + RunRow.headSize + keySize, count: payloadSize)
  }

  private var keySize: Int { Int(start.loadUnaligned(fromByteOffset: 0, as: UInt32.self)) }
  private var payloadSize: Int { Int(start.loadUnaligned(fromByteOffset: 4, as: UInt32.self)) }

  /// How its key begins, as a number in the order of the keys; the same for keys that begin alike.
  var beginning: UInt64 {
    let key = key
    guard key.count < 8 else { return UInt64(bigEndian: key.loadUnaligned(as: UInt64.self)) }
    return key.reduce(0) { $0 << 8 | UInt64($1) } << (8 * (8 - UInt64(key.count)))
  }

  /// Whether it comes before another: by the bytes of their keys, and by their numbers where those are the same.
  func comes(before other: RunRow) -> Bool {
    let (key, otherKey) = (key, other.key)
    let order = memcmp(start + RunRow.headSize, other.start + RunRow.headSize, min(key.count, otherKey.count))
    guard order == 0 else { return order < 0 }
    return key.count == otherKey.count ? number < other.number : key.count < otherKey.count
  }
}
