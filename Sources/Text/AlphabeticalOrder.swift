import Foundation

/// Returns whether a name comes before another in a Swedish list, which suits English names too.
///
/// Case does not matter, å ä ö come last, accents only decide between names that are otherwise the same.
/// As in Swedish indexes æ goes with ä, ø with ö and ü with y. Blanks, hyphens and digits come before letters.
/// Pass it to `sorted(by:)`.
///
/// - Returns: `false` for equal names, composed (NFC) or decomposed (NFD).
public func inAlphabeticalOrder(_ first: String, _ second: String) -> Bool {
  let (one, other) = (first.lazy.map(\.alphabeticalRank), second.lazy.map(\.alphabeticalRank))
  if one.lexicographicallyPrecedes(other) { return true }
  return !other.lexicographicallyPrecedes(one) && first < second
}

extension Character {
  /// Where this letter stands in the Swedish alphabet; å ä ö right after z, without regard to case.
  fileprivate var alphabeticalRank: UInt32 {
    if let ascii = asciiValue { return UInt32((0x41...0x5A).contains(ascii) ? ascii + 0x20 : ascii) }
    switch self {
    case "å", "Å": return 0x7B
    case "ä", "Ä", "æ", "Æ": return 0x7C
    case "ö", "Ö", "ø", "Ø": return 0x7D
    case "ü", "Ü": return 0x79
    default: return baseLetter.value
    }
  }

  private var baseLetter: Unicode.Scalar {
    let scalars = lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    return scalars.first ?? "\u{FFFD}"
  }
}
