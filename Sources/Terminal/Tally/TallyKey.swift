import Coaching

/// What a key means while a meeting is counted.
enum TallyKey: Hashable {
  case stroke(Tally.Mark)
  case undo
  /// Shows the keys, or hides them again.
  case help
  case end

  /// A key with a letter; `nil` for one that means nothing. Capitals mean the same.
  init?(_ letter: Character) {
    switch letter.lowercased() {
    case "u", "\u{7F}", "\u{8}": self = .undo
    case "?": self = .help
    case ".": self = .end
    case let key:
      guard let mark = Tally.Mark.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
      self = .stroke(mark)
    }
  }

  /// Any key; `nil` for one that means nothing.
  init?(_ key: Key) {
    switch key {
    case .character(let letter): self.init(letter)
    case .backspace, .delete: self = .undo
    case .enter, .control("c"), .control("d"): self = .end
    default: return nil
    }
  }
}

extension Tally.Mark {
  /// A letter from English, one from Swedish, and a digit.
  var keys: [String] {
    switch self {
    case .question: ["q", "f", "1"]
    case .insight: ["i", "2"]
    case .picture: ["p", "b", "3"]
    case .managerSpoke: ["m", "c", "4"]
    }
  }

  /// What it stands for, where the keys are shown.
  var wording: Wording {
    switch self {
    case .question: Wording(en: "question", sv: "fråga")
    case .insight: Wording(en: "insight", sv: "insikt")
    case .picture: Wording(en: "picture", sv: "bild")
    case .managerSpoke: Wording(en: "manager spoke", sv: "chefen talade")
    }
  }
}

/// The keys and what they mean, each line at most 20 columns wide.
var tallyKeysInWords: [String] {
  let others = [
    Wording(en: "u      take back", sv: "u      ta tillbaka"),
    Wording(en: "Enter  end", sv: "Retur  sluta"),
    Wording(en: ".      end", sv: ".      sluta"),
    Wording(en: "?      hide this", sv: "?      dölj"),
  ]
  let marks = Tally.Mark.allCases.map { mark in
    let keys = mark.keys.joined(separator: " ")
    return keys + String(repeating: " ", count: 7 - keys.count) + mark.wording.text
  }
  return marks + others.map(\.text)
}
