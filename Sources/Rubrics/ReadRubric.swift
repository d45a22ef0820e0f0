import Coaching

/// Reads the text of a rubric file.
///
/// - Parameters:
///   - text: The YAML text.
///   - file: What the problems call the file, such as its path.
///   - expectedKey: The key the rubric must have because its file is named so; `nil` where any will do.
/// - Returns: The rubric, in which everything is right.
/// - Throws: Every problem found in it.
public func readRubric(_ text: String, named file: String, expectedKey: String? = nil)
  throws(RubricProblems) -> Rubric
{
  let findings = Findings(file: file)
  var composer = Composer(text, findings: findings)
  let rubric = composer.compose().flatMap {
    RubricReader(findings: findings).rubric($0, expectedKey: expectedKey)
  }
  guard let rubric, findings.problems.isEmpty else { throw RubricProblems(findings.problems) }
  return rubric
}
