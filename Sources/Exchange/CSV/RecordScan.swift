/// Finds where the fields of one record lie in the bytes at hand.
struct RecordScan {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Nothing comes behind the bytes.
  let isWhole: Bool
  let delimiter: UInt8
  let escapesWithBackslash: Bool
  /// Where the record begins.
  let start: Int

  /// Behind what was scanned.
  var place: Int
  /// Line breaks inside fields.
  var breaks = 0
  var hasQuotes = false
  /// The fields in which some character is written as two.
  var escaped: [Int] = []
  var flaw: CSVFlaw?
  /// Where the quote lies that was still open when the bytes ended.
  var openQuote: Int?

  /// What ended a field or record.
  enum End {
    case field
    case record
    /// More bytes are needed to tell.
    case bytes
  }

  static let mostFields = 10_000

  /// Scans from `start` to behind the record's line break.
  ///
  /// - Returns: `field` when there are more fields than `mostFields`.
  mutating func run(into fields: inout [CSVRecord.Field]) -> End {
    fields.removeAll(keepingCapacity: true)
    var end: End
    repeat {
      end = field(into: &fields)
    } while end == .field && fields.count < Self.mostFields
    return end
  }

  @inline(__always)
  private mutating func field(into fields: inout [CSVRecord.Field]) -> End {
    guard place < bytes.count, bytes[place] <= Byte.quote, let quote = openingQuote() else {
      return plain(from: place, into: &fields)
    }
    return quoted(at: quote, into: &fields)
  }

  /// Takes what stands from `begin` to the next delimiter or line break, which is not before `place`.
  @inline(__always)
  mutating func plain(from begin: Int, into fields: inout [CSVRecord.Field]) -> End {
    if escapesWithBackslash { return escapedPlain(from: begin, into: &fields) }
    var end = place
    while end < bytes.count, !isStop(bytes[end]) { end += 1 }
    if end == bytes.count, !isWhole { return .bytes }
    return close(begin, end, at: end, into: &fields)
  }

  /// Ends a field, whose text is from `begin` to `end`, at what stands at `stop`.
  @inline(__always)
  mutating func close(
    _ begin: Int, _ end: Int, at stop: Int, into fields: inout [CSVRecord.Field]
  ) -> End {
    fields.append(
      CSVRecord.Field(
        start: Int32(truncatingIfNeeded: begin - start), end: Int32(truncatingIfNeeded: end - start)))
    place = stop + 1
    guard stop < bytes.count else {
      place = stop
      return .record
    }
    if bytes[stop] == delimiter { return .field }
    guard bytes[stop] == Byte.carriageReturn else { return .record }
    guard place < bytes.count || isWhole else { return .bytes }
    if place < bytes.count, bytes[place] == Byte.lineFeed { place += 1 }
    return .record
  }

  /// How many lines end there: CR LF counts once.
  func lineBreaks(in range: Range<Int>) -> Int {
    var count = 0
    for place in range where bytes[place] <= Byte.carriageReturn {
      if bytes[place] == Byte.lineFeed { count += 1 }
      let isBeforeLineFeed = place + 1 < bytes.count && bytes[place + 1] == Byte.lineFeed
      if bytes[place] == Byte.carriageReturn, !isBeforeLineFeed { count += 1 }
    }
    return count
  }

  @inline(__always)
  func isStop(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }
}

/// The bytes that CSV knows.
enum Byte {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
