extension RecordScan {
  /// Where the field opens with a quote, blanks before it or not.
  func openingQuote() -> Int? {
    var place = place
    while place < bytes.count, isBlank(bytes[place]) { place += 1 }
    return place < bytes.count && bytes[place] == Byte.quote ? place : nil
  }

  /// Takes a field from its opening quote to behind its closing one.
  mutating func quoted(at quote: Int, into fields: inout [CSVRecord.Field]) -> End {
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
    while true {
      while place < bytes.count, !isTelling(bytes[place]) { place += 1 }
      guard place + 1 < bytes.count else { break }
      guard bytes[place] != Byte.quote || bytes[place + 1] == Byte.quote else { return place }
      hasEscapes = true
      place += 2
    }
    return isWhole && place + 1 == bytes.count && bytes[place] == Byte.quote ? place : nil
  }

  /// Whether a byte inside quotes may be more than itself.
  @inline(__always)
  private func isTelling(_ byte: UInt8) -> Bool {
    byte == Byte.quote || (escapesWithBackslash && byte == Byte.backslash)
  }

  /// The same where a backslash before a delimiter, quote or line break takes its meaning away.
  mutating func escapedPlain(from begin: Int, into fields: inout [CSVRecord.Field]) -> End {
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

  /// Whether a byte only says that the next one is meant as it is.
  func isEscape(_ byte: UInt8, before next: UInt8) -> Bool {
    if byte == Byte.quote { return next == Byte.quote }
    guard byte == Byte.backslash, escapesWithBackslash else { return false }
    return next == Byte.quote || next == Byte.backslash || isStop(next)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte == UInt8(ascii: "\t") && delimiter != byte)
  }
}
