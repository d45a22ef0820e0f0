/// Splits a command line into words as a shell does: quotes and backslashes, but nothing more of a shell.
struct CommandWords {
  private var words: [String] = []
  private var word: String?
  private var quote: Character?
  private var isEscaped = false

  /// - Returns: The words of `line`; `nil` when a quote is not closed.
  static func split(_ line: String) -> [String]? {
    var splitting = CommandWords()
    for character in line { splitting.take(character) }
    splitting.finishWord()
    return splitting.quote == nil && !splitting.isEscaped ? splitting.words : nil
  }

  private mutating func take(_ character: Character) {
    if isEscaped {
      isEscaped = false
      add(character)
    } else if character == "\\", quote != "'" {
      isEscaped = true
    } else if let open = quote {
      if character == open { quote = nil } else { add(character) }
    } else {
      takeUnquoted(character)
    }
  }

  private mutating func takeUnquoted(_ character: Character) {
    if character == "\"" || character == "'" {
      quote = character
      word = word ?? ""
    } else if character.isWhitespace {
      finishWord()
    } else {
      add(character)
    }
  }

  private mutating func add(_ character: Character) {
    word = (word ?? "") + String(character)
  }

  private mutating func finishWord() {
    if let word { words.append(word) }
    word = nil
  }
}
