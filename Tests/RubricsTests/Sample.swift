import Coaching
import Rubrics
import Testing

/// A small rubric in which everything is right.
let smallRubric = """
  key: small
  version: 1
  title: {en: "Small", sv: "Liten"}
  purpose: {en: "To try", sv: "Att prova"}
  minutes: 2
  dimensions:
    - {key: craft, title: {en: "Craft", sv: "Hantverk"}}
  criteria:
    - key: who
      kind: choice
      ask: {en: "Who?", sv: "Vem?"}
      options:
        rep: {en: "The rep", sv: "Säljaren"}
        manager: {en: "The manager", sv: "Chefen"}
    - key: opening
      dimension: craft
      kind: level
      core: true
      ask: {en: "How?", sv: "Hur?"}
      levels:
        1: {en: "Badly", sv: "Illa"}
        3: {en: "Well", sv: "Bra"}
        5: {en: "Best", sv: "Bäst"}
  """

/// The small rubric with one part of it replaced.
func small(_ part: String, _ replacement: String, sourceLocation: SourceLocation = #_sourceLocation) -> String
{
  #expect(smallRubric.contains(part), sourceLocation: sourceLocation)
  return smallRubric.replacing(part, with: replacement, maxReplacements: 1)
}

/// Expects that a text has these problems and no others, each on a line with a 👉 (which is taken away first).
func expect(
  _ problems: String..., in marked: String, language: Language = .en,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let lines = marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
    place, line in
    Array(repeating: place + 1, count: line.count { $0 == "👉" })
  }
  let expected = zip(lines, problems).map { "\($0): \($1)" }
  #expect(lines.count == problems.count, "as many marks as problems", sourceLocation: sourceLocation)
  let found = found(in: marked.replacing("👉", with: ""), language: language)
  #expect(found == expected, sourceLocation: sourceLocation)
}

func readSmall(_ text: String) throws -> Rubric {
  try readRubric(text, named: "small.yaml")
}

/// The problems in a text, as `LINE: MESSAGE; REMEDY`.
func found(in text: String, language: Language = .en) -> [String] {
  problems(in: text).map {
    "\($0.line): \($0.message.text(in: language)); \($0.remedy.text(in: language))"
  }
}

func problems(in text: String) -> [RubricProblem] {
  do throws(RubricProblems) {
    _ = try readRubric(text, named: "small.yaml")
    return []
  } catch {
    return error.problems
  }
}

extension String {
  /// What stands before another text.
  func prefix(upTo text: String) -> String {
    firstRange(of: text).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
