/// The records of a CSV file behind its header, one after another.
///
/// Memory is bounded by one record and a buffer, whatever the file's size. A copy reads on by itself.
public struct CSVReader: Sendable {
  public let header: CSVRecord
  private let shape: CSVShape
  private var records: RawRecords
  private var isBehindHeader = false

  public init(_ file: CSVFile) {
    header = file.header
    shape = file.shape
    records = RawRecords(file.bytes, text: file.text, syntax: file.shape.syntax)
  }

  /// Reads the next record; one that is not kept lends its storage to the one after it.
  ///
  /// Lines without text are passed over, rows of nothing but delimiters too. A record has as many fields as the
  /// header unless its flaw tells otherwise.
  ///
  /// - Returns: `nil` behind the last one.
  /// - Throws: An error that names the line from which the file cannot be read on.
  public mutating func next() throws(CSVError) -> CSVRecord? {
    if !isBehindHeader {
      isBehindHeader = true
      guard try records.next() else { return nil }
    }
    repeat {
      guard try records.next() else { return nil }
    } while !shape.fit(&records.record)
    return records.record
  }

  /// How much of the file has been read, from 0 to 1.
  public var progress: Double { records.progress }
}
