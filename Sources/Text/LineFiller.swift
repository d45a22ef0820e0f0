/// Fills lines of a given width with words, glyph by glyph.
struct LineFiller {
  /// The lines that are complete.
  private(set) var lines: [String] = []

  private let width: Int
  private let indent: String
  private let hanging: String
  private var line = ""
  private var used = 0
  private var styles = OpenStyles()

  /// Makes a filler; the prefixes are dropped where they would leave no column for text.
  init(width: Int, indent: String, hanging: String) {
    self.width = max(1, width)
    self.indent = displayWidth(of: indent) < width ? indent : ""
    self.hanging = displayWidth(of: hanging) < width ? hanging : ""
  }

  private var prefix: String { lines.isEmpty ? indent : hanging }
  private var room: Int { width - displayWidth(of: prefix) }

  /// Adds what stood on one line of the text, as one line or more.
  mutating func fill(with glyphs: [Glyph]) {
    if glyphs.displayWidth <= room {
      place(glyphs)
    } else {
      for word in glyphs.split(whereSeparator: \.isBlank) { add(word: word) }
    }
    endLine()
  }

  private mutating func add(word: ArraySlice<Glyph>) {
    if used > 0, word.displayWidth > 0 {
      if used + 1 + word.displayWidth <= room { place([Glyph(text: " ", width: 1)]) } else { endLine() }
    }
    place(word)
  }

  private mutating func place(_ glyphs: some Sequence<Glyph>) {
    for glyph in glyphs {
      if used > 0, glyph.width > 0, used + glyph.width > room { endLine() }
      line += glyph.text
      used += glyph.width
      styles.pass(glyph)
    }
  }

  private mutating func endLine() {
    lines.append((prefix + line + styles.closing).withoutTrailingBlanks)
    line = styles.opening
    used = 0
  }
}

extension String {
  /// This text without the spaces at its end.
  var withoutTrailingBlanks: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
