import Foundation

extension Convention {
  /// Returns a number with its digits grouped, rounded half away from zero as a spreadsheet does.
  ///
  /// All decimals asked for are shown; less than 0 counts as 0. A value that rounds to zero has no sign. One
  /// that is not finite, or is past 10¹²⁷, is written as an en dash.
  public func number(_ value: Double, decimals: Int) -> String {
    guard var exact = decimal(value.magnitude) else { return "–" }
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, max(0, decimals), .plain)
    let parts = "\(rounded)".split(separator: ".")
    let whole = grouped(String(parts[0]))
    let sign = value < 0 && rounded != 0 ? minusSign : ""
    if decimals < 1 { return sign + whole }
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return sign + whole + decimalSign + fraction + zeros
  }

  /// Returns a whole number with its digits grouped.
  public func count(_ number: Int) -> String {
    (number < 0 ? minusSign : "") + grouped("\(number.magnitude)")
  }

  /// The shortest decimal number that stands for a value; `nil` when it is too large for `Decimal`.
  private func decimal(_ magnitude: Double) -> Decimal? {
    if magnitude < 1e-100 { return 0 }
    return magnitude < 1e127 ? Decimal(string: "\(magnitude)") : nil
  }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += groupSeparator }
      result.append(digit)
    }
    return result
  }
}
