import Coaching
import Exchange
import Foundation
import TestSupport

/// All that a CSV file in a test was read as.
struct CSVTable {
  let reading: CSVReading
  let header: [String]
  let rows: [[String]]
  let records: [CSVRecord]
  let file: CSVFile

  /// Writes the bytes into a file and reads it.
  init(
    _ bytes: some Sequence<UInt8>, delimiter: String? = nil, encoding: CSVEncoding? = nil,
    longestRecord: Int = 16_000_000
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("in.csv")
    try Data(bytes).write(to: URL(filePath: path))
    try self.init(path: path, delimiter: delimiter, encoding: encoding, longestRecord: longestRecord)
  }

  /// Reads a text written in UTF-8.
  init(_ text: String, delimiter: String? = nil) throws {
    try self.init(text.utf8, delimiter: delimiter)
  }

  init(
    path: String, delimiter: String? = nil, encoding: CSVEncoding? = nil, longestRecord: Int = 16_000_000
  ) throws {
    file = try CSVFile(
      path: path, delimiter: delimiter.flatMap { CSVDelimiter($0) }, encoding: encoding,
      longestRecord: longestRecord)
    var reader = CSVReader(file)
    var records: [CSVRecord] = []
    while let record = try reader.next() { records.append(record) }
    self.records = records
    reading = file.reading
    header = file.header.texts
    rows = records.map(\.texts)
  }

  /// The problems of all records, in English.
  var problems: [String] {
    records.compactMap { record in
      record.problem(under: file.header).map { "\($0.line): \($0.column ?? "-"): \($0.message.en)" }
    }
  }
}

extension CSVRecord {
  /// The fields' texts.
  var texts: [String] { (0..<count).map { self[$0] } }
}

/// What opening or reading throws; `nil` when all goes well.
func csvError(
  _ bytes: some Sequence<UInt8>, delimiter: String? = nil, longestRecord: Int = 16_000_000
) throws -> CSVError? {
  do {
    _ = try CSVTable(bytes, delimiter: delimiter, longestRecord: longestRecord)
    return nil
  } catch let error as CSVError {
    return error
  }
}
