import Coaching
import Exchange
import Journal
import Reports

/// A file with columns, and everything that is known of how it is written.
struct ImportTable {
  let file: CSVFile
  let columns: Columns
  let conventions: Conventions
  let givens: Givens

  var reading: ImportReport.Reading {
    ImportReport.Reading(
      encoding: file.reading.encoding.rawValue, delimiter: file.reading.delimiter.character,
      decimal: conventions.decimal?.rawValue, dates: conventions.dates?.rawValue,
      wording: [file.reading.wording, conventions.decimal?.wording, conventions.dates?.wording]
        .compactMap(\.self).joined(separator: ", "))
  }

  /// Gives every row to an import.
  ///
  /// - Returns: What is nothing of that kind.
  func give(to importing: Importing, _ kind: ImportKind, _ progress: ImportProgress) throws
    -> Exchange.LeftOut
  {
    switch kind {
    case .people: try give(to: importing, progress, PersonReader.self) { [.person($0)] }
    case .customers: try give(to: importing, progress, CustomerReader.self) { [.customer($0)] }
    case .meetings: try give(to: importing, progress, MeetingReader.self) { $0.map { [.meeting($0)] } ?? [] }
    case .deals: try give(to: importing, progress, DealReader.self) { [.deal($0)] }
    case .kpis: try give(to: importing, progress, KPIReader.self) { $0.map { .kpi($0) } }
    case .observations: try give(to: importing, progress, ObservationReader.self) { [.observation($0)] }
    }
  }

  private func give<Reader: RowReader>(
    to importing: Importing, _ progress: ImportProgress, _: Reader.Type,
    as rows: @escaping @Sendable (Reader.Row) -> [ImportedRow]
  ) throws -> Exchange.LeftOut {
    try importing.take(TableSource<Reader>(self, rows), progress: progress.read).leftOut
  }
}

/// The records of a file with columns, each made into rows unless it is known.
struct TableSource<Reader: RowReader>: ImportSource {
  private var records: CSVReader
  private var reader: Reader
  private let idColumn: Int?
  private let used: [Int]
  private let start: Fingerprint
  private let rows: @Sendable (Reader.Row) -> [ImportedRow]

  var progress: Double { records.progress }
  /// What was passed over until now.
  var leftOut: Exchange.LeftOut { reader.leftOut }

  init(_ table: ImportTable, _ rows: @escaping @Sendable (Reader.Row) -> [ImportedRow]) {
    records = CSVReader(table.file)
    reader = Reader(table.columns, table.conventions, table.givens)
    self.rows = rows
    idColumn = table.columns.idColumn
    used = table.columns.used
    start = table.start
  }

  mutating func next(besides isKnown: (ImportIdentity) -> Bool) throws -> ImportRecord? {
    guard let record = try records.next() else { return nil }
    let identity = identity(of: record)
    let content = identity.map(isKnown) == true ? .known : content(of: record)
    return ImportRecord(line: record.line, identity: identity, content, size: record.size)
  }

  private mutating func content(of record: CSVRecord) -> ImportRecord.Content {
    if let problem = record.problem(under: records.header) { return .wrong(ImportProblems([problem])) }
    switch reader.row(from: record) {
    case .success(let row): return .rows(rows(row))
    case .failure(let problems): return .wrong(problems)
    }
  }

  /// The id in its column and a fingerprint of the fields that are read, as they stand.
  private func identity(of record: CSVRecord) -> ImportIdentity? {
    guard let idColumn, record.flaw == nil else { return nil }
    var fingerprint = start
    for column in used { fingerprint.add(record.bytes(of: column)) }
    return ImportIdentity(id: record[idColumn], fingerprint: fingerprint.value)
  }
}

extension ImportTable {
  /// A fingerprint of what tells what the fields mean: their headings, and how numbers and dates are written.
  fileprivate var start: Fingerprint {
    var fingerprint = Fingerprint()
    for column in columns.used { fingerprint.add(columns.headings[column]) }
    fingerprint.add(conventions.decimal?.rawValue)
    fingerprint.add(conventions.dates?.rawValue)
    fingerprint.add(givens.rep)
    return fingerprint
  }
}

extension ImportReport.Reading {
  /// What was assumed, and how to say otherwise.
  var told: Wording {
    Wording(
      en: "Read as \(wording.en). Otherwise: --encoding, --delimiter, --decimal, --dates.",
      sv: "Läst som \(wording.sv). Annars: --encoding, --delimiter, --decimal, --dates.")
  }
}

extension DecimalSign {
  fileprivate var wording: Wording {
    switch self {
    case .comma: Wording(en: "decimal comma", sv: "decimalkomma")
    case .point: Wording(en: "decimal point", sv: "decimalpunkt")
    }
  }
}

extension DateOrder {
  fileprivate var wording: Wording {
    switch self {
    case .ymd: Wording(en: "dates as 2026-11-23", sv: "datum som 2026-11-23")
    case .dmy: Wording(en: "dates as 23/11/2026", sv: "datum som 23/11/2026")
    case .mdy: Wording(en: "dates as 11/23/2026", sv: "datum som 11/23/2026")
    }
  }
}
