import Coaching

/// Keys, numbers and words.
extension RubricReader {
  /// A key as it was written, also when it cannot be one; `nil` when there is none.
  func key(_ field: Piece.Field?) -> String? {
    guard let field, let key = text(field) else { return nil }
    check(key: key, line: field.line)
    return key
  }

  func check(key: String, line: Int) {
    let isKey =
      key.utf8.count <= 40
      && key.utf8.first.map(UInt8.lowercaseLetters.contains) ?? false
      && key.utf8.allSatisfy {
        UInt8.lowercaseLetters.contains($0) || UInt8.digits.contains($0) || $0 == UInt8(ascii: "-")
      }
    if !isKey { report(.notAKey(key), line: line) }
  }

  func wholeNumber(_ field: Piece.Field?, in range: ClosedRange<Int>) -> Int? {
    guard let field, let text = text(field) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      report(.notAWholeNumber(field.key, text, in: range), line: field.line)
      return nil
    }
    return number
  }

  /// 1 when it was left out.
  func weight(in fields: Fields) -> Double {
    guard let field = fields["weight"], let text = text(field) else { return 1 }
    guard let weight = Double(text), weight > 0, weight.isFinite else {
      report(.notAWeight(text), line: field.line)
      return 1
    }
    return weight
  }

  /// One of the words that can stand there; `nil` when it is another.
  func word(_ field: Piece.Field?, of known: [String]) -> String? {
    guard let field, let word = text(field) else { return nil }
    guard known.contains(word) else {
      report(.notOneOf(known, field.key, word), line: field.line)
      return nil
    }
    return word
  }
}

extension UInt8 {
  fileprivate static let lowercaseLetters = UInt8(ascii: "a")...UInt8(ascii: "z")
  fileprivate static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}
