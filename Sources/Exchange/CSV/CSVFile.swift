/// A CSV file whose encoding, delimiter and header are known, ready to be read as often as needed.
public struct CSVFile: Sendable {
  /// What it is called in errors.
  public let name: String
  public let reading: CSVReading
  /// The headings as they stand, without empty ones at the end; its line is the one they begin on.
  public let header: CSVRecord
  /// Which fields the file's records have.
  let shape: CSVShape
  let bytes: FileBytes
  let text: TextStart

  /// Opens a file and finds out how it is written, which reads it once.
  ///
  /// - Parameters:
  ///   - path: A pipe will do as well: what comes through it is kept in a temporary file.
  ///   - delimiter: What stands between the fields; found out when `nil`.
  ///   - encoding: How the characters are written; found out when `nil`.
  ///   - longestRecord: In bytes of UTF-8; a file with a longer one is refused.
  /// - Throws: What is wrong with the file as a whole, such as that it is a workbook or has no header.
  public init(
    path: String, delimiter: CSVDelimiter? = nil, encoding: CSVEncoding? = nil,
    longestRecord: Int = 16_000_000
  ) throws(CSVError) {
    let bytes = try FileBytes(path: path)
    try self.init(bytes, delimiter: delimiter, encoding: encoding, longestRecord: longestRecord)
  }

  /// Finds out how bytes are written, which reads them once; otherwise like the other.
  ///
  /// - Throws: What is wrong with the file as a whole, such as that it is a workbook or has no header.
  public init(
    _ bytes: FileBytes, delimiter: CSVDelimiter? = nil, encoding: CSVEncoding? = nil,
    longestRecord: Int = 16_000_000
  ) throws(CSVError) {
    let text = try TextSurvey.start(of: bytes, encoding: encoding)
    let survey = try SyntaxSurvey(of: bytes, text: text, longestRecord: longestRecord)
    let syntax = try survey.syntax(told: delimiter)
    var records = RawRecords(bytes, text: text, syntax: syntax)
    guard try records.next() else { throw CSVError.empty(bytes.name) }
    name = bytes.name
    self.bytes = bytes
    self.text = text
    reading = CSVReading(encoding: text.encoding, delimiter: syntax.delimiter)
    shape = CSVShape(header: records.record, syntax: syntax)
    header = shape.trimmed(records.record)
  }

  /// The headings that occur more than once, in their order, each once; case and outer blanks count.
  public var repeatedHeadings: [String] {
    var seen: [String: Int] = [:]
    return (0..<header.count).map { header[$0] }.filter { heading in
      seen[heading, default: 0] += 1
      return seen[heading] == 2 && !heading.isEmpty
    }
  }

  /// How many bytes the file has.
  public var size: Int { bytes.size }

  /// Gives every record behind the header to a closure.
  ///
  /// - Throws: `CSVError` where the file cannot be read on; whatever the closure throws.
  public func forEachRecord(_ take: (CSVRecord) throws -> Void) throws {
    var reader = CSVReader(self)
    while let record = try reader.next() { try take(record) }
  }
}
