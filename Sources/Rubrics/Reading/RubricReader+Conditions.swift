import Coaching

/// What depends on other criteria.
extension RubricReader {
  /// A criterion and one of its options; `nil` when the field was left out or says something else.
  func condition(_ field: Piece.Field?) -> Located<Rubric.Condition>? {
    guard let field else { return nil }
    if case .refused = field.value.content { return nil }
    guard case .mapping(let entries) = field.value.content, entries.count == 1, let entry = entries.first
    else {
      report(.notACondition(field.key), line: field.line)
      return nil
    }
    return text(entry).map {
      Located(value: Rubric.Condition(criterion: entry.key, option: $0), line: entry.line)
    }
  }

  /// Criteria that come last in some meetings; `nil` when the field was left out.
  func askedLast(_ field: Piece.Field?) -> ReadAskedLast? {
    guard let field else { return nil }
    guard let fields = fields(field.value, named: field.key, taking: ["scenarios", "criteria"]) else {
      return nil
    }
    let scenarios = words(required("scenarios", in: fields)).compactMap(scenario)
    return ReadAskedLast(scenarios: scenarios, criteria: words(required("criteria", in: fields)))
  }

  private func scenario(_ key: Located<String>) -> Scenario? {
    let scenario = Scenario(rawValue: key.value)
    if scenario == nil { report(.unknownScenario(key.value), line: key.line) }
    return scenario
  }

  /// The words in a list, each once.
  private func words(_ field: Piece.Field?) -> [Located<String>] {
    guard let field, let parts = list(field) else { return [] }
    if parts.isEmpty { report(.tooFew(field.key), line: field.line) }
    var firstLines: [String: Int] = [:]
    return parts.compactMap { part in
      guard let word = text(part, named: field.key, line: part.line) else { return nil }
      if let first = firstLines[word] {
        report(.repeats(word, first: first), line: part.line)
        return nil
      }
      firstLines[word] = part.line
      return Located(value: word, line: part.line)
    }
  }
}
