/// What counting all bytes of a file tells of its encoding.
struct ByteCount {
  var check = UTF8Check()
  var hasZeros = false

  init(of file: FileBytes) throws(CSVError) {
    var chunk = file.room
    var offset = 0
    repeat {
      let count = try file.read(into: &chunk, from: offset)
      guard count > 0 else { break }
      chunk.withUnsafeBufferPointer { take(UnsafeBufferPointer(rebasing: $0[..<count])) }
      offset += count
    } while true
    check.end()
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    check.take(bytes)
    hasZeros = hasZeros || bytes.contains(0)
  }
}
