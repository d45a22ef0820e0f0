import Foundation

/// What a person wrote, cleaned of what nobody can have meant to write.
public enum FreeText {
  /// The most characters one text may have.
  public static let limit = 2000

  /// The text composed (NFC), without control characters and outer blanks; `nil` when nothing is left.
  ///
  /// New lines stay, tabs become blanks, and escape sequences lose the character that makes them act.
  public static func cleaned(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
    let kept = String(String.UnicodeScalarView(scalars(of: text))).trimmed
    guard !kept.isEmpty else { return nil }
    return kept.utf8.allSatisfy { $0 < 0x80 } ? kept : kept.precomposedStringWithCanonicalMapping
  }

  /// Control characters, and those that turn the direction of a text around.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }

  /// Everything but control characters; each line break as one new line.
  private static func scalars(of text: String) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": kept.append(" ")
      case "\r": kept.append("\n")
      case "\n": if previous != "\r" { kept.append(scalar) }
      default: if !isInvisible(scalar) { kept.append(scalar) }
      }
      previous = scalar
    }
    return kept
  }
}

extension String {
  /// Without white space and line breaks at the ends.
  fileprivate var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = unicodeScalars.firstIndex(where: { !isBlank($0) }),
      let last = unicodeScalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(unicodeScalars[first...last])
  }
}
