/// A place in a field from which dates and times are read on.
struct DateScan {
  var rest: FieldBytes

  init(_ bytes: FieldBytes) {
    rest = bytes
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes up to nine digits; `nil` when there is none, or more.
  mutating func digits() -> (value: Int, count: Int)? {
    var value = 0
    var count = 0
    while let byte = rest.first, byte.isDigit {
      value = value * 10 + Int(byte &- 48)
      count += 1
      if count > 9 { return nil }
      rest = rest.dropFirst()
    }
    return count == 0 ? nil : (value, count)
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes one of some bytes.
  mutating func take(oneOf bytes: StaticString) -> UInt8? {
    guard let first = rest.first,
      (0..<bytes.utf8CodeUnitCount).contains(where: { bytes.utf8Start[$0] == first })
    else { return nil }
    rest = rest.dropFirst()
    return first
  }

  /// Takes blanks; whether there was one.
  @discardableResult
  mutating func blanks() -> Bool {
    let before = rest.count
    while let length = rest.leadingBlank { rest = rest.dropFirst(length) }
    return rest.count < before
  }

  /// Takes ASCII letters, which become small.
  mutating func letters() -> [UInt8] {
    let letters = rest.prefix { $0.isASCIILetter }
    rest = rest.dropFirst(letters.count)
    return letters.map(\.lowered)
  }

  /// Takes the name of a month, or three letters or more of its beginning, in English or Swedish; 1 to 12.
  mutating func month() -> Int? {
    let name = letters()
    guard name.count >= 3 else { return nil }
    return monthNames.first { $0.name.starts(with: name) }?.month
  }
}

/// The months in both languages, from January.
private let monthNames: [(name: [UInt8], month: Int)] = {
  let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
  let swedish = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november",
    "december",
  ]
  return (english + swedish).enumerated().map { (Array($1.utf8), $0 % 12 + 1) }
}()
