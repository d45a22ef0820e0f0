/// What the escapes in a calendar's texts mean.
enum CalendarText {
  /// A property's text: `\n`, `\,`, `\;` and `\\` as they are meant (RFC 5545, 3.3.11).
  static func value(_ written: String) -> String {
    unescaped(written.utf8, mark: UInt8(ascii: "\\")) { letter in
      letter == UInt8(ascii: "n") || letter == UInt8(ascii: "N") ? lineFeed : letter
    }
  }

  /// A parameter's text: without its quotes, and with `^n`, `^^` and `^'` as they are meant (RFC 6868).
  static func parameter(_ written: some Collection<UInt8>) -> String {
    let unquoted = written.filter { $0 != UInt8(ascii: "\"") }
    return unescaped(unquoted, mark: UInt8(ascii: "^")) { letter in
      switch letter {
      case UInt8(ascii: "n"): lineFeed
      case UInt8(ascii: "^"): letter
      case UInt8(ascii: "'"): UInt8(ascii: "\"")
      default: nil
      }
    }
  }

  /// What a mark and a letter mean is asked for; `nil` when the two stand for themselves.
  private static func unescaped(
    _ bytes: some Collection<UInt8>, mark: UInt8, meaning: (UInt8) -> UInt8?
  ) -> String {
    guard bytes.contains(mark) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var isMarked = false
    for byte in bytes {
      if isMarked {
        text += meaning(byte).map { [$0] } ?? [mark, byte]
        isMarked = false
      } else if byte == mark {
        isMarked = true
      } else {
        text.append(byte)
      }
    }
    return String(decoding: isMarked ? text + [mark] : text, as: UTF8.self)
  }
}

private let lineFeed = UInt8(ascii: "\n")
