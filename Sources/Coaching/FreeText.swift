import Foundation

/// What a person wrote, cleaned of what nobody can have meant to write.
public enum FreeText {
  /// The most characters one text may have.
  public static let limit = 2000

  /// The text composed (NFC), without control characters and outer blanks; `nil` when nothing is left.
  ///
  /// New lines stay, tabs become blanks, and escape sequences lose the character that makes them act.
  public static func cleaned(_ text: String?) -> String? {
    guard let text else { return nil }
    let unified = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
    var kept = String.UnicodeScalarView()
    for scalar in unified.unicodeScalars {
      switch scalar {
      case "\t": kept.append(" ")
      case "\n": kept.append(scalar)
      default: if scalar.properties.generalCategory != .control { kept.append(scalar) }
      }
    }
    let trimmed = String(kept).trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed.precomposedStringWithCanonicalMapping
  }
}
