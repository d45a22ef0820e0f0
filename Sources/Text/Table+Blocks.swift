extension Table {
  /// Returns each row as `title: value` lines without those of blank cells, for a terminal too narrow for columns.
  func blocks(width: Int, style: Style) -> [String] {
    let blocks = rows.map { row in
      columns.indices.filter { cell(row, $0) != "" }.flatMap { column in
        wrapped(entry(row, column, style), to: width, hanging: "  ")
      }
    }
    return Array(blocks.joined(separator: [""]))
  }

  private func entry(_ row: [String], _ column: Int, _ style: Style) -> String {
    let title = columns[column].title
    return title.isEmpty ? cell(row, column) : style.bold(title + ":") + " " + cell(row, column)
  }
}
