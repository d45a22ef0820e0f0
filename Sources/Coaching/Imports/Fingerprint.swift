/// A number of 64 bits for what a row of a file says: the same for the same content on every machine and in
/// every version, and almost surely another for other content.
///
/// Words of eight bytes are folded in with a multiplication and a shift, as in MurmurHash; no secret is in
/// it, and nothing depends on it but whether a row is looked at again.
public struct Fingerprint: Hashable, Sendable {
  public private(set) var value: UInt64

  /// The fingerprint of nothing.
  ///
  /// - Parameter seed: Tells apart what reads the same and means something else.
  public init(seed: UInt64 = 0) {
    value = 0x9E37_79B9_7F4A_7C15 ^ seed
  }

  /// Adds some bytes, and where they end.
  public mutating func add(_ bytes: some Collection<UInt8>) {
    bytes.withContiguousStorageIfAvailable { add(UnsafeRawBufferPointer($0)) } ?? add(Array(bytes)[...])
  }

  /// Adds a text; none differs from an empty one.
  public mutating func add(_ text: String?) {
    guard var text else { return fold(.max) }
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place + 8 <= bytes.count {
      fold(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    fold(rest)
    fold(UInt64(bytes.count))
  }

  private mutating func fold(_ word: UInt64) {
    value = (value ^ word) &* 0x9FB2_1C65_1E98_DF25
    value ^= value >> 32
  }
}
