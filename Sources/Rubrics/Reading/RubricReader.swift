import Coaching

/// Reads the pieces of a rubric file.
///
/// Whatever is wrong is reported; what a function then returns only serves to go on and find the rest.
struct RubricReader {
  let findings: Findings

  func report(_ cause: RubricProblem.Cause, line: Int) {
    findings.report(cause, line: line)
  }

  // MARK: Forms of pieces

  /// The fields of a mapping whose names we give; `nil` when it is no mapping.
  func fields(_ piece: Piece, named name: String? = nil, taking known: [String]) -> Fields? {
    guard let fields = mapping(piece, named: name) else { return nil }
    for field in fields where !known.contains(field.key) {
      report(.unknownField(field.key, known: known), line: field.line)
    }
    return Fields(fields, line: piece.line)
  }

  /// The fields of a mapping whose names the author gives; `nil` when it is no mapping.
  func mapping(_ piece: Piece, named name: String? = nil) -> [Piece.Field]? {
    switch piece.content {
    case .mapping(let fields): return fields
    case .refused: return nil
    case .text, .list:
      report(.notAMapping(name), line: piece.line)
      return nil
    }
  }

  /// The parts of a list; `nil` when it is none.
  func list(_ field: Piece.Field) -> [Piece]? {
    switch field.value.content {
    case .list(let parts): return parts
    case .refused: return nil
    case .text(""): return []
    case .text, .mapping:
      report(.notAList(field.key), line: field.line)
      return nil
    }
  }

  /// A text without outer blanks; `nil` when there is none.
  func text(_ field: Piece.Field) -> String? {
    text(field.value, named: field.key, line: field.line)
  }

  /// A text without outer blanks; `nil` when there is none.
  func text(_ piece: Piece, named name: String, line: Int) -> String? {
    switch piece.content {
    case .text(let text):
      let cleaned = FreeText.cleaned(text)
      if cleaned == nil { report(.empty(name), line: line) }
      return cleaned
    case .refused: return nil
    case .list, .mapping:
      report(.notAText(name), line: line)
      return nil
    }
  }

  /// A field that must be there; `nil` when it is not.
  func required(_ name: String, in fields: Fields) -> Piece.Field? {
    if fields[name] == nil { report(.missing(name), line: fields.line) }
    return fields[name]
  }
}
