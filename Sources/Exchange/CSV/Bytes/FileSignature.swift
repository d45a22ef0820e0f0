import Coaching

/// What a file is that is no CSV, as its first bytes tell.
public enum FileSignature: Hashable, Sendable {
  case excel
  case openDocument
  case pdf
  case html
  case json
  case calendar
  case utf32
  case binary

  /// `nil` for what may be text.
  init?(_ start: [UInt8]) {
    let known = Self.starts.first { start.starts(with: $0.bytes) }
    if let known {
      let isOpenDocument =
        known.signature == .excel && start.dropFirst(30).starts(with: "mimetypeapplication/vnd.oasis".utf8)
      self = isOpenDocument ? .openDocument : known.signature
    } else if let text = Self.textual(start) {
      self = text
    } else {
      return nil
    }
  }

  private static let starts: [(bytes: [UInt8], signature: FileSignature)] = [
    ([0x50, 0x4B, 0x03, 0x04], .excel),
    ([0xD0, 0xCF, 0x11, 0xE0], .excel),
    (Array("%PDF-".utf8), .pdf),
    (Array("SQLite format 3\0".utf8), .binary),
    ([0x1F, 0x8B], .binary),
    ([0x89, 0x50, 0x4E, 0x47], .binary),
    ([0xFF, 0xD8, 0xFF], .binary),
    ([0xFF, 0xFE, 0, 0], .utf32),
    ([0, 0, 0xFE, 0xFF], .utf32),
  ]

  private static func textual(_ start: [UInt8]) -> FileSignature? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = start.dropFirst(start.starts(with: mark) ? 3 : 0).drop { $0 <= UInt8(ascii: " ") }
    let word = String(decoding: text.prefix(20), as: UTF8.self).lowercased()
    let inList = word.dropFirst().drop(while: \.isWhitespace)
    return if ["<!doctype", "<html", "<?xml", "<table", "<meta"].contains(where: word.hasPrefix) {
      .html
    } else if word.hasPrefix("begin:vcalendar") {
      .calendar
    } else if word.hasPrefix("{\"") || word.hasPrefix("[") && inList.hasPrefix("{") || word.hasPrefix("{\n") {
      .json
    } else {
      nil
    }
  }
}
