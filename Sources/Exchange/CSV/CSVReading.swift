import Coaching

/// What was assumed of a CSV file, to be told to whoever imports it.
public struct CSVReading: Hashable, Sendable {
  public var encoding: CSVEncoding
  public var delimiter: CSVDelimiter

  public init(encoding: CSVEncoding = .utf8, delimiter: CSVDelimiter = .comma) {
    self.encoding = encoding
    self.delimiter = delimiter
  }

  /// Such as `Windows-1252, semicolon between the fields`.
  public var wording: Wording {
    Wording(
      en: "\(encoding.title), \(delimiter.title.en) between the fields",
      sv: "\(encoding.title), \(delimiter.title.sv) mellan fälten")
  }
}
