/// Characters that no text has, put into a YAML text before it is read and taken out again behind.
enum PrivateSign {
  /// Stands for `*`.
  static let star: Unicode.Scalar = "\u{10FFFD}"
  /// Stands around the number that sets a repeated key apart.
  static let fence: Unicode.Scalar = "\u{10FFFC}"

  /// What is put before a repeated key.
  static func mark(_ number: Int) -> String { "\(fence)\(number)\(fence)" }

  /// The text as it was written, and whether it had a mark before it.
  static func removed(from text: String) -> (text: String, isMarked: Bool) {
    let parts = text.unicodeScalars.split(separator: fence, omittingEmptySubsequences: false)
    let isMarked = parts.count == 3
    let kept = isMarked ? parts[2] : text.unicodeScalars[...]
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: kept.lazy.map { $0 == star ? "*" : $0 })
    return (String(plain), isMarked)
  }
}

/// A YAML text made ready for the parser: one kind of line break, no control characters, no `*`.
struct PreparedText {
  private(set) var text = ""
  /// One for each line that has any.
  private(set) var controlCharacters: [(line: Int, scalar: Unicode.Scalar)] = []

  init(_ original: String) {
    var kept = String.UnicodeScalarView()
    var line = 1
    var last: Unicode.Scalar = "\n"
    for scalar in original.unicodeScalars.drop(while: { $0 == "\u{FEFF}" }) {
      defer { last = scalar }
      if scalar == "\n", last == "\r" { continue }
      if Self.isControl(scalar), controlCharacters.last?.line != line {
        controlCharacters.append((line, scalar))
      }
      if scalar == "\n" || scalar == "\r" { line += 1 }
      kept.append(Self.prepared(scalar))
    }
    text = String(kept)
  }

  private static func prepared(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\r", "\n": "\n"
    case "*": PrivateSign.star
    case "\u{85}", "\u{2028}", "\u{2029}": " "
    case PrivateSign.star, PrivateSign.fence: "\u{FFFD}"
    default: isControl(scalar) ? " " : scalar
    }
  }

  /// Whether YAML allows it nowhere.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x85: false
    case ..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
