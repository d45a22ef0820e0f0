import Coaching

/// Levels and options.
extension RubricReader {
  /// What is seen at each level; `check` looks at each text, given its mapping.
  func levels(_ field: Piece.Field, required: [Int], check: (Wording, Fields) -> Void) -> [Int: Wording] {
    guard let entries = mapping(field.value, named: field.key) else { return [:] }
    var levels: [Int: Wording] = [:]
    for entry in entries {
      guard let level = level(entry) else { continue }
      levels[level] = wording(entry) ?? Wording(same: "")
      if case .mapping(let texts) = entry.value.content, let wording = levels[level] {
        check(wording, Fields(texts, line: entry.line))
      }
    }
    for level in required where levels[level] == nil { report(.missingLevel(level), line: field.line) }
    return levels
  }

  private func level(_ entry: Piece.Field) -> Int? {
    guard let level = Int(entry.key), Rubric.levels.contains(level), String(level) == entry.key else {
      report(.levelOutOfRange(entry.key), line: entry.line)
      return nil
    }
    return level
  }

  /// What can be chosen, in order.
  func options(_ field: Piece.Field) -> [Criterion.Option] {
    guard let entries = mapping(field.value, named: field.key) else { return [] }
    if entries.count < 2 { report(.notEnoughOptions(entries.count), line: field.line) }
    if entries.count > 9 { report(.tooMany(field.key, count: entries.count, limit: 9), line: field.line) }
    return entries.map { entry in
      check(key: entry.key, line: entry.line)
      return Criterion.Option(key: entry.key, title: wording(entry) ?? Wording(same: ""))
    }
  }
}
