/// A day in the Gregorian calendar, without a time or a place.
public struct Day: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let number: Int

  public init(number: Int) {
    self.number = number
  }

  /// Reads `2026-11-23`; `nil` when it is written otherwise or not in the calendar.
  public init?(iso8601 text: String) {
    self.init(iso8601Bytes: Array(text.utf8)[...])
  }

  /// The day of a year, month and day of the month; `nil` when it is not in the calendar or its year is not
  /// one of 0 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
    guard day <= 28 || components == (year, month, day) else { return nil }
  }

  init?(iso8601Bytes bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
      let year = decimal(bytes[start..<start + 4]),
      let month = decimal(bytes[start + 5..<start + 7]),
      let day = decimal(bytes[start + 8..<start + 10])
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
    guard components == (year, month, day) else { return nil }
  }

  /// Year, month 1 to 12 and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * ofYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, ofYear - (153 * marchMonth + 2) / 5 + 1)
  }

  public var description: String {
    let (year, month, day) = components
    return String(repeating: "0", count: max(0, 4 - "\(year)".count))
      + "\(year)-\(month.twoDigits)-\(day.twoDigits)"
  }

  /// The days before a date, counted in years that begin with March so that the leap day is last
  /// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.flooredQuotient(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }
}

extension Day: Comparable {
  public static func < (earlier: Day, later: Day) -> Bool { earlier.number < later.number }
}

extension Int {
  var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
