extension Convention {
  /// Returns the number a person typed, with either sign for decimals and any usual way of grouping.
  ///
  /// Groups are three digits apart, by blanks, commas or points; the minus is a hyphen or U+2212. Of comma and
  /// point the last is the decimal sign, unless it comes several times (`1.234.567`) or, in English, is a
  /// comma before exactly three digits (`200,000`, which English people never mean as two hundred).
  ///
  /// - Returns: `nil` for anything else, such as `1 2`, `5,`, `1e3`, `12 kr` or an empty text.
  public func parseNumber(_ text: String) -> Double? {
    var typed = text[...].trimmed
    let isNegative = typed.hasPrefix("-") || typed.hasPrefix(minusSign)
    if isNegative || typed.hasPrefix("+") { typed.removeFirst() }
    let (whole, fraction) = split(typed)
    guard let digits = ungrouped(whole), fraction.map(isDigits) ?? true else { return nil }
    guard digits != "" || fraction != nil else { return nil }
    guard let value = Double("0\(digits).\(fraction ?? "0")"), value.isFinite else { return nil }
    return isNegative ? 0 - value : value
  }

  /// Returns what stands before and after the decimal sign; `nil` after it when there is no such sign.
  private func split(_ typed: Substring) -> (whole: Substring, fraction: Substring?) {
    guard let last = typed.lastIndex(where: { $0 == "," || $0 == "." }) else { return (typed, nil) }
    let before = typed[..<last]
    let isRepeated = before.contains(typed[last])
    if isRepeated || (self == .english && typed[last] == "," && isGroupedByCommas(typed)) {
      return (typed, nil)
    }
    return (before, typed[typed.index(after: last)...])
  }

  private func isGroupedByCommas(_ typed: Substring) -> Bool {
    typed.first != "0" && isGrouped(typed.split(separator: ",", omittingEmptySubsequences: false))
  }
}

/// Returns the digits without what groups them; `nil` when they are not whole groups of one kind.
private func ungrouped(_ whole: Substring) -> String? {
  guard let separator = whole.first(where: { !$0.isASCIIDigit }) else { return String(whole) }
  let isBlank = separator.isGroupBlank
  guard isBlank || separator == "," || separator == "." else { return nil }
  let groups = whole.split(omittingEmptySubsequences: false) { isBlank ? $0.isGroupBlank : $0 == separator }
  return isGrouped(groups) ? groups.joined() : nil
}

private func isGrouped(_ groups: [Substring]) -> Bool {
  guard let first = groups.first, (1...3).contains(first.count) else { return false }
  return groups.allSatisfy(isDigits) && groups.dropFirst().allSatisfy { $0.count == 3 }
}

private func isDigits(_ text: Substring) -> Bool {
  !text.isEmpty && text.allSatisfy(\.isASCIIDigit)
}

extension Character {
  fileprivate var isASCIIDigit: Bool { asciiValue.map { (0x30...0x39).contains($0) } ?? false }
  fileprivate var isGroupBlank: Bool { isWhitespace && !isNewline }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
