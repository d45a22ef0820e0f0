import Coaching

/// Texts in both languages.
extension RubricReader {
  /// The most characters a text may have in a language.
  static let textLimit = 120

  /// A required text; empty in a language in which it is missing.
  func requiredWording(_ name: String, in fields: Fields) -> Wording {
    wording(required(name, in: fields)) ?? Wording(same: "")
  }

  /// A text in both languages, its line breaks turned into blanks unless they are kept; `nil` when the field was left
  /// out or is something else.
  func wording(_ field: Piece.Field?, limit: Int = textLimit, keepingLines: Bool = false) -> Wording? {
    guard let field else { return nil }
    switch field.value.content {
    case .refused: return nil
    case .text(""): report(.empty(field.key), line: field.line)
    case .text, .list: report(.oneLanguage(field.key), line: field.line)
    case .mapping:
      guard let fields = fields(field.value, taking: Language.allCases.map(\.rawValue)) else { return nil }
      let read = { (language: Language) in
        let text = text(language, in: fields, of: field, limit: limit)
        return keepingLines ? text : text.replacing("\n", with: " ")
      }
      return Wording(en: read(.en), sv: read(.sv))
    }
    return nil
  }

  private func text(_ language: Language, in fields: Fields, of whole: Piece.Field, limit: Int) -> String {
    guard let field = fields[language.rawValue] else {
      report(.missingLanguage(language), line: whole.line)
      return ""
    }
    if case .text(let text) = field.value.content, FreeText.cleaned(text) == nil {
      report(.missingLanguage(language), line: field.line)
      return ""
    }
    guard let text = text(field) else { return "" }
    if text.count > limit {
      report(.tooLong(language, count: text.count, limit: limit), line: field.line)
    }
    return text
  }
}
