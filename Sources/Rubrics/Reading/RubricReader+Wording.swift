import Coaching

/// Texts in both languages.
extension RubricReader {
  /// The most characters a text may have in a language.
  static let textLimit = 120

  /// A required text; empty in a language in which it is missing.
  func requiredWording(_ name: String, in fields: Fields) -> Wording {
    wording(required(name, in: fields)) ?? Wording(same: "")
  }

  /// A text in both languages; `nil` when the field was left out or is something else.
  func wording(_ field: Piece.Field?) -> Wording? {
    guard let field else { return nil }
    switch field.value.content {
    case .refused: return nil
    case .text(""): report(.empty(field.key), line: field.line)
    case .text, .list: report(.oneLanguage(field.key), line: field.line)
    case .mapping:
      guard let fields = fields(field.value, taking: Language.allCases.map(\.rawValue)) else { return nil }
      return Wording(
        en: text(.en, in: fields, of: field), sv: text(.sv, in: fields, of: field))
    }
    return nil
  }

  private func text(_ language: Language, in fields: Fields, of whole: Piece.Field) -> String {
    guard let field = fields[language.rawValue] else {
      report(.missingLanguage(language), line: whole.line)
      return ""
    }
    if case .text(let text) = field.value.content, FreeText.cleaned(text) == nil {
      report(.missingLanguage(language), line: field.line)
      return ""
    }
    guard let text = text(field)?.replacing("\n", with: " ") else { return "" }
    if text.count > Self.textLimit {
      report(.tooLong(language, count: text.count, limit: Self.textLimit), line: field.line)
    }
    return text
  }
}
