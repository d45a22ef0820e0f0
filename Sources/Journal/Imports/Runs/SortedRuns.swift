/// The rows of a file that wait to be moved, in the order of their keys: as many as fit into some memory are sorted
/// and written to a temporary file, one run behind the other, which are merged in the end.
final class SortedRuns {
  /// A row in memory.
  private struct Place {
    let beginning: UInt64
    let start: Int
  }

  private let file: UnnamedFile
  private let size: Int
  private var bytes: [UInt8] = []
  private var places: [Place] = []
  private var runs: [Range<Int>] = []
  private var takenBack = RowNumbers()

  /// - Parameter size: How many bytes of rows are sorted at a time.
  /// - Throws: `FileProblem` when no temporary file can be made.
  init(size: Int = 16_777_216) throws {
    self.size = size
    file = try UnnamedFile()
  }

  /// Lets what a row says wait.
  ///
  /// - Parameters:
  ///   - payload: What it says.
  ///   - number: Which row of the file it is, from 1.
  ///   - isSecond: Whether it is the second part of the row, which comes behind the first.
  ///   - key: By which rows are ordered.
  /// - Throws: `FileProblem` when the disk is full or fails.
  func add(_ payload: PackedValues, number: Int, isSecond: Bool = false, key: String) throws {
    var key = key
    try key.withUTF8 { key in
      try payload.bytes.withUnsafeBytes { payload in
        try makeRoom(for: RunRow.headSize + key.count + payload.count)
        append(UnsafeRawBufferPointer(key), number * 2 + (isSecond ? 1 : 0), payload)
      }
    }
  }

  /// Leaves out a row that was not to wait after all.
  func takeBack(_ number: Int) { takenBack.insert(number) }

  /// Ends it.
  ///
  /// - Throws: `FileProblem` when the disk is full or fails.
  func finish() throws -> StoredRuns {
    try writeRun()
    (bytes, places) = ([], [])
    return StoredRuns(file: file, runs: runs, takenBack: takenBack)
  }

  private func makeRoom(for row: Int) throws {
    if bytes.count + row > size, !places.isEmpty { try writeRun() }
    if bytes.isEmpty { bytes.reserveCapacity(max(size, row)) }
  }

  private func append(_ key: UnsafeRawBufferPointer, _ number: Int, _ payload: UnsafeRawBufferPointer) {
    let start = bytes.count
    withUnsafeBytes(of: (UInt32(key.count), UInt32(payload.count), number)) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: key)
    bytes.append(contentsOf: payload)
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      places.append(Place(beginning: RunRow(at: base + start).beginning, start: start))
    }
  }

  /// Writes what is in memory, in order, and forgets it.
  private func writeRun() throws {
    var writer = RunWriter(to: file)
    try bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      places.sort { one, other in
        guard one.beginning == other.beginning else { return one.beginning < other.beginning }
        return RunRow(at: base + one.start).comes(before: RunRow(at: base + other.start))
      }
      for place in places { try writer.add(RunRow(at: base + place.start)) }
    }
    if !places.isEmpty { runs.append(try writer.finish()) }
    bytes.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }
}

/// Runs in a temporary file, and which of their rows are left out.
struct StoredRuns: Sendable {
  let file: UnnamedFile
  /// From where to where each run is.
  let runs: [Range<Int>]
  let takenBack: RowNumbers
}
