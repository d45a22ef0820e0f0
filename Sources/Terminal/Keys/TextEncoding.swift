import Foundation

/// How a terminal writes letters beyond ASCII.
public enum TextEncoding: Hashable, Sendable {
  case utf8
  /// An old one, or none at all: letters that are no UTF-8 come as ISO 8859-1, and only ASCII is written.
  case eightBit

  /// The encoding that a locale asks for; UTF-8 unless it plainly says otherwise.
  ///
  /// - Parameter environment: `LC_ALL`, `LC_CTYPE` and `LANG` are looked at, the first that is set.
  public init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let charset = locale.split(separator: "@")[safe: 0]?.split(separator: ".")[safe: 1]
    let isPlain = ["C", "POSIX"].contains(locale)
    let isOther = charset.map { !["utf8", "utf-8"].contains($0.lowercased()) } ?? false
    self = isPlain || isOther ? .eightBit : .utf8
  }

  /// The text of bytes; what is no text is left out.
  func text(of bytes: some Collection<UInt8>) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self).filter { $0 != "\u{FFFD}" }
    case .eightBit:
      String(validating: bytes, as: UTF8.self)
        ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
  }

  /// The characters at the start of bytes that are whole, and how many bytes they take.
  func wholeCharacters(in bytes: some Collection<UInt8>) -> (text: String, length: Int) {
    let tail = bytes.suffix(3).reversed()
    let continuation = tail.prefix { $0 & 0xC0 == 0x80 }.count
    let lead = tail.dropFirst(continuation).first ?? 0
    let needed = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0
    let whole = needed > continuation ? bytes.count - continuation - 1 : bytes.count
    return (text(of: bytes.prefix(whole)), whole)
  }
}

extension Collection {
  /// The element at a place; `nil` where there is none.
  fileprivate subscript(safe distance: Int) -> Element? { dropFirst(distance).first }
}
