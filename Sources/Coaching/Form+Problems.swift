extension Form {
  /// What stands between the form and saving it, in the order it is asked.
  ///
  /// - Parameter mayBeLeftOut: Criteria that need no answer; they become "not asked".
  /// - Returns: Nothing when the form can be saved.
  public func problems(mayBeLeftOut: Set<Criterion.Key> = []) -> [FormProblem] {
    var problems = asked.compactMap { criterion -> FormProblem? in
      let isFine = filled[criterion.key]?.answer != nil || isSkipped(criterion)
      return isFine || mayBeLeftOut.contains(criterion.key) ? nil : .missing(.criterion(criterion.key))
    }
    if rubric.evidence.keepRequired, filled.keep == nil { problems.append(.missing(.keep)) }
    if rubric.evidence.changeRequired, filled.commitment == nil { problems.append(.missing(.commitment)) }
    return problems
  }

  /// Criteria rated 1 without a word about what was seen, where the rubric asks for one.
  public var lowWithoutEvidence: [Criterion.Key] {
    guard rubric.evidence.asksAtLevelOne else { return [] }
    return filled.ratings.filter { $0.level == 1 && $0.evidence == nil }.map(\.criterion)
  }

  /// What has been said, where criteria that lost their occasion count as not observed, whatever they were
  /// rated before; words that stood beside them stay.
  public var result: FilledForm {
    var result = filled
    for criterion in asked where isSkipped(criterion) {
      result[criterion.key]?.answer = .notObserved
      result[criterion.key]?.countFrom = nil
    }
    return result
  }

  func rubricCriterion(_ key: Criterion.Key) throws(FormProblem) -> Criterion {
    guard let criterion = rubric.criterion(key) else {
      throw .unknownCriterion(key, suggestions: nearest(to: key, among: rubric.criteria.map(\.key)))
    }
    return criterion
  }

  func askedCriterion(_ key: Criterion.Key) throws(FormProblem) -> Criterion {
    let criterion = try rubricCriterion(key)
    guard asked.contains(criterion) else { throw .notInShortForm(key) }
    return criterion
  }

  func checked(_ answer: Answer, for criterion: Criterion) throws(FormProblem) -> Answer {
    switch (answer, criterion.kind) {
    case (.notObserved, _), (.yes, .yes): return answer
    case (.level(let level), .level):
      guard Rubric.levels.contains(level) else { throw .levelOutOfRange(criterion.key, level) }
    case (.count(let count), .count):
      guard Form.counts.contains(count) else { throw .countOutOfRange(criterion.key, count) }
    case (.choice(let option), .choice):
      guard criterion.option(option) != nil else {
        throw .unknownOption(criterion.key, option, options: criterion.options.map(\.key))
      }
    case (.text(let text), .text):
      guard let text = try freeText(text, at: .criterion(criterion.key)) else {
        throw .missing(.criterion(criterion.key))
      }
      return .text(text)
    default: throw .wrongKind(criterion.key, expected: criterion.kind)
    }
    return answer
  }

  func freeText(_ text: String?, at step: Step) throws(FormProblem) -> String? {
    guard let cleaned = FreeText.cleaned(text) else { return nil }
    guard cleaned.count <= FreeText.limit else { throw .textTooLong(step, cleaned.count) }
    return cleaned
  }

  /// What can be counted in one meeting.
  public static let counts = 0...999
}
