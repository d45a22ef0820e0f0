import Coaching
import Foundation

/// What a person wrote, cleaned; `nil` when nothing is left.
func freeText(_ typed: String?, limit: Int = FreeText.limit) throws -> String? {
  guard let cleaned = FreeText.cleaned(typed) else { return nil }
  guard cleaned.count <= limit else { throw JournalError.refused(.tooLong(cleaned.count, limit: limit)) }
  return cleaned
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}

/// A name as people write it, and what it is found by.
struct Name {
  /// Composed (NFC), with single blanks between its words.
  let text: String

  /// `text` without the difference between small and capital letters.
  let key: String

  /// The most characters a name may have.
  static let limit = 200

  /// Throws when nothing is left of it, or too much.
  init(_ typed: String) throws {
    guard let cleaned = try freeText(typed, limit: Name.limit), cleaned.contains(where: \.isLetterOrDigit)
    else {
      throw JournalError.refused(.noName)
    }
    text = cleaned.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    key = Name.key(of: text)
  }

  /// What a typed name is looked up by; empty when nothing was typed.
  static func key(of typed: String) -> String {
    let words = typed.lowercased().precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }
}
