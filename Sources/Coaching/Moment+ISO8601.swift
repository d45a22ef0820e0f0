import Foundation

extension Moment {
  /// UTC to the second, as the journal keeps it: `2026-11-23T13:20:00Z`.
  public var utc: String { Moment.written(milliseconds) + "Z" }

  /// Wall-clock time with its offset, as JSON has it: `2026-11-23T14:20:00+01:00`.
  public var iso8601: String {
    let local = Moment.written(milliseconds + offsetMinutes * 60_000)
    guard offsetMinutes != 0 else { return local + "Z" }
    let (hours, minutes) = abs(offsetMinutes).quotientAndRemainder(dividingBy: 60)
    return local + (offsetMinutes < 0 ? "-" : "+") + "\(hours.twoDigits):\(minutes.twoDigits)"
  }

  /// Reads what `utc` wrote; `nil` for anything else.
  ///
  /// Long histories have many moments, so that this is quicker than reading any ISO 8601.
  public init?(utc text: String, offsetMinutes: Int) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z") else {
      return nil
    }
    guard let day = Day(iso8601Bytes: bytes[..<10]), bytes[13] == UInt8(ascii: ":"), bytes[16] == bytes[13],
      let hours = decimal(bytes[11..<13]), let minutes = decimal(bytes[14..<16]),
      let seconds = decimal(bytes[17..<19]), hours < 24, minutes < 60, seconds < 60
    else { return nil }
    let total = ((day.number * 24 + hours) * 60 + minutes) * 60 + seconds
    self.init(milliseconds: total * 1000, offsetMinutes: offsetMinutes)
  }

  /// Reads ISO 8601: a day, or a day and a time to the minute or second, with or without an offset;
  /// `nil` when it is anything else or not in the calendar.
  ///
  /// - Parameters:
  ///   - text: Such as `2026-11-23T13:30+01:00`, `2026-11-23 13:30` or `2026-11-23`.
  ///   - zone: Where the wall clock hangs when the text has no offset.
  public init?(iso8601 text: String, in zone: TimeZone) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { "Tt ".contains($0) }
    guard let day = Day(iso8601: String(parts[0])) else { return nil }
    guard let clock = ClockTime(parts.count == 2 ? String(parts[1]) : "00:00") else { return nil }
    let wall = day.number * 86_400_000 + clock.milliseconds
    let offset = clock.offsetMinutes ?? Moment.offset(of: zone, atWall: wall)
    self.init(milliseconds: wall - offset * 60_000, offsetMinutes: offset)
  }

  /// The offset a zone has when its wall clock shows the time given as if it were UTC.
  private static func offset(of zone: TimeZone, atWall milliseconds: Int) -> Int {
    let guess = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    let first = zone.secondsFromGMT(for: guess)
    return zone.secondsFromGMT(for: guess.addingTimeInterval(-Double(first))) / 60
  }

  private static func written(_ wallMilliseconds: Int) -> String {
    let seconds = wallMilliseconds.flooredQuotient(by: 1000)
    let day = Day(number: seconds.flooredQuotient(by: 86_400))
    let ofDay = seconds - day.number * 86_400
    let clock = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map(\.twoDigits).joined(separator: ":")
    return "\(day)T\(clock)"
  }
}

/// The number that digits make; `nil` when one of them is no digit.
func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
  var number = 0
  for digit in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    number = number * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return number
}

/// The part of an ISO 8601 text behind the day.
private struct ClockTime {
  var milliseconds: Int
  /// `nil` when the text says none.
  var offsetMinutes: Int?

  init?(_ text: String) {
    let split = text.firstIndex { "Zz+-\u{2212}".contains($0) } ?? text.endIndex
    guard let milliseconds = Self.clock(text[..<split]) else { return nil }
    self.milliseconds = milliseconds
    guard split < text.endIndex else { return }
    guard let offset = Self.offset(text[split...]) else { return nil }
    offsetMinutes = offset
  }

  private static func clock(_ text: Substring) -> Int? {
    let whole = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = whole[0].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.count == 2 }) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (0..<24).contains(numbers[0]) else { return nil }
    guard numbers.dropFirst().allSatisfy({ (0..<60).contains($0) }) else { return nil }
    guard let fraction = whole.count == 2 ? Double("0." + whole[1]) : 0 else { return nil }
    let seconds = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    return seconds * 1000 + Int(fraction * 1000)
  }

  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" || text == "z" { return 0 }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.count == 2 || digits.count == 4, digits.allSatisfy(\.isASCII) else { return nil }
    guard let hours = Int(digits.prefix(2)), let minutes = Int("0" + digits.dropFirst(2)) else { return nil }
    guard hours <= 14, minutes < 60 else { return nil }
    return (text.first == "+" ? 1 : -1) * (hours * 60 + minutes)
  }
}
