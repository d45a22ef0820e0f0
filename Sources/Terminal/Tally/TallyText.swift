import Coaching

/// The keys of a tally as a text: what was pressed, one after the other, blanks and line breaks as one likes.
public struct TallyText: Hashable, Sendable {
  /// What the keys did; nothing has a time.
  public let events: [Tally.Event]

  /// Reads the keys.
  ///
  /// - Throws: Where the first key stands that means nothing, or stands behind the end.
  public init(_ text: String) throws(TallyTextProblem) {
    var (events, isEnded) = ([Tally.Event](), false)
    for (line, keys) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
    {
      for (column, letter) in keys.enumerated() where !letter.isWhitespace {
        let place = TallyTextProblem.Place(line: line + 1, column: column + 1)
        guard let key = TallyKey(letter) else { throw .unknownKey(letter, place) }
        guard !isEnded else { throw .behindEnd(letter, place) }
        switch key {
        case .stroke(let mark): events.append(.stroke(Tally.Stroke(mark)))
        case .undo: events.append(.undo)
        case .help: break
        case .end: isEnded = true
        }
      }
    }
    self.events = events
  }
}

/// What is wrong with the keys of a tally.
public enum TallyTextProblem: Hashable, Explained {
  /// Counted from 1, in characters.
  public struct Place: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  case unknownKey(Character, Place)
  case behindEnd(Character, Place)

  public var message: Wording {
    switch self {
    case .unknownKey(let letter, let place):
      Wording(
        en: "'\(letter)' in line \(place.line), place \(place.column), is not a tally key",
        sv: "”\(letter)” på rad \(place.line), plats \(place.column), är ingen tangent i en strecklista")
    case .behindEnd(let letter, let place):
      Wording(
        en: "'\(letter)' in line \(place.line), place \(place.column), comes after the '.' that ends it",
        sv: "”\(letter)” på rad \(place.line), plats \(place.column), står efter den ”.” som avslutar")
    }
  }

  public var remedy: Wording {
    switch self {
    case .unknownKey:
      Wording(
        en: "use q question, i insight, p picture, m manager spoke, u take back; nothing was saved",
        sv: "använd f fråga, i insikt, b bild, c chefen talade, u ta tillbaka; inget sparades")
    case .behindEnd: Wording(en: "take the '.' away; nothing was saved", sv: "ta bort ”.”; inget sparades")
    }
  }
}
