import Coaching

/// A date as it stands in a file, before it is known in which order the file has day and month.
struct WrittenDate {
  enum Reading: Equatable {
    /// A day that can only be read so, with the order that it shows, if it shows one.
    case sure(Day, DateOrder?)
    /// Such as 03/04/2026.
    case either(dmy: Day, mdy: Day)
    /// The year has two figures.
    case shortYear
    case none
  }

  let day: Reading
  /// What follows the date, without blanks before it: a time, or nothing.
  let rest: FieldBytes
  /// Of a spreadsheet's serial number, the time of day; `nil` for all else.
  let milliseconds: Int?

  init(_ bytes: FieldBytes) {
    var scan = DateScan(bytes.trimmed)
    if let (day, milliseconds) = WrittenDate.serial(scan.rest) {
      self.day = .sure(day, nil)
      self.milliseconds = milliseconds
      rest = []
      return
    }
    milliseconds = nil
    day = WrittenDate.day(&scan)
    WrittenDate.skipToTime(&scan)
    rest = scan.rest
  }

  private init(_ day: Reading) {
    self.day = day
    rest = []
    milliseconds = nil
  }

  private static func day(_ scan: inout DateScan) -> Reading {
    guard let (first, length) = scan.digits() else { return monthFirst(&scan) }
    switch length {
    case 8: return sure(first / 10_000, first / 100 % 100, first % 100, .ymd)
    case 4: return yearFirst(first, &scan)
    case 1, 2: return dayOrMonthFirst(first, length, &scan)
    default: return .none
    }
  }

  private static func yearFirst(_ year: Int, _ scan: inout DateScan) -> Reading {
    guard let mark = scan.take(oneOf: "-/."), let (month, _) = scan.digits(), scan.take(mark),
      let (day, _) = scan.digits()
    else { return .none }
    return sure(year, month, day, .ymd)
  }

  /// 23.11.2026, 23/11/2026, 23-11-2026, 11/23/2026, 23 nov 2026 or 23-nov-2026.
  private static func dayOrMonthFirst(_ first: Int, _ length: Int, _ scan: inout DateScan) -> Reading {
    let mark = scan.take(oneOf: "-/.")
    let hasBlank = scan.blanks()
    if let byte = scan.rest.first, byte.isASCIILetter { return dayThenName(first, &scan) }
    guard let mark, !hasBlank, let (second, secondLength) = scan.digits(), secondLength < 3, scan.take(mark),
      let (year, yearLength) = scan.digits()
    else { return .none }
    if yearLength == 2 { return .shortYear }
    return yearLength == 4 ? eitherOrder(first, second, year) : .none
  }

  private static func dayThenName(_ day: Int, _ scan: inout DateScan) -> Reading {
    guard let month = scan.month() else { return .none }
    return yearBehind(month: month, day: day, &scan)
  }

  /// Nov 23, 2026.
  private static func monthFirst(_ scan: inout DateScan) -> Reading {
    guard let month = scan.month() else { return .none }
    _ = scan.take(UInt8(ascii: "."))
    scan.blanks()
    guard let (day, length) = scan.digits(), length < 3 else { return .none }
    return yearBehind(month: month, day: day, &scan)
  }

  private static func yearBehind(month: Int, day: Int, _ scan: inout DateScan) -> Reading {
    _ = scan.take(oneOf: ".,-/")
    scan.blanks()
    guard let (year, length) = scan.digits() else { return .none }
    if length == 2 { return .shortYear }
    return length == 4 ? sure(year, month, day, nil) : .none
  }

  private static func sure(_ year: Int, _ month: Int, _ day: Int, _ order: DateOrder?) -> Reading {
    Day(year: year, month: month, day: day).map { .sure($0, order) } ?? .none
  }

  private static func eitherOrder(_ first: Int, _ second: Int, _ year: Int) -> Reading {
    let dmy = Day(year: year, month: second, day: first)
    let mdy = Day(year: year, month: first, day: second)
    return switch (dmy, mdy) {
    case (let dmy?, let mdy?): dmy == mdy ? .sure(dmy, nil) : .either(dmy: dmy, mdy: mdy)
    case (let dmy?, nil): .sure(dmy, .dmy)
    case (nil, let mdy?): .sure(mdy, .mdy)
    case (nil, nil): .none
    }
  }

  /// Takes what stands between a date and a time: a comma, blanks, a T, `kl.`.
  private static func skipToTime(_ scan: inout DateScan) {
    _ = scan.take(UInt8(ascii: ","))
    scan.blanks()
    if scan.rest.count > 1, scan.rest.dropFirst().first?.isDigit == true { _ = scan.take(oneOf: "Tt") }
    if scan.rest.begins(with: "kl") {
      scan.rest = scan.rest.dropFirst(2)
      _ = scan.take(UInt8(ascii: "."))
      scan.blanks()
    }
  }

  /// A spreadsheet's days since 1899-12-30, from 1954 to 2119, with the time as a fraction.
  private static func serial(_ bytes: FieldBytes) -> (Day, Int)? {
    guard bytes.count >= 5, bytes.prefix(5).allSatisfy(\.isDigit) else { return nil }
    let behind = bytes.dropFirst(5)
    guard behind.isEmpty || behind.first == 0x2E || behind.first == 0x2C else { return nil }
    guard behind.dropFirst().allSatisfy(\.isDigit), behind.count != 1 else { return nil }
    guard let number = Int(bytes.prefix(5).string), (20_000..<80_000).contains(number) else { return nil }
    let fraction = Double("0." + behind.dropFirst().string + "0") ?? 0
    let seconds = min(Int((fraction * 86_400).rounded()), 86_399)
    return (Day(number: number - 25_569), seconds * 1000)
  }
}

extension WrittenDate.Reading {
  /// The day, by the order of the file's dates; `nil` where it is none, cannot be told or goes against the order.
  func day(by order: DateOrder?) -> Day? {
    switch self {
    case .sure(let day, let own): Self.agree(own, order) ? day : nil
    case .either(let dmy, let mdy): order == .dmy ? dmy : order == .mdy ? mdy : nil
    case .shortYear, .none: nil
    }
  }

  /// Dates with the year in front are plain wherever they stand.
  private static func agree(_ own: DateOrder?, _ order: DateOrder?) -> Bool {
    own == nil || own == .ymd || order == nil || order == .ymd || own == order
  }
}
