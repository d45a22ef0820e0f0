import Text

/// What a whole screen shows at one moment.
struct Frame: Hashable, Sendable {
  /// A place on the screen, from 0.
  struct Place: Hashable, Sendable {
    let row: Int
    let column: Int
  }

  /// The size of a screen, in characters.
  struct Size: Hashable, Sendable {
    let columns: Int
    let rows: Int
  }

  /// From the top; none wider than the screen.
  var lines: [String]
  /// Where typing goes; `nil` where nothing is typed.
  var cursor: Place?

  init(lines: [String], cursor: Place? = nil) {
    self.lines = lines
    self.cursor = cursor
  }

  /// The frame without what lies beyond a screen's edges.
  func cut(to size: Size) -> Frame {
    let lines = lines.prefix(size.rows).map { truncated($0, to: size.columns, ellipsis: "") }
    let place = cursor.map { Place(row: $0.row, column: max(0, min($0.column, size.columns - 1))) }
    return Frame(lines: lines, cursor: place.flatMap { $0.row < size.rows ? $0 : nil })
  }

  /// What to write to turn one frame into another: the lines that differ, and the cursor.
  ///
  /// - Parameters:
  ///   - before: What the screen shows; `nil` when that is not known.
  ///   - rows: How many lines the screen has.
  /// - Returns: Text and control sequences (ECMA-48), between the signs of a synchronised update (private mode 2026),
  ///   by which terminals that know it show all of it at once.
  func changes(since before: Frame?, rows: Int) -> String {
    var text = before == nil ? "\u{1B}[?2026h\u{1B}[?25l\u{1B}[H\u{1B}[2J" : "\u{1B}[?2026h\u{1B}[?25l"
    for row in 0..<rows {
      let line = lines.indices.contains(row) ? lines[row] : ""
      let shown = before.map { $0.lines.indices.contains(row) ? $0.lines[row] : "" }
      if line != shown ?? "" { text += "\u{1B}[\(row + 1);1H\u{1B}[2K\(line)" }
    }
    if let cursor { text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h" }
    return text + "\u{1B}[?2026l"
  }
}
