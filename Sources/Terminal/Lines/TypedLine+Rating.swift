import Coaching

extension TypedLine {
  /// Reads the answer to a criterion: a rating, and behind it what was seen.
  static func rating(_ line: String, of criterion: Criterion?, in form: Form) throws(TypedLineProblem)
    -> Form.Event
  {
    guard let criterion else { throw .placeExpected }
    if line == "--", form.mayPassRest(from: criterion.key) { return .passRest }
    if criterion.kind == .text, line != "-" {
      guard !line.isEmpty else { throw .expected(criterion) }
      return .rate(criterion.key, .text(line), evidence: nil)
    }
    let (word, evidence) = line.firstWordAndRest
    let answer = word == "-" ? Answer.notObserved : try answer(word, to: criterion)
    return .rate(criterion.key, answer, evidence: evidence)
  }

  private static func answer(_ word: String, to criterion: Criterion) throws(TypedLineProblem) -> Answer {
    let answer: Answer? =
      switch criterion.kind {
      case .level: number(word, in: Rubric.levels).map { .level($0) }
      case .count: number(word, in: Form.counts).map { .count($0) }
      case .yes: yesOrNo(word).map { .yes($0) }
      case .choice: option(word, of: criterion).map { .choice($0) }
      case .text: nil
      }
    guard let answer else { throw .expected(criterion) }
    return answer
  }

  private static func number(_ word: String, in range: ClosedRange<Int>) -> Int? {
    Int(word).flatMap { range.contains($0) ? $0 : nil }
  }

  private static func yesOrNo(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "y", "yes", "j", "ja": true
    case "n", "no", "nej": false
    default: nil
    }
  }

  private static func option(_ word: String, of criterion: Criterion) -> String? {
    guard let number = Int(word) else { return criterion.option(word.lowercased())?.key }
    let options = criterion.options
    return options.indices.contains(number - 1) ? options[number - 1].key : nil
  }
}
