/// The rows of several runs in one order.
struct MergedRuns {
  /// A heap: none comes before the one at half its place, and the first is at the row that is next.
  private var readers: [RunReader] = []
  private var hasBegun = false
  private let takenBack: RowNumbers

  /// - Parameters:
  ///   - stored: What to merge; where it is more than can be read at once, the first of it is merged to longer runs.
  ///   - limit: How many runs are read at once, 2 or more.
  /// - Throws: `FileProblem` when the file cannot be read, or the disk is full.
  init(_ stored: StoredRuns, atMost limit: Int = 256) throws {
    var runs = stored.runs
    while runs.count > limit {
      var some = try MergedRuns(runs.prefix(limit), of: stored)
      let longer = try some.write(to: stored.file)
      runs = runs.dropFirst(limit) + [longer]
    }
    try self.init(runs[...], of: stored)
  }

  private init(_ runs: ArraySlice<Range<Int>>, of stored: StoredRuns) throws {
    takenBack = stored.takenBack
    for run in runs {
      let reader = RunReader(run, of: stored.file)
      if try reader.next() { readers.append(reader) }
    }
    for place in readers.indices.reversed() { sink(place) }
  }

  /// The next row that is not left out, until the next one is asked for; `nil` behind the last.
  ///
  /// - Throws: `FileProblem.failing` when the file cannot be read.
  mutating func next() throws -> RunRow? {
    repeat {
      if hasBegun { try advance() }
      hasBegun = true
    } while readers.first.map { takenBack.contains($0.row.number / 2) } ?? false
    return readers.first?.row
  }

  private mutating func advance() throws {
    guard let first = readers.first else { return }
    if try !first.next() {
      readers.swapAt(0, readers.count - 1)
      readers.removeLast()
    }
    sink(0)
  }

  /// Lets a reader change places with what comes before it further down.
  private mutating func sink(_ place: Int) {
    var place = place
    while let first = firstBelow(place), comes(first, before: place) {
      readers.swapAt(first, place)
      place = first
    }
  }

  private func firstBelow(_ place: Int) -> Int? {
    let (left, right) = (2 * place + 1, 2 * place + 2)
    guard right < readers.count else { return left < readers.count ? left : nil }
    return comes(right, before: left) ? right : left
  }

  private func comes(_ one: Int, before other: Int) -> Bool {
    let (one, other) = (readers[one], readers[other])
    guard one.beginning == other.beginning else { return one.beginning < other.beginning }
    return one.row.comes(before: other.row)
  }

  /// Writes them as one run.
  private mutating func write(to file: UnnamedFile) throws -> Range<Int> {
    var writer = RunWriter(to: file)
    while let row = try next() { try writer.add(row) }
    return try writer.finish()
  }
}
