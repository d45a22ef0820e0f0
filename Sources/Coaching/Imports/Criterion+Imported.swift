extension Criterion {
  /// The answer that a cell of a file gives.
  ///
  /// - Parameter cell: A level, a count, yes or no in English or Swedish, the key or the title of an option, or
  ///   words; `-` for no occasion.
  /// - Returns: `nil` where it is nothing of what is asked.
  public func answer(imported cell: String) -> Answer? {
    let words = cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if ["-", "–", "—", "\u{2212}"].contains(words) { return .notObserved }
    return switch kind {
    case .level: number(words, in: Rubric.levels).map { .level($0) }
    case .count: number(words, in: Form.counts).map { .count($0) }
    case .yes: yesOrNo(words.lowercased()).map { .yes($0) }
    case .choice: option(called: words.lowercased()).map { .choice($0.key) }
    case .text: .text(cell)
    }
  }

  /// What to write in a cell.
  public var importable: Wording {
    switch kind {
    case .level: Wording(en: "write a level from 1 to 5, or '-'", sv: "skriv en nivå 1 till 5, eller ”-”")
    case .count:
      Wording(en: "write a number from 0 to 999, or '-'", sv: "skriv ett antal 0 till 999, eller ”-”")
    case .yes: Wording(en: "write yes or no, or '-'", sv: "skriv ja eller nej, eller ”-”")
    case .choice:
      Wording(
        en: "write one of \(options.map(\.key).joined(separator: ", ")), or '-'",
        sv: "skriv ett av \(options.map(\.key).joined(separator: ", ")), eller ”-”")
    case .text: Wording(en: "write words, or '-'", sv: "skriv ord, eller ”-”")
    }
  }

  private func number(_ words: String, in range: ClosedRange<Int>) -> Int? {
    Int(words).flatMap { range.contains($0) ? $0 : nil }
  }

  private func yesOrNo(_ word: String) -> Bool? {
    switch word {
    case "y", "yes", "j", "ja", "true", "1", "x": true
    case "n", "no", "nej", "false", "0": false
    default: nil
    }
  }

  private func option(called name: String) -> Option? {
    options.first { option in
      [option.key, option.title.en, option.title.sv].contains { $0.lowercased() == name }
    }
  }
}
