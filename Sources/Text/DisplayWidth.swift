/// Returns the columns a terminal uses for a text.
///
/// Combining marks, controls and the sequences of ``Style`` take none; East Asian wide characters and
/// emoji take two. A line break takes none either, so ask line by line.
///
/// - Returns: 0 or more. Terminals disagree on joined emoji, which count as two here; keep them out of
///   aligned columns where you can.
public func displayWidth(of text: some StringProtocol) -> Int {
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
  return glyphs(in: Substring(text)).displayWidth
}

extension Character {
  /// The columns a terminal uses for this grapheme cluster: 0, 1 or 2.
  var displayWidth: Int {
    if unicodeScalars.contains("\u{FE0F}"), unicodeScalars.first?.properties.isEmoji == true { return 2 }
    return unicodeScalars.map(\.displayWidth).max() ?? 0
  }
}

extension Unicode.Scalar {
  /// The columns this scalar takes when it stands alone: 0, 1 or 2.
  var displayWidth: Int {
    if (0x20..<0x7F).contains(value) { return 1 }
    if takesNoColumn { return 0 }
    return isWide || properties.isEmojiPresentation ? 2 : 1
  }

  private var takesNoColumn: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
