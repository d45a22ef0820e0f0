/// Reads a run from its beginning to its end, a little at a time.
final class RunReader {
  private let file: UnnamedFile
  /// What is still to be read of the file.
  private var rest: Range<Int>
  private var buffer: UnsafeMutableRawPointer
  private var capacity: Int
  /// What stands in the buffer from the row on that it is at.
  private var held = 0..<0
  private var rowSize = 0
  /// How the key of the row begins.
  private(set) var beginning: UInt64 = 0

  /// - Parameters:
  ///   - run: From where to where it is in the file.
  ///   - file: Where it is.
  ///   - size: How many bytes are read at a time, and more where a row has more.
  init(_ run: Range<Int>, of file: UnnamedFile, size: Int = 65_536) {
    self.file = file
    rest = run
    capacity = min(size, run.count)
    buffer = .allocate(byteCount: capacity, alignment: 8)
  }

  deinit { buffer.deallocate() }

  /// The row it is at, until it goes to the next; there must be one.
  var row: RunRow { RunRow(at: buffer + held.lowerBound) }

  /// Goes to the first row, or the next.
  ///
  /// - Returns: Whether there is one.
  /// - Throws: `FileProblem.failing` when the file cannot be read.
  func next() throws -> Bool {
    held = held.lowerBound + rowSize..<held.upperBound
    guard !held.isEmpty || !rest.isEmpty else { return false }
    try hold(RunRow.headSize)
    rowSize = row.size
    try hold(rowSize)
    beginning = row.beginning
    return true
  }

  /// Reads on where fewer bytes than these are held.
  private func hold(_ size: Int) throws {
    guard held.count < size else { return }
    moveToFront(atLeast: size)
    let count = min(capacity - held.count, rest.count)
    try file.read(
      UnsafeMutableRawBufferPointer(start: buffer + held.count, count: count), at: rest.lowerBound)
    rest = rest.lowerBound + count..<rest.upperBound
    held = 0..<held.count + count
    guard held.count >= size else { throw FileProblem.failing }
  }

  /// Moves what is held to where the buffer begins, of one of so many bytes at least.
  private func moveToFront(atLeast size: Int) {
    let before = buffer
    if capacity < size {
      capacity = size
      buffer = .allocate(byteCount: size, alignment: 8)
    }
    buffer.copyMemory(from: before + held.lowerBound, byteCount: held.count)
    held = 0..<held.count
    if buffer != before { before.deallocate() }
  }
}
