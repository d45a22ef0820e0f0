/// Returns a text of one line cut to a number of columns, with a sign that something is missing.
///
/// Nothing is cut in the middle of a grapheme cluster, and a style in force at the cut is closed.
///
/// The text itself is returned when it fits. A width of less than 1 column gives an empty text. The ellipsis
/// is left out when it is wider than the width itself.
public func truncated(_ text: String, to width: Int, ellipsis: String = "…") -> String {
  if displayWidth(of: text) <= width { return text }
  let mark = displayWidth(of: ellipsis) <= width ? ellipsis : ""
  let room = width - displayWidth(of: mark)
  var (kept, used, styles) = ("", 0, OpenStyles())
  for glyph in glyphs(in: text[...]) {
    used += glyph.width
    if used > room { break }
    kept += glyph.text
    styles.pass(glyph)
  }
  return kept + mark + styles.closing
}
