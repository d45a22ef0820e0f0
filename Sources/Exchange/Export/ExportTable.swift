/// What is written of records: columns by name, each with what it takes out of a record.
public struct ExportTable<Record>: Sendable {
  struct Column: Sendable {
    let name: String
    let cell: @Sendable (Record) -> Cell

    init(_ name: String, _ cell: @escaping @Sendable (Record) -> Cell) {
      self.name = name
      self.cell = cell
    }
  }

  let columns: [Column]
  /// Whether it is for being imported again, so that every text stays as it is also where a spreadsheet would take
  /// it as a formula.
  var isReadBack = false

  /// The names of the columns, in order.
  public var header: [String] { columns.map(\.name) }

  /// What stands in each column for a record.
  public func row(of record: Record) -> [Cell] { columns.map { $0.cell(record) } }
}
