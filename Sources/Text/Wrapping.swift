/// Returns a text as lines no wider than a number of columns.
///
/// Existing line breaks are kept, and a line that already fits is kept as it is. A longer one is broken at its
/// blanks, each run of which becomes one; a word wider than a whole line is broken between grapheme clusters.
/// A style in force at a break is closed there and set again on the next line.
///
/// - Parameters:
///   - text: May hold the sequences of ``Style``; they take no room.
///   - width: In columns; less than 1 counts as 1. Only a double-width character in a single column is
///     wider than its line.
///   - indent: What the first line starts with, a bullet perhaps. It is left out when there is no room for
///     it and one column more, and so is `hanging`.
///   - hanging: What every further line starts with; `nil` repeats `indent`.
/// - Returns: One line or more, without blanks at their ends.
public func wrapped(
  _ text: String, to width: Int, indent: String = "", hanging: String? = nil
) -> [String] {
  var filler = LineFiller(width: width, indent: indent, hanging: hanging ?? indent)
  for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    filler.fill(with: glyphs(in: line))
  }
  return filler.lines
}
