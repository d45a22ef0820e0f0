import Coaching

/// Counts from strokes on paper, such as `questions=12,insights=2`.
struct Notebook: Hashable {
  /// What was counted, and how often.
  let counts: [Tally.Mark: Int]

  /// Reads what was typed behind `--notebook`.
  ///
  /// - Throws: `TallyMistake` for a name that is none, a number that is none, or a name that stands twice.
  init(_ text: String) throws(TallyMistake) {
    var counts: [Tally.Mark: Int] = [:]
    for part in text.split(whereSeparator: { ",; \t".contains($0) }).map(String.init) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2, let count = Int(sides[1]), 0...Tally.limit ~= count else {
        throw .notACount(part)
      }
      guard let mark = Notebook.mark(named: sides[0]) else { throw .unknownCount(sides[0]) }
      guard counts[mark] == nil else { throw .countTwice(sides[0]) }
      counts[mark] = count
    }
    guard !counts.isEmpty else { throw .noCounts }
    self.counts = counts
  }

  var marks: [Tally.Mark] { Tally.Mark.allCases.filter { counts[$0] != nil } }

  var events: [Tally.Event] {
    marks.flatMap { [Tally.Event](repeating: .stroke(Tally.Stroke($0)), count: counts[$0] ?? 0) }
  }

  /// What the counts are called, in a language.
  static func names(in language: Language) -> [String] {
    Tally.Mark.allCases.map { language == .en ? $0.countName : $0.swedishNames[0] }
  }

  private static func mark(named name: String) -> Tally.Mark? {
    let name = name.lowercased()
    return Tally.Mark.allCases.first { mark in
      ([mark.countName.lowercased(), mark.rawValue] + mark.swedishNames).contains(name)
    }
  }
}

extension Tally.Mark {
  /// In small letters, the one to use first.
  fileprivate var swedishNames: [String] {
    switch self {
    case .question: ["frågor", "fråga"]
    case .insight: ["insikter", "insikt"]
    case .picture: ["bilder", "bild"]
    case .managerSpoke: ["chefen", "chef"]
    }
  }
}
