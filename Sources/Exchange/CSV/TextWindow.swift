/// The part of a file's text that is at hand, in UTF-8.
struct TextWindow: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where what has not been taken begins.
  var start = 0
  /// The text goes no further than the window.
  private(set) var isWhole = false

  private let file: FileBytes
  private var decoder: TextDecoder
  private var offset: Int
  private var chunk: [UInt8]

  init(_ file: FileBytes, text: TextStart) {
    self.file = file
    decoder = TextDecoder(text)
    offset = text.offset
    chunk = file.room
  }

  var name: String { file.name }
  var isClean: Bool { decoder.isClean }
  var isSpent: Bool { isWhole && pending == 0 }
  /// How much is at hand that has not been taken.
  var pending: Int { bytes.count - start }
  var progress: Double { file.size > 0 ? min(1, Double(offset) / Double(file.size)) : 1 }

  /// Lets go of what has been taken and reads on: as much as is waiting or more, so that a long record is not
  /// scanned again too often.
  mutating func grow() throws(CSVError) {
    bytes.removeSubrange(..<start)
    start = 0
    let goal = bytes.count * 2
    repeat { try readChunk() } while !isWhole && bytes.count < goal
  }

  private mutating func readChunk() throws(CSVError) {
    let count = try file.read(into: &chunk, from: offset)
    offset += count
    isWhole = count < chunk.count
    chunk.withUnsafeBufferPointer {
      decoder.decode(UnsafeBufferPointer(rebasing: $0[..<count]), isLast: isWhole, into: &bytes)
    }
  }
}
