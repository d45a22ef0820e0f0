/// Returns what a person typed or pasted, made harmless on a terminal.
///
/// Escape sequences, control characters and the invisible characters that turn the direction of writing are
/// removed. A tab becomes a space; every kind of line break becomes a line feed.
public func safeForTerminal(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return text }
  var safe = String.UnicodeScalarView()
  var rest = text.replacing("\r\n", with: "\n").unicodeScalars[...]
  while let scalar = rest.first {
    rest = rest.dropFirst(max(1, escapeSequenceLength(at: rest)))
    if let harmless = scalar.harmless { safe.append(harmless) }
  }
  return String(safe)
}

extension Unicode.Scalar {
  /// What to show instead of this scalar; `nil` when nothing.
  fileprivate var harmless: Unicode.Scalar? {
    switch value {
    case 0x09: " "
    case 0x0A...0x0D, 0x2028, 0x2029: "\n"
    case 0x00..<0x20, 0x7F..<0xA0: nil
    case 0x202A...0x202E, 0x2066...0x2069: nil
    default: self
    }
  }
}
