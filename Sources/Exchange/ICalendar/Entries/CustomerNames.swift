/// Finds the names of known customers in a text, as whole words; capital letters and the way å, ä and ö are
/// composed make no difference.
struct CustomerNames: Sendable {
  private struct Name: Sendable {
    let letters: [Character]
    /// As the caller writes it.
    let name: String
  }

  /// By their first words, longest first.
  private var names: [String: [Name]] = [:]

  init(_ customers: [String]) {
    for name in customers {
      let letters = Self.letters(name)
      guard let first = letters.first, Self.isOfWord(first) else { continue }
      names[Self.word(letters[...]), default: []].append(Name(letters: letters, name: name))
    }
    names = names.mapValues { $0.sorted { $0.letters.count > $1.letters.count } }
  }

  /// The customers named in a text, each once; of names within one another the longest.
  func found(in text: String) -> Set<String> {
    guard !names.isEmpty else { return [] }
    var found: Set<String> = []
    var rest = Self.letters(text)[...]
    while let start = rest.firstIndex(where: Self.isOfWord) {
      rest = rest[start...]
      if let name = name(at: rest) {
        found.insert(name.name)
        rest = rest.dropFirst(name.letters.count)
      } else {
        rest = rest.drop(while: Self.isOfWord)
      }
    }
    return found
  }

  private func name(at text: ArraySlice<Character>) -> Name? {
    names[Self.word(text)]?.first { name in
      guard text.starts(with: name.letters) else { return false }
      guard let next = text.dropFirst(name.letters.count).first, let last = name.letters.last else {
        return true
      }
      return !(Self.isOfWord(next) && Self.isOfWord(last))
    }
  }

  private static func word(_ text: ArraySlice<Character>) -> String { String(text.prefix(while: isOfWord)) }

  private static func isOfWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  /// Small letters, with one blank between words.
  private static func letters(_ text: String) -> [Character] {
    Array(text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
