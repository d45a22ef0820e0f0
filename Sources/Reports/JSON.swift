/// A JSON document whose empty lists are `[]` and whose missing values are `null`, never absent.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])
}

extension JSON {
  /// A text, or `null`.
  static func string(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// A number, or `null`.
  static func number(_ number: Double?) -> JSON { number.map { .number($0) } ?? .null }

  /// A whole number, or `null`.
  static func integer(_ number: Int?) -> JSON { number.map { .integer($0) } ?? .null }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  public init(stringLiteral text: String) { self = .string(text) }

  public init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(Dictionary(members, uniquingKeysWith: { _, last in last }))
  }

  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON {
  /// The object with further members.
  func with(_ more: [String: JSON]) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members.merging(more) { _, new in new })
  }
}
