import Foundation

/// Returns a text in ASCII alone, for terminals that can write nothing else: letters lose their marks, signs
/// become their nearest kin, and anything else a question mark for each column it takes.
public func asciiOnly(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  return text.map(asciiKin).joined()
}

private func asciiKin(of character: Character) -> String {
  if character.isASCII { return String(character) }
  if let sign = signs[character] { return sign }
  let bare = String(character).decomposedStringWithCompatibilityMapping.unicodeScalars.filter(\.isASCII)
  return bare.isEmpty
    ? String(repeating: "?", count: character.displayWidth) : String(String.UnicodeScalarView(bare))
}

/// Each with as many columns as it had.
private let signs: [Character: String] = [
  "“": "\"", "”": "\"", "‘": "'", "’": "'", "–": "-", "—": "-", "…": ".", "·": "|", "─": "-", "╌": "~",
  "│": "|", "▸": ">", "└": "+", "░": ".", "┆": ":", "±": "~",
  "●": "*", "○": "o", "✓": "*", "←": "<", "→": ">", "↑": "^", "↓": "v", "ß": "s", "æ": "a", "Æ": "A",
  "ø": "o",
  "Ø": "O", "\u{A0}": " ", "\u{202F}": " ", "−": "-", "×": "x",
]
