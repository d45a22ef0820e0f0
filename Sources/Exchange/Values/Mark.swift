/// What stands around and between the digits of an amount; each gives the number of bytes it takes.
enum Mark {
  /// A minus, a dash in its place, or a plus.
  static func sign(before bytes: FieldBytes) -> Int? {
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { return 1 }
    return isDash(bytes.prefix(3)) ? 3 : nil
  }

  static func sign(behind bytes: FieldBytes) -> Int? {
    if bytes.last == UInt8(ascii: "-") { return 1 }
    return isDash(bytes.suffix(3)) ? 3 : nil
  }

  /// U+2212, U+2013 and U+2014.
  private static func isDash(_ bytes: FieldBytes) -> Bool {
    bytes.begins(with: "\u{2212}") || bytes.begins(with: "\u{2013}") || bytes.begins(with: "\u{2014}")
  }

  /// A blank or an apostrophe between groups.
  static func group(before bytes: FieldBytes) -> Int? {
    if bytes.first == UInt8(ascii: "'") { return 1 }
    return bytes.leadingBlank ?? (bytes.begins(with: "\u{2019}") ? 3 : nil)
  }

  static func currency(before bytes: FieldBytes) -> Int? {
    currencies.first { bytes.begins(with: $0) }?.utf8CodeUnitCount
  }

  static func currency(behind bytes: FieldBytes) -> Int? {
    let found = currencies.first { mark in
      let end = bytes.suffix(mark.utf8CodeUnitCount)
      return end.count == mark.utf8CodeUnitCount && end.begins(with: mark)
    }
    return found?.utf8CodeUnitCount
  }

  private static let currencies: [StaticString] = [
    "kr.", "kr", "Kr", "KR", ":-", "SEK", "sek", "EUR", "USD", "NOK", "DKK", "GBP", "CHF", "US$", "$", "€",
    "£",
  ]
}
