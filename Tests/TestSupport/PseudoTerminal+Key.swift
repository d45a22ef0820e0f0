extension PseudoTerminal {
  /// A key that has no letter.
  public struct Key: Sendable {
    /// The bytes a terminal sends for the key.
    public let sequence: String

    public static let enter = Key(sequence: "\r")
    public static let escape = Key(sequence: "\u{1B}")
    public static let tab = Key(sequence: "\t")
    public static let backspace = Key(sequence: "\u{7F}")
    public static let up = Key(sequence: "\u{1B}[A")
    public static let down = Key(sequence: "\u{1B}[B")
    public static let right = Key(sequence: "\u{1B}[C")
    public static let left = Key(sequence: "\u{1B}[D")

    /// A letter with the control key, such as Ctrl-C (which the terminal turns into SIGINT) or Ctrl-D.
    public static func control(_ letter: Character) -> Key {
      let code = (letter.asciiValue ?? 0) & 0x1F
      return Key(sequence: String(Unicode.Scalar(code)))
    }
  }
}
