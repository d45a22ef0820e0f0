/// What a terminal places at once: a grapheme cluster with its columns, or a style sequence with none.
struct Glyph {
  let text: Substring
  let width: Int

  /// Whether a line may be broken here; a no-break space is not a blank.
  var isBlank: Bool { text == " " || text == "\t" }
}

/// Returns the glyphs of a text in order; together they are the whole text.
func glyphs(in text: Substring) -> [Glyph] {
  var glyphs: [Glyph] = []
  var rest = text
  while let character = rest.first {
    let styleEnd = rest.endOfStyleSequence
    let end = styleEnd ?? rest.index(after: rest.startIndex)
    glyphs.append(Glyph(text: rest[..<end], width: styleEnd == nil ? character.displayWidth : 0))
    rest = rest[end...]
  }
  return glyphs
}

extension Sequence<Glyph> {
  /// The columns of all glyphs together.
  var displayWidth: Int { reduce(0) { $0 + $1.width } }
}

extension Substring {
  /// Where the style sequence (SGR, `ESC [ … m`) that this text starts with ends; `nil` when it starts with
  /// something else.
  fileprivate var endOfStyleSequence: Index? {
    guard unicodeScalars.starts(with: ["\u{1B}", "["]) else { return nil }
    let rest = unicodeScalars.dropFirst(2).drop { ("0"..."9").contains($0) || $0 == ";" || $0 == ":" }
    return rest.first == "m" ? rest.index(after: rest.startIndex) : nil
  }
}
