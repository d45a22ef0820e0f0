import Coaching

/// How a CSV file is written for whoever is to read it.
public struct CSVDialect: Hashable, Sendable {
  public let delimiter: CSVDelimiter
  /// `12,5` rather than `12.5`, and times as a spreadsheet knows them.
  let isForSpreadsheet: Bool

  private init(delimiter: CSVDelimiter, isForSpreadsheet: Bool) {
    self.delimiter = delimiter
    self.isForSpreadsheet = isForSpreadsheet
  }

  /// As for programs, with another character between the fields.
  public init(delimiter: CSVDelimiter) {
    self.init(delimiter: delimiter, isForSpreadsheet: false)
  }

  /// For programs, ours among them: UTF-8, `,` between fields, `.` in numbers, ISO 8601, LF, quotes by RFC 4180.
  public static let machine = CSVDialect(delimiter: .comma, isForSpreadsheet: false)

  /// For Excel in Sweden: UTF-8 with a byte-order mark, `;` between fields, `,` in numbers, CR LF; a text that
  /// a spreadsheet would take as a formula has a `'` in front.
  public static let excel = CSVDialect(delimiter: .semicolon, isForSpreadsheet: true)

  var mark: [UInt8] { isForSpreadsheet ? [0xEF, 0xBB, 0xBF] : [] }
  var lineEnd: [UInt8] { isForSpreadsheet ? [Byte.carriageReturn, Byte.lineFeed] : [Byte.lineFeed] }

  /// How a cell reads in this dialect, before it is quoted.
  func text(of cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): isForSpreadsheet && text.beginsFormula ? "'" + text : text
    case .integer(let number): "\(number)"
    case .number(let number): digits(of: number)
    case .flag(let flag): "\(flag)"
    case .day(let day): "\(day)"
    case .moment(let moment):
      isForSpreadsheet ? String(moment.iso8601.prefix(19)).replacing("T", with: " ") : moment.iso8601
    }
  }

  /// The fewest digits that say this very number; nothing for what is no number.
  private func digits(of number: Double) -> String {
    guard number.isFinite else { return "" }
    let text =
      number == number.rounded() && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
    return isForSpreadsheet ? text.replacing(".", with: ",") : text
  }
}

extension String {
  /// Whether a spreadsheet may take the text as a formula; in East Asia the wide characters count as well.
  var beginsFormula: Bool {
    guard let first = unicodeScalars.first else { return false }
    return "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
  }
}
