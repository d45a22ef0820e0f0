/// Those entries of a calendar file that stand on certain lines, as a calendar of their own with its zones.
///
/// Feed it the file's bytes in pieces of any size, and write what it gives:
///
///     var excerpt = CalendarExcerpt(of: result.refusedLines)
///     while let piece = try file.read() { write(excerpt.taking(piece)) }
///     write(excerpt.end())
public struct CalendarExcerpt: Sendable {
  /// How many entries there were until now.
  public private(set) var count = 0
  private let lines: Set<Int>
  private var bytes = CalendarBytes()
  private var unfolder = LineUnfolder()
  /// The names of the components that are open.
  private var open: [String] = []
  /// The entry that is open, until it is known whether it is wanted.
  private var entry: [UnfoldedLine] = []

  /// - Parameter lines: Those on which an entry begins, or that stand in it.
  public init(of lines: some Sequence<Int>) {
    self.lines = Set(lines)
  }

  /// What to write of the file's next bytes.
  public mutating func taking(_ piece: [UInt8]) -> [UInt8] {
    unfolder.lines(in: bytes.taking(piece)).flatMap { take($0) }
  }

  /// What to write when the file is at its end.
  public mutating func end() -> [UInt8] {
    let last = unfolder.lines(in: bytes.taking([], isLast: true)).flatMap { take($0) }
    return last + (unfolder.last().map { take($0) } ?? [])
  }

  private mutating func take(_ line: UnfoldedLine) -> [UInt8] {
    let bound = ContentLine.name(of: line.bytes)
    let name = ContentLineParts(line.bytes)?.value.trimmingBlanks.uppercased() ?? ""
    if bound == "BEGIN" { open.append(name) }
    defer { if bound == "END", !open.isEmpty { open.removeLast() } }
    guard open.count > 1, open[1] != "VTIMEZONE" else { return written([line]) }
    guard open[1] == "VEVENT" else { return [] }
    entry.append(line)
    guard bound == "END", open.count == 2 else { return [] }
    defer { entry = [] }
    guard let first = entry.first, lines.contains(where: { first.number...line.number ~= $0 }) else {
      return []
    }
    count += 1
    return written(entry)
  }

  private func written(_ lines: [UnfoldedLine]) -> [UInt8] { lines.flatMap { $0.bytes + [0x0D, 0x0A] } }
}
