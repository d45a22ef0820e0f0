import Coaching

/// A day or a time as a calendar has it: what the clock on some wall shows.
struct CalendarTime: Hashable, Sendable {
  enum Place: Hashable, Sendable {
    case utc
    /// Wherever one is.
    case floating
    /// A zone by the name the file has for it.
    case zone(String)
  }

  /// Seconds since 1970-01-01 00:00 as the clock on that wall counts them.
  var wall: Int
  /// It is a day without a time.
  var isDay = false
  var place = Place.floating

  /// The day on that wall, counted from 1970-01-01.
  var day: Int { wall.dividedDown(by: 86_400) }
  var secondOfDay: Int { wall - day * 86_400 }
}

extension CalendarTime {
  /// Reads `20261123`, `20261123T130000` or `20261123T130000Z`; `nil` for anything else.
  init?(_ text: some StringProtocol, zone: String? = nil) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8, let year = bytes[0..<4].decimal, (1...9998).contains(year),
      let month = bytes[4..<6].decimal,
      let ofMonth = bytes[6..<8].decimal, let day = Day(year: year, month: month, day: ofMonth)
    else { return nil }
    self.init(wall: day.number * 86_400, isDay: bytes.count == 8, place: zone.map { .zone($0) } ?? .floating)
    guard !isDay else { return }
    guard bytes.count <= 16, let second = Self.secondOfDay(bytes[8...]) else { return nil }
    wall += second
    if bytes.count == 16 { place = .utc }
  }

  private static func secondOfDay(_ clock: ArraySlice<UInt8>) -> Int? {
    let start = clock.startIndex
    guard clock.count >= 7, clock[start] == UInt8(ascii: "T"),
      let hour = clock[start + 1..<start + 3].decimal,
      let minute = clock[start + 3..<start + 5].decimal, let second = clock[start + 5..<start + 7].decimal,
      hour < 24, minute < 60, second <= 60, clock.count == 7 || clock[start + 7] == UInt8(ascii: "Z")
    else { return nil }
    return hour * 3600 + minute * 60 + min(second, 59)
  }

  static var expected: Wording {
    Wording(en: "20261123T130000, with Z behind it for UTC", sv: "20261123T130000, med Z efter för UTC")
  }
}

extension ContentLine {
  /// The time it holds, in the zone its `TZID` names.
  func time() throws(Refusal) -> CalendarTime {
    guard let time = CalendarTime(value.trimmingBlanks, zone: parameters["TZID"]) else {
      throw Refusal(.unreadable(self, expects: CalendarTime.expected))
    }
    return time
  }

  /// The times it lists; of periods their beginnings.
  func times() throws(Refusal) -> [CalendarTime] {
    var times: [CalendarTime] = []
    for text in value.split(separator: ",") {
      let start = text.prefix { $0 != "/" }
      guard let time = CalendarTime(start.trimmingBlanks, zone: parameters["TZID"]) else {
        throw Refusal(.unreadable(self, expects: CalendarTime.expected))
      }
      times.append(time)
    }
    return times
  }
}

extension Int {
  /// The quotient rounded down, also below zero.
  func dividedDown(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

extension ArraySlice<UInt8> {
  /// The number its digits make, nine of them at most; `nil` when one is no digit, or there is none.
  var decimal: Int? {
    guard (1...9).contains(count) else { return nil }
    var number = 0
    for digit in self {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}

extension StringProtocol {
  /// The whole number that its digits make, with a sign before them or not, nine digits at most.
  var wholeNumber: Int? {
    let bytes = Array(utf8)[...]
    switch bytes.first {
    case UInt8(ascii: "-"): return bytes.dropFirst().decimal.map { -$0 }
    case UInt8(ascii: "+"): return bytes.dropFirst().decimal
    default: return bytes.decimal
    }
  }
}
