/// A number without its currency, blanks and signs: digits, groups, a decimal sign and an exponent.
struct CleanedNumber {
  private var isNegative = false
  /// Digits, commas, points and `'` for every other mark between groups.
  private var body: [UInt8] = []
  private var exponent: [UInt8] = []

  /// `nil` when it is no number; one without digits is a dash in the place of nothing.
  init?(_ bytes: FieldBytes) {
    var rest = bytes.trimmed
    if let inner = CleanedNumber.insideParentheses(rest) {
      isNegative = true
      rest = inner
    }
    guard let scanned = takeSigns(from: rest), takeBody(from: scanned) else { return nil }
  }

  var number: WrittenNumber {
    guard !body.isEmpty else { return exponent.isEmpty ? .nothing : .none }
    return isGroupedByMarks ? grouped : .none
  }

  private static func insideParentheses(_ bytes: FieldBytes) -> FieldBytes? {
    guard bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else { return nil }
    return bytes.dropFirst().dropLast().trimmed
  }

  /// Takes the signs and the currency at both ends away; `nil` when a minus stands at both.
  private mutating func takeSigns(from bytes: FieldBytes) -> FieldBytes? {
    var rest = bytes
    var minuses = isNegative ? 1 : 0
    var currencies = 0
    while true {
      if let length = Mark.sign(before: rest) {
        minuses += rest.first == UInt8(ascii: "+") ? 0 : 1
        rest = rest.dropFirst(length).trimmed
      } else if let length = Mark.currency(before: rest) {
        currencies += 1
        rest = rest.dropFirst(length).trimmed
      } else if let length = Mark.currency(behind: rest) {
        currencies += 1
        rest = rest.dropLast(length).trimmed
      } else if let length = Mark.sign(behind: rest) {
        minuses += 1
        rest = rest.dropLast(length).trimmed
      } else {
        break
      }
    }
    guard minuses < 2, currencies < 3, !rest.isEmpty || currencies == 0 else { return nil }
    isNegative = minuses == 1
    return rest
  }

  /// Takes digits and what stands between them; `false` at anything else.
  private mutating func takeBody(from bytes: FieldBytes) -> Bool {
    var rest = bytes
    while let byte = rest.first {
      if byte.isDigit || byte == 0x2C || byte == 0x2E {
        body.append(byte)
        rest = rest.dropFirst()
      } else if let length = Mark.group(before: rest) {
        body.append(UInt8(ascii: "'"))
        rest = rest.dropFirst(length)
      } else {
        return takeExponent(from: rest)
      }
    }
    return true
  }

  private mutating func takeExponent(from bytes: FieldBytes) -> Bool {
    guard let mark = bytes.first, mark | 32 == UInt8(ascii: "e"), !body.isEmpty else { return false }
    exponent = [UInt8](bytes.dropFirst())
    let digits = exponent.first.map { "+-".utf8.contains($0) } == true ? exponent.dropFirst() : exponent[...]
    return (1...4).contains(digits.count) && digits.allSatisfy(\.isDigit)
  }

  /// Whether blanks and apostrophes, if any, stand three digits apart and before the decimals.
  private var isGroupedByMarks: Bool {
    guard let last = body.lastIndex(of: UInt8(ascii: "'")) else { return true }
    let sign = body.firstIndex { $0 == 0x2C || $0 == 0x2E } ?? body.endIndex
    return last < sign && CleanedNumber.isGrouped(body[..<sign], by: UInt8(ascii: "'"))
  }

  private var grouped: WrittenNumber {
    let commas = body.count { $0 == 0x2C }
    let points = body.count { $0 == 0x2E }
    switch (commas, points) {
    case (0, 0): return value(nil).map { .whole($0) } ?? .none
    case (1, 0): return single(.comma)
    case (0, 1): return single(.point)
    default: return several(commas: commas, points: points)
    }
  }

  private func single(_ sign: DecimalSign) -> WrittenNumber {
    guard let place = body.firstIndex(of: sign.byte), let decimals = value(sign) else { return .none }
    let isSure =
      body.count - place != 4 || !(1...3).contains(place) || body[0] == UInt8(ascii: "0")
      || body.contains(UInt8(ascii: "'")) || !exponent.isEmpty
    guard !isSure, let thousands = value(nil) else { return .sure(decimals, sign) }
    return .either(sign, decimals: decimals, thousands: thousands)
  }

  /// Of both signs the last is before decimals, and comes once; one that comes often groups.
  private func several(commas: Int, points: Int) -> WrittenNumber {
    guard let last = body.last(where: { $0 == 0x2C || $0 == 0x2E }) else { return .none }
    let sign: DecimalSign =
      commas == 0 ? .comma : points == 0 ? .point : last == DecimalSign.comma.byte ? .comma : .point
    let end = body.firstIndex(of: sign.byte) ?? body.endIndex
    guard body.count(where: { $0 == sign.byte }) < 2, !body.contains(UInt8(ascii: "'")),
      CleanedNumber.isGrouped(body[..<end], by: sign.other.byte), let value = value(sign)
    else { return .none }
    return .sure(value, sign)
  }

  private static func isGrouped(_ digits: ArraySlice<UInt8>, by mark: UInt8) -> Bool {
    let groups = digits.split(separator: mark, omittingEmptySubsequences: false)
    return (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.joined().allSatisfy(\.isDigit)
  }

  /// The number with that sign before its decimals; `nil` when nothing follows the sign or it is too large.
  private func value(_ sign: DecimalSign?) -> Double? {
    guard sign.map({ $0.byte != body.last }) ?? true else { return nil }
    let digits = body.compactMap { byte in
      byte.isDigit ? byte : byte == sign?.byte ? UInt8(ascii: ".") : nil
    }
    let power = exponent.isEmpty ? "" : "e" + exponent[...].string
    guard let value = Double("0" + digits[...].string + power), value.isFinite else { return nil }
    return isNegative ? 0 - value : value
  }
}

extension DecimalSign {
  fileprivate var byte: UInt8 { self == .comma ? 0x2C : 0x2E }
  fileprivate var other: DecimalSign { self == .comma ? .point : .comma }
}
