import Coaching
import Foundation

/// A name as people write it, and what it is found by.
struct Name {
  /// Composed (NFC), with single blanks between its words.
  let text: String

  /// `text` without the difference between small and capital letters.
  let key: String

  /// Throws when nothing is left of it.
  init(_ typed: String) throws {
    guard let cleaned = FreeText.cleaned(typed) else { throw JournalError.refused(.noName) }
    text = cleaned.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    key = Name.key(of: text)
  }

  /// What a typed name is looked up by; empty when nothing was typed.
  static func key(of typed: String) -> String {
    let words = typed.lowercased().precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }
}
