import Coaching

/// The character between the fields of a record.
public struct CSVDelimiter: Hashable, Sendable {
  public static let comma = CSVDelimiter(byte: UInt8(ascii: ","))
  public static let semicolon = CSVDelimiter(byte: UInt8(ascii: ";"))
  public static let tab = CSVDelimiter(byte: UInt8(ascii: "\t"))
  static let bar = CSVDelimiter(byte: UInt8(ascii: "|"))

  /// Those that are looked for; any other must be told.
  public static let usual: [CSVDelimiter] = [.comma, .semicolon, .tab]

  let byte: UInt8

  /// The character itself, as in JSON.
  public var character: String { String(UnicodeScalar(byte)) }

  init(byte: UInt8) {
    self.byte = byte
  }

  /// The delimiter that somebody typed: one character of ASCII such as `;`, or `tab`, or `\t`.
  ///
  /// `nil` for what cannot stand between fields: letters, digits, quotes, blanks and line breaks.
  public init?(_ text: String) {
    if ["tab", "\\t"].contains(text.lowercased()) {
      self = .tab
      return
    }
    guard text.utf8.count == 1, let byte = text.utf8.first, Self.canDelimit(byte) else { return nil }
    self.init(byte: byte)
  }

  static func canDelimit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\t"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "\""), UInt8(ascii: "\\"):
      false
    default: byte > UInt8(ascii: " ") && byte < 0x7F
    }
  }

  /// Its name: comma, semicolon, tab, or the character in quotes.
  public var title: Wording {
    switch self {
    case .comma: Wording(en: "comma", sv: "komma")
    case .semicolon: Wording(en: "semicolon", sv: "semikolon")
    case .tab: Wording(en: "tab", sv: "tabb")
    default: Wording(en: "'\(character)'", sv: "”\(character)”")
    }
  }

  /// How it is typed behind `--delimiter` in a shell.
  public var typed: String { self == .tab ? "tab" : "'\(character)'" }
}
