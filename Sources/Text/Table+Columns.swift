extension Table {
  private static var gap: Int { 2 }

  /// The columns a shrunk cell needs to stay readable.
  private static var narrowest: Int { 12 }

  /// Returns the width of each column, in columns of the terminal.
  ///
  /// The widest column that may shrink gives way first.
  ///
  /// - Returns: `nil` when the table does not fit, however much it shrinks.
  func columnWidths(within width: Int) -> [Int]? {
    let room = max(1, width)
    var widths = columns.indices.map { min(naturalWidth(ofColumn: $0), room + 1) }
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - room
    while excess > 0 {
      let candidates = columns.indices.filter { columns[$0].mayShrink && widths[$0] > Self.narrowest }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func naturalWidth(ofColumn column: Int) -> Int {
    let texts = [columns[column].title] + rows.map { cell($0, column) }
    return texts.flatMap { $0.split(whereSeparator: \.isNewline) }.map { displayWidth(of: $0) }.max() ?? 0
  }

  /// Returns a row as lines, as many as its highest cell has.
  func aligned(_ row: [String], to widths: [Int]) -> [String] {
    let cells = widths.indices.map { wrapped(cell(row, $0), to: widths[$0]) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let texts = widths.indices.map { column in
        padded(self.cell(cells[column], line), to: widths[column], columns[column].alignment)
      }
      return texts.joined(separator: String(repeating: " ", count: Self.gap)).withoutTrailingBlanks
    }
  }
}
