/// A time of day as it stands in a file: `14:05`, `14.05`, `14:05:33`, `2:05 PM`, with an offset or without.
struct WrittenClock: Equatable {
  let milliseconds: Int
  /// Minutes ahead of UTC; `nil` when it says none.
  let offsetMinutes: Int?

  /// `nil` for anything else.
  init?(_ bytes: FieldBytes) {
    var scan = DateScan(bytes.trimmed)
    guard let (hour, length) = scan.digits(), length < 3, let mark = scan.take(oneOf: ":."),
      let minute = WrittenClock.twoDigits(&scan), let seconds = WrittenClock.seconds(&scan, mark)
    else { return nil }
    scan.blanks()
    guard let half = WrittenClock.half(&scan, hour: hour), minute < 60, half < 24 else { return nil }
    scan.blanks()
    guard let offset = WrittenClock.offset(&scan), scan.isAtEnd else { return nil }
    milliseconds = (half * 60 + minute) * 60_000 + seconds
    offsetMinutes = offset.minutes
  }

  private static func twoDigits(_ scan: inout DateScan) -> Int? {
    guard let (value, length) = scan.digits(), length == 2 else { return nil }
    return value
  }

  /// Seconds and their fraction, in milliseconds; 0 when there are none.
  private static func seconds(_ scan: inout DateScan, _ mark: UInt8) -> Int? {
    guard scan.take(mark) else { return 0 }
    guard let seconds = twoDigits(&scan), seconds < 60 else { return nil }
    guard scan.take(oneOf: ".,") != nil else { return seconds * 1000 }
    guard let (fraction, length) = scan.digits() else { return nil }
    return seconds * 1000 + Int(Double(fraction) / powersOfTen[length] * 1000)
  }

  /// The hour of 24, by AM or PM if one follows; `nil` when that cannot be.
  private static func half(_ scan: inout DateScan, hour: Int) -> Int? {
    let rest = scan.rest.prefix(2).map(\.lowered)
    guard rest == Array("am".utf8) || rest == Array("pm".utf8) else { return hour }
    scan.rest = scan.rest.dropFirst(2)
    guard (1...12).contains(hour) else { return nil }
    return hour % 12 + (rest[0] == UInt8(ascii: "p") ? 12 : 0)
  }

  /// `Z`, `UTC`, `+01:00`, `+0100` or `+01`; no minutes for nothing, `nil` for anything else.
  private static func offset(_ scan: inout DateScan) -> (minutes: Int?, Void)? {
    if scan.isAtEnd { return (nil, ()) }
    let letters = scan.letters()
    if letters == Array("z".utf8) || letters == Array("utc".utf8) { return (0, ()) }
    guard letters.isEmpty, let sign = scan.take(oneOf: "+-"), let (hours, length) = scan.digits() else {
      return nil
    }
    var minutes = hours * 60
    if length == 4 { minutes = hours / 100 * 60 + hours % 100 }
    if scan.take(UInt8(ascii: ":")) {
      guard length == 2, let more = twoDigits(&scan) else { return nil }
      minutes += more
    }
    guard length == 2 || length == 4, minutes <= 14 * 60 else { return nil }
    return (sign == UInt8(ascii: "-") ? -minutes : minutes, ())
  }
}

extension WrittenClock {
  /// Reads a spreadsheet's fraction of a day, such as 0.5 for noon; `nil` for anything else.
  init?(ofSerial bytes: FieldBytes) {
    guard case .sure(let fraction, _) = WrittenNumber(bytes), (0..<1).contains(fraction) else { return nil }
    milliseconds = min(Int((fraction * 86_400).rounded()), 86_399) * 1000
    offsetMinutes = nil
  }
}
