/// A number as it stands in a file, before it is known what the file has before its decimals.
enum WrittenNumber: Equatable {
  /// Nothing, or a dash in its place.
  case nothing
  case whole(Double)
  /// A number that can only have that decimal sign.
  case sure(Double, DecimalSign)
  /// Such as `1,234`: with decimals if the sign is the file's, else in thousands.
  case either(DecimalSign, decimals: Double, thousands: Double)
  /// No number, or one too large.
  case none

  /// Its value by a file's decimal sign.
  ///
  /// - Returns: `nil` where it is none, cannot be told or goes against the sign.
  func value(by sign: DecimalSign?) -> Double? {
    switch self {
    case .nothing, .none: nil
    case .whole(let value): value
    case .sure(let value, let own): sign == nil || sign == own ? value : nil
    case .either(let own, let decimals, let thousands):
      sign.map { $0 == own ? decimals : thousands }
    }
  }
}

extension WrittenNumber {
  /// Reads what spreadsheets and programs make of an amount: digits grouped by blanks, commas, points or
  /// apostrophes, either sign before the decimals, a minus in front or behind, or parentheses, a currency on
  /// either side, an exponent.
  init(_ bytes: FieldBytes) {
    if let quick = WrittenNumber(plain: bytes) {
      self = quick
    } else if let cleaned = CleanedNumber(bytes) {
      self = cleaned.number
    } else {
      self = bytes.allSatisfy({ $0 <= 32 }) ? .nothing : .none
    }
  }

  /// Reads digits with at most one comma or point before other than three of them; `nil` for all else.
  private init?(plain bytes: FieldBytes) {
    guard (1...16).contains(bytes.count) else { return nil }
    var mantissa = 0
    var sign: UInt8?
    var decimals = 0
    for byte in bytes {
      if byte.isDigit {
        mantissa = mantissa * 10 + Int(byte &- 48)
        if sign != nil { decimals += 1 }
      } else if byte == 0x2C || byte == 0x2E, sign == nil {
        sign = byte
      } else {
        return nil
      }
    }
    guard let sign else {
      self = .whole(Double(mantissa))
      return
    }
    guard decimals != 0, decimals != 3, bytes.count > decimals + 1 else { return nil }
    self = .sure(Double(mantissa) / powersOfTen[decimals], sign == 0x2C ? .comma : .point)
  }
}

/// 1, 10, 100 … all exact, so that a quotient by one of them is the nearest there is.
let powersOfTen: [Double] = (0...22).map { exponent in (0..<exponent).reduce(1) { value, _ in value * 10 } }
