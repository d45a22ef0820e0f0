import Coaching

/// Why a CSV file cannot be read, or not read on.
public enum CSVError: Hashable, Explained {
  case missing(String)
  case cannotRead(String)
  case empty(String)
  case foreign(String, FileSignature)
  /// Each would do as well.
  case tied(String, [CSVDelimiter])
  /// The header is one field with the delimiter told, and several with the other.
  case wrongDelimiter(String, CSVDelimiter, likelier: CSVDelimiter)
  /// The first line is one field, and those below it are a table.
  case title(String)
  /// The line the quote stands on.
  case unclosedQuote(String, line: Int)
  /// The line the record begins on, and how many bytes it may have.
  case tooLong(String, line: Int, limit: Int)
  /// The line the record begins on.
  case tooManyFields(String, line: Int)

  public var message: Wording {
    switch self {
    case .missing(let file):
      Wording(en: "there is no file '\(file)'", sv: "det finns ingen fil ”\(file)”")
    case .cannotRead(let file):
      Wording(en: "'\(file)' cannot be read", sv: "”\(file)” går inte att läsa")
    case .empty(let file):
      Wording(en: "'\(file)' is empty", sv: "”\(file)” är tom")
    case .foreign(let file, let signature): signature.message(of: file)
    case .tied(let file, let delimiters):
      Wording(
        en:
          "'\(file)' can be read with \(delimiters.map(\.title).joined(separator: " or ").en) between the fields",
        sv:
          "”\(file)” går att läsa med \(delimiters.map(\.title).joined(separator: " eller ").sv) mellan fälten"
      )
    case .wrongDelimiter(let file, let told, let likelier):
      Wording(
        en: "the fields of '\(file)' seem to be separated by \(likelier.title.en), not by \(told.title.en)",
        sv: "fälten i ”\(file)” verkar vara åtskilda av \(likelier.title.sv), inte av \(told.title.sv)")
    case .title(let file):
      Wording(
        en:
          "the first line of '\(file)' is a title, not the headings: the lines below it have several fields",
        sv: "första raden i ”\(file)” är en titel och inte rubrikerna: raderna under den har flera fält")
    case .unclosedQuote(let file, let line):
      Wording(
        en: "\(file):\(line): a quote is opened on line \(line) and never closed",
        sv: "\(file):\(line): ett citat börjar på rad \(line) och avslutas aldrig")
    case .tooLong(let file, let line, let limit):
      Wording(
        en: "\(file):\(line): the row that begins on line \(line) is longer than \(limit / 1_000_000) MB",
        sv: "\(file):\(line): raden som börjar på rad \(line) är längre än \(limit / 1_000_000) MB")
    case .tooManyFields(let file, let line):
      Wording(
        en: "\(file):\(line): the row on line \(line) has more than 10,000 fields",
        sv: "\(file):\(line): raden på rad \(line) har fler än 10 000 fält")
    }
  }
}
