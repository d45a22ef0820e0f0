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
  /// Line breaks inside quotes.
  var breaks = 0
  var hasQuotes = false
  /// The fields in which a quote is written as two characters.
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

  /// Where the field opens with a quote, blanks before it or not.
  private func openingQuote() -> Int? {
    var place = place
    while place < bytes.count, isBlank(bytes[place]) { place += 1 }
    return place < bytes.count && bytes[place] == Byte.quote ? place : nil
  }

  /// Takes what stands from `begin` to the next delimiter or line break, which is not before `place`.
  @inline(__always)
  private mutating func plain(from begin: Int, into fields: inout [CSVRecord.Field]) -> End {
    if escapesWithBackslash { return escapedPlain(from: begin, into: &fields) }
    var end = place
    while end < bytes.count, !isStop(bytes[end]) { end += 1 }
    if end == bytes.count, !isWhole { return .bytes }
    return close(begin, end, at: end, into: &fields)
  }

  /// The same where a backslash before a delimiter, quote or line break takes its meaning away.
  private mutating func escapedPlain(from begin: Int, into fields: inout [CSVRecord.Field]) -> End {
    var end = place
    while end < bytes.count, !isStop(bytes[end]) {
      end += bytes[end] == Byte.backslash ? 2 : 1
    }
    if end >= bytes.count, !isWhole { return .bytes }
    end = min(end, bytes.count)
    breaks += lineBreaks(in: place..<end)
    escaped.append(fields.count)
    return close(begin, end, at: end, into: &fields)
  }

  /// Ends a field, whose text is from `begin` to `end`, at what stands at `stop`.
  @inline(__always)
  private mutating func close(
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

  private mutating func quoted(at quote: Int, into fields: inout [CSVRecord.Field]) -> End {
    var hasEscapes = false
    guard let closing = closingQuote(of: quote, &hasEscapes) else {
      openQuote = quote
      return .bytes
    }
    var stop = closing + 1
    while stop < bytes.count, isBlank(bytes[stop]) { stop += 1 }
    if stop == bytes.count, !isWhole { return .bytes }
    hasQuotes = true
    breaks += lineBreaks(in: quote..<closing)
    guard stop == bytes.count || isStop(bytes[stop]) else {
      flaw = flaw ?? .textAfterQuote(field: fields.count)
      place = stop
      return plain(from: quote, into: &fields)
    }
    if hasEscapes { escaped.append(fields.count) }
    return close(quote + 1, closing, at: stop, into: &fields)
  }

  /// `nil` when the bytes end before it, or may do so.
  private func closingQuote(of quote: Int, _ hasEscapes: inout Bool) -> Int? {
    var place = quote + 1
    while place < bytes.count {
      let byte = bytes[place]
      if byte == Byte.quote {
        guard place + 1 < bytes.count else { return isWhole ? place : nil }
        guard bytes[place + 1] == Byte.quote else { return place }
        hasEscapes = true
        place += 1
      } else if byte == Byte.backslash, escapesWithBackslash {
        hasEscapes = true
        place += 1
      }
      place += 1
    }
    return nil
  }

  /// Whether a byte only says that the next one is meant as it is.
  func isEscape(_ byte: UInt8, before next: UInt8) -> Bool {
    if byte == Byte.quote { return next == Byte.quote }
    guard byte == Byte.backslash, escapesWithBackslash else { return false }
    return next == Byte.quote || next == Byte.backslash || isStop(next)
  }

  /// How many lines end there: CR LF counts once.
  func lineBreaks(in range: Range<Int>) -> Int {
    range.count { place in
      bytes[place] == Byte.lineFeed
        || (bytes[place] == Byte.carriageReturn
          && !(place + 1 < bytes.count && bytes[place + 1] == Byte.lineFeed))
    }
  }

  @inline(__always)
  private func isStop(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte == UInt8(ascii: "\t") && delimiter != byte)
  }
}

/// The bytes that CSV knows.
enum Byte {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
