/// Writes rows as CSV, the names of the columns first.
struct CSVRows: RowWriter {
  private var writer: CSVWriter
  /// Whether a text that a spreadsheet would take as a formula gets a `'` in front.
  private let isHarmless: Bool

  init(_ dialect: CSVDialect, isHarmless: Bool, to sink: @escaping (ArraySlice<UInt8>) throws -> Void) {
    writer = CSVWriter(dialect, to: sink)
    self.isHarmless = isHarmless && dialect == .machine
  }

  mutating func begin(_ header: [String]) throws { try writer.write(header.map(Cell.text)) }

  mutating func write(_ row: [Cell]) throws {
    try writer.write(isHarmless ? row.map(\.harmless) : row)
  }

  mutating func finish() throws { try writer.finish() }
}

extension Cell {
  /// The cell as no spreadsheet takes it for a formula.
  fileprivate var harmless: Cell {
    guard case .text(let text) = self, text.beginsFormula else { return self }
    return .text("'" + text)
  }
}
