import ArgumentParser
import Coaching

/// The shells that can complete what is being typed.
enum Shell: String, CaseIterable, ExpressibleByArgument {
  case bash, zsh, fish
}

/// A word as somebody is typing it in a shell, perhaps with quotes that are still open.
struct ShellWord {
  /// What it means, without quotes and backslashes.
  private(set) var text = ""
  /// The quote that is open where it ends; `nil` when none is.
  private(set) var openQuote: Character?

  init(typed: String) {
    var rest = typed[...]
    while let character = rest.popFirst() {
      switch (character, openQuote) {
      case ("\\", nil): text += rest.popFirst().map(String.init) ?? ""
      case ("\\", "\""):
        let next = rest.first.map { "\"\\$`".contains($0) } ?? false
        text.append(next ? rest.removeFirst() : character)
      case ("'", nil), ("\"", nil): openQuote = character
      case ("'", "'"), ("\"", "\""): openQuote = nil
      default: text.append(character)
      }
    }
  }

  /// A text as bash needs it where this word stands: it puts in what it is given as it is.
  func quotedForBash(_ text: String) -> String {
    switch openQuote {
    case "'": text.replacing("'", with: "'\\''")
    case "\"": escaped(text) { "\"\\$`".contains($0) }
    default: escaped(text) { !$0.isLetter && !$0.isNumber && !"-_./,+%@".contains($0) }
    }
  }

  private func escaped(_ text: String, where isSpecial: (Character) -> Bool) -> String {
    String(text.flatMap { isSpecial($0) ? ["\\", $0] : [$0] })
  }
}
