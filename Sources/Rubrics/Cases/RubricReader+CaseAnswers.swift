import Coaching

/// The key of a calibration case.
extension RubricReader {
  private static let answerNames = ["level", "count", "yes", "choice", "not-observed"]

  /// The answers in the order of the rubric; without a rubric only their form is looked at.
  func keyAnswers(_ field: Piece.Field, to rubric: Rubric?) -> [CalibrationCase.KeyAnswer] {
    guard let entries = mapping(field.value, named: field.key) else { return [] }
    var read: [Criterion.Key: Located<CalibrationCase.KeyAnswer?>] = [:]
    for entry in entries {
      let criterion = rubric?.criterion(entry.key)
      if let rubric, criterion == nil {
        report(.unknownCriterion(entry.key, known: rubric.criteria.map(\.key)), line: entry.line)
      }
      read[entry.key] = Located(value: keyAnswer(entry, to: criterion), line: entry.line)
    }
    guard let rubric else { return [] }
    checkComplete(read, rubric, line: field.line)
    return rubric.criteria.compactMap { read[$0.key]?.value }
  }

  /// `nil` (and reported) when it is no answer to the criterion, or to any where that is `nil`.
  private func keyAnswer(_ entry: Piece.Field, to criterion: Criterion?) -> CalibrationCase.KeyAnswer? {
    if let criterion, criterion.kind == .text {
      report(.textHasNoKey(criterion.key), line: entry.line)
      return nil
    }
    guard let fields = fields(entry.value, named: entry.key, taking: Self.answerNames + ["because"]) else {
      return nil
    }
    let because = wording(entry, in: fields)
    let given = Self.answerNames.compactMap { fields[$0] }
    guard given.count == 1, let only = given.first else {
      report(.notOneAnswer(entry.key, count: given.count, kind: criterion?.kind), line: entry.line)
      return nil
    }
    if let criterion, ![criterion.kind.rawValue, "not-observed"].contains(only.key) {
      report(.otherKind(criterion.key, criterion.kind), line: only.line)
      return nil
    }
    return answer(only, to: criterion).map { CalibrationCase.KeyAnswer(entry.key, $0, because: because) }
  }

  private func wording(_ entry: Piece.Field, in fields: Fields) -> Wording {
    guard fields["because"] != nil else {
      report(.missing("because"), line: entry.line)
      return Wording(same: "")
    }
    return requiredWording("because", in: fields)
  }

  private func answer(_ field: Piece.Field, to criterion: Criterion?) -> Answer? {
    switch field.key {
    case "level": wholeNumber(field, in: Rubric.levels).map { .level($0) }
    case "count": wholeNumber(field, in: Form.counts).map { .count($0) }
    case "yes": word(field, of: ["true", "false"]).map { .yes($0 == "true") }
    case "choice": option(field, of: criterion).map { .choice($0) }
    default: word(field, of: ["true"]).map { _ in .notObserved }
    }
  }

  private func option(_ field: Piece.Field, of criterion: Criterion?) -> String? {
    guard let option = text(field) else { return nil }
    if let criterion, criterion.option(option) == nil {
      report(
        .unknownOption(option, of: criterion.key, known: criterion.options.map(\.key)), line: field.line)
    }
    return option
  }

  /// Reports what the key leaves out, and what it answers although another answer leaves no occasion.
  private func checkComplete(
    _ read: [Criterion.Key: Located<CalibrationCase.KeyAnswer?>], _ rubric: Rubric, line: Int
  ) {
    for criterion in rubric.criteria where criterion.kind != .text {
      let isSkipped =
        criterion.skipWhen.map { read[$0.criterion]?.value?.answer == .choice($0.option) } ?? false
      guard let answer = read[criterion.key] else {
        if !isSkipped { report(.missingAnswer(criterion.key, criterion.kind), line: line) }
        continue
      }
      if isSkipped, let condition = criterion.skipWhen, let given = answer.value, given.answer != .notObserved
      {
        report(.answerWithoutOccasion(criterion.key, condition), line: answer.line)
      }
    }
  }
}
