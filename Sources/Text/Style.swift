/// How emphasis looks: as colour and weight on a terminal, as nothing elsewhere.
///
/// Colour never says anything alone: the words must carry it too. Styles may be nested, a weight inside a
/// colour or the other way round.
public struct Style: Sendable {
  /// Emphasis that leaves every text as it is.
  public static let plain = Style(isColoured: false)

  /// Whether the methods add anything.
  public let isColoured: Bool

  /// Makes a style; ``decide(isTerminal:environment:noColor:)`` knows when it should be coloured.
  public init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  /// Returns what a stream should get: colour only on a terminal, and not when someone turned it off.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether the very stream that is written to is a terminal.
  ///   - environment: Where `NO_COLOR` with any text in it, or `TERM=dumb`, turns colour off.
  ///   - noColor: Whether the user gave the flag.
  /// - Returns: ``plain``, or its opposite.
  public static func decide(isTerminal: Bool, environment: [String: String], noColor: Bool) -> Style {
    let isTurnedOff = noColor || environment["NO_COLOR", default: ""] != "" || environment["TERM"] == "dumb"
    return Style(isColoured: isTerminal && !isTurnedOff)
  }

  /// A heading, or the one figure to look at.
  public func bold(_ text: String) -> String { styled(text, .bold, .plainWeight) }

  /// What may be skipped.
  public func dim(_ text: String) -> String { styled(text, .dim, .plainWeight) }

  /// Something going well: green.
  public func good(_ text: String) -> String { styled(text, .green, .plainColour) }

  /// Something going badly: red.
  public func poor(_ text: String) -> String { styled(text, .red, .plainColour) }

  /// Something to notice, neither good nor bad: cyan.
  public func accent(_ text: String) -> String { styled(text, .cyan, .plainColour) }

  private func styled(_ text: String, _ opening: SGR, _ closing: SGR) -> String {
    isColoured && !text.isEmpty ? opening.sequence + text + closing.sequence : text
  }
}
