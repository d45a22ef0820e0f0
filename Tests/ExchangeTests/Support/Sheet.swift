import Coaching
import Exchange
import Foundation

/// A small file: a header and rows, their fields divided by bars.
struct Sheet {
  let header: CSVRecord
  let records: [CSVRecord]

  init(_ header: String, _ rows: String...) {
    self.init(header, rows: rows)
  }

  init(_ header: String, rows: [String]) {
    self.header = CSVRecord(line: 1, fields: Sheet.fields(header))
    records = rows.enumerated().map { CSVRecord(line: $0 + 2, fields: Sheet.fields($1)) }
  }

  private static func fields(_ line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  /// The rows and the problems that a reader makes of it.
  func read<Reader: RowReader>(
    _ reader: Reader.Type, _ columns: Columns, decimal: DecimalSign? = nil, dates: DateOrder? = nil,
    _ givens: Givens = .swedish
  ) -> (rows: [Reader.Row], problems: [ImportProblem]) {
    var survey = Survey(columns, decimal: decimal, dates: dates)
    for record in records { survey.note(record) }
    var reader = Reader(columns, survey.conventions, givens)
    var rows: [Reader.Row] = []
    var problems: [ImportProblem] = []
    for record in records {
      switch reader.row(from: record) {
      case .success(let row): rows.append(row)
      case .failure(let refusal): problems += refusal.problems
      }
    }
    return (rows, problems)
  }

  /// The same, its columns found by themselves.
  func read<Reader: RowReader>(
    _ kind: ImportKind, _ reader: Reader.Type, by profile: Profile? = nil, decimal: DecimalSign? = nil,
    dates: DateOrder? = nil, _ givens: Givens = .swedish
  ) throws -> (rows: [Reader.Row], problems: [ImportProblem]) {
    let columns =
      if let profile {
        try Columns(of: kind, in: header, by: profile, givens)
      } else {
        try Columns(of: kind, in: header, among: Profile.shipped, givens)
      }
    return read(reader, columns, decimal: decimal, dates: dates, givens)
  }
}

extension Givens {
  static let swedish = Givens(zone: TimeZone(identifier: "Europe/Stockholm") ?? .gmt)

  static func of(rep: String? = nil, metric: String? = nil, year: Int? = nil) -> Givens {
    Givens(zone: swedish.zone, rep: rep, metric: metric, year: year)
  }
}
