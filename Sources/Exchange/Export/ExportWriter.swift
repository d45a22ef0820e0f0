/// Writes a table of records in pieces, so that one of any length needs little memory.
public struct ExportWriter<Record> {
  private let table: ExportTable<Record>
  private var rows: any RowWriter
  /// How many records were written.
  public private(set) var count = 0

  /// - Parameters:
  ///   - table: What is written of each record.
  ///   - format: What it is written as.
  ///   - sink: Takes the bytes, some ten thousand at a time.
  /// - Throws: What the sink throws.
  public init(
    _ table: ExportTable<Record>, as format: ExportFormat,
    to sink: @escaping (ArraySlice<UInt8>) throws -> Void
  ) throws {
    self.table = table
    rows =
      switch format {
      case .csv: CSVRows(.machine, isHarmless: !table.isReadBack, to: sink)
      case .excel: CSVRows(.excel, isHarmless: true, to: sink)
      case .json: JSONRows(isList: true, keys: table.header, to: sink)
      case .jsonLines: JSONRows(isList: false, keys: table.header, to: sink)
      }
    try rows.begin(table.header)
  }

  /// Writes the next records.
  ///
  /// - Throws: What the sink throws.
  public mutating func write(_ records: [Record]) throws {
    for record in records { try rows.write(table.row(of: record)) }
    count += records.count
  }

  /// Writes what belongs behind the last record.
  ///
  /// - Throws: What the sink throws.
  public mutating func finish() throws { try rows.finish() }
}

/// Writes rows one after another.
protocol RowWriter {
  mutating func begin(_ header: [String]) throws
  mutating func write(_ row: [Cell]) throws
  mutating func finish() throws
}
