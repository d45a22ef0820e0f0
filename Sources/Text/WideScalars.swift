extension Unicode.Scalar {
  /// Whether an East Asian font gives this scalar two columns, emoji not counted.
  var isWide: Bool {
    value >= 0x1100 && wideScalars.contains { $0.contains(value) }
  }
}

/// The ranges with East_Asian_Width W or F, joined across code points that are not assigned, and without
/// those that have Emoji_Presentation, which the standard library knows.
///
/// Source: EastAsianWidth.txt of Unicode 15.1.
private let wideScalars: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // Hangul leading consonants
  0x2329...0x232A,  // angle brackets
  0x2E80...0x303E,  // radicals, ideographic punctuation
  0x3041...0x3247,  // kana, Bopomofo, Hangul compatibility letters, enclosed ideographs
  0x3250...0x4DBF,  // enclosed and squared forms, ideographs extension A
  0x4E00...0xA4CF,  // ideographs, Yi
  0xA960...0xA97F,  // Hangul leading consonants, extended
  0xAC00...0xD7A3,  // Hangul syllables
  0xF900...0xFAFF,  // compatibility ideographs
  0xFE10...0xFE19,  // vertical punctuation
  0xFE30...0xFE6F,  // vertical and small forms
  0xFF01...0xFF60,  // fullwidth forms
  0xFFE0...0xFFE6,  // fullwidth signs
  0x16FE0...0x16FF1,  // ideographic marks
  0x17000...0x18D08,  // Tangut, Khitan
  0x1AFF0...0x1B2FB,  // kana extensions, Nushu
  0x1F200...0x1F265,  // enclosed ideographic supplement
  0x20000...0x2FFFD,  // ideographs, plane 2
  0x30000...0x3FFFD,  // ideographs, plane 3
]
