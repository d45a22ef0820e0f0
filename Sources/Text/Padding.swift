/// The side of its column that a text keeps to.
public enum Alignment: Sendable {
  /// For words.
  case left
  /// For figures, so that their digits stand below each other.
  case right
}

/// Returns a text filled with spaces to a number of columns.
///
/// - Returns: The text itself when it is as wide already, or wider.
public func padded(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String {
  let blanks = String(repeating: " ", count: max(0, width - displayWidth(of: text)))
  return alignment == .left ? text + blanks : blanks + text
}
