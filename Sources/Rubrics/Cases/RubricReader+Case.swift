import Coaching

/// A calibration case as a whole.
extension RubricReader {
  /// The most characters the text of a case may have in a language: some three minutes of reading.
  private static let storyLimit = 4000

  private static let caseFields = ["key", "rubric", "versions", "title", "rep", "text", "answers"]

  /// `nil` when it is no mapping; otherwise it can be used only when nothing was reported.
  func calibrationCase(_ piece: Piece, expectedKey: String?, by rubrics: RubricFolder) -> CalibrationCase? {
    guard case .mapping = piece.content else {
      report(.notACase, line: piece.line)
      return nil
    }
    guard let fields = fields(piece, taking: Self.caseFields) else { return nil }
    let versions = versions(required("versions", in: fields))
    let rubric = rubric(required("rubric", in: fields), versions: versions, among: rubrics)
    return CalibrationCase(
      key: ownKey(in: fields, expected: expectedKey), rubric: rubric?.key ?? "", versions: versions ?? 1...1,
      title: requiredWording("title", in: fields), rep: name(required("rep", in: fields)) ?? "",
      text: wording(required("text", in: fields), limit: Self.storyLimit, keepingLines: true)
        ?? Wording(same: ""),
      answers: required("answers", in: fields).map { keyAnswers($0, to: rubric) } ?? [])
  }

  /// `nil` when it was left out or says something else.
  private func versions(_ field: Piece.Field?) -> ClosedRange<Int>? {
    guard let field, let fields = fields(field.value, named: field.key, taking: ["from", "to"]) else {
      return nil
    }
    guard let from = wholeNumber(required("from", in: fields), in: 1...Int.max) else { return nil }
    guard let to = fields["to"] else { return from...from }
    guard let last = wholeNumber(to, in: 1...Int.max) else { return nil }
    guard from <= last else {
      report(.backwards(from, last), line: to.line)
      return nil
    }
    return from...last
  }

  /// The rubric that is named; `nil` (and reported) when there is none of these versions.
  private func rubric(_ field: Piece.Field?, versions: ClosedRange<Int>?, among rubrics: RubricFolder)
    -> Rubric?
  {
    guard let field, let key = text(field) else { return nil }
    do throws(RubricProblems) {
      guard let rubric = try rubrics.rubric(key) else {
        report(.noRubric(key, known: rubrics.keys), line: field.line)
        return nil
      }
      if let versions, !versions.contains(rubric.version) {
        report(.otherVersion(rubric.edition, suits: versions), line: field.line)
        return nil
      }
      return rubric
    } catch {
      report(.rubricHasProblems(key), line: field.line)
      return nil
    }
  }

  private func name(_ field: Piece.Field?) -> String? {
    let limit = 60
    guard let field, let name = text(field) else { return nil }
    if name.count > limit || !name.contains(where: \.isLetter) || name.contains(where: \.isNewline) {
      report(.notAName(name, limit: limit), line: field.line)
    }
    return name
  }
}
