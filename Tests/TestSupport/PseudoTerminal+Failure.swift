extension PseudoTerminal {
  /// The program did something else than what the test waited for.
  public struct Failure: Error, CustomStringConvertible {
    public let reason: String

    /// What had been written since the last text that was expected and came.
    public let unread: String

    /// All that had been written.
    public let transcript: String

    /// How the program had ended, if it had.
    public let exit: Exit?

    public var description: String {
      """
      \(reason); \(exit.map { "it ended with \($0)" } ?? "it still runs")
      --- since the last expected text ---
      \(unread.withVisibleControls)
      --- everything ---
      \(transcript.withVisibleControls)
      ---
      """
    }
  }
}

extension String {
  /// The text with a visible sign for every control character but the end of a line.
  public var withVisibleControls: String {
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars where scalar != "\r" {
      let isControl = scalar.value < 0x20 && scalar != "\n"
      shown.append(isControl ? Unicode.Scalar(0x2400 + scalar.value) ?? scalar : scalar)
    }
    return String(shown)
  }

  /// The text without the sequences that set colours, move the cursor or change modes, and without returns.
  public var withoutTerminalControls: String {
    replacing(/\u{1B}(\[[0-?]*[ -\/]*[@-~]|\][^\u{07}\u{1B}]*(\u{07}|\u{1B}\\)|[ -\/]*[0-~])/, with: "")
      .replacing("\r\n", with: "\n").replacing("\r", with: "")
  }
}
