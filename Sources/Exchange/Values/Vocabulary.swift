import Coaching

/// The words that files have for some choices of ours.
struct Vocabulary<Value: Sendable>: Sendable {
  private let meanings: [String: Value]
  /// The words as they are best told to somebody whose word is not among them.
  let known: [String]
  /// One word for each meaning, as Pitchside calls it.
  let ours: [Wording]

  /// - Parameters:
  ///   - words: What files say and what it means; the first is our own word in English, the second in Swedish.
  ///   - ours: What a profile's words may mean.
  ///   - own: A program's own words, and the name of what each means.
  init(_ words: [(Value, [String])], named ours: [String: Value], own: [String: String] = [:]) {
    var meanings: [String: Value] = [:]
    for (value, spellings) in words {
      for spelling in spellings { meanings[plainWord(spelling)] = value }
    }
    for (word, meaning) in own { meanings[plainWord(word)] = ours[meaning] ?? meanings[plainWord(word)] }
    self.meanings = meanings
    self.ours = words.map { _, spellings in
      Wording(en: spellings.first ?? "", sv: spellings.dropFirst().first ?? spellings.first ?? "")
    }
    known = words.flatMap(\.1) + own.filter { ours[$0.value] != nil }.keys.sorted()
  }

  /// `nil` for a word that is not known; one in parentheses at the end does not count.
  func meaning(of word: String) -> Value? {
    let plain = plainWord(word)
    if let value = meanings[plain] { return value }
    guard plain.last == ")", let start = plain.lastIndex(of: "(") else { return nil }
    return meanings[plain[..<start].trimmed]
  }
}

/// A word as it is compared: in small letters, with one blank for every hyphen, underscore, slash or blanks.
func plainWord(_ word: String) -> String {
  word.lowercased().split { $0.isWhitespace || "-_/.".contains($0) }.joined(separator: " ")
}
