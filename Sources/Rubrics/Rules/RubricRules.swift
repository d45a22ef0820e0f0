import Coaching

/// What must hold between the parts of a rubric.
struct RubricRules {
  let parts: RubricParts
  let findings: Findings

  func check() {
    checkKeysDiffer(
      parts.dimensions.map { ($0.value.key, $0.line) }, cause: RubricProblem.Cause.sameDimension)
    checkKeysDiffer(
      parts.criteria.map { ($0.value.key, $0.fields.line(of: "key")) },
      cause: RubricProblem.Cause.sameCriterion)
    checkKeysDiffer(
      parts.criteria.map { ($0.value.tally?.rawValue ?? "", $0.fields.line(of: "tally")) },
      cause: RubricProblem.Cause.sameTally)
    parts.criteria.forEach(checkDimension)
    parts.dimensions.forEach(checkScores)
    checkAskedLast()
    if let condition = parts.outsideTrendWhen { _ = choice(in: condition) }
    for (place, criterion) in parts.criteria.enumerated() { checkSkip(of: criterion, at: place) }
  }

  private func checkKeysDiffer(
    _ keys: [(key: String, line: Int)], cause: (String, Int) -> RubricProblem.Cause
  ) {
    var firstLines: [String: Int] = [:]
    for (key, line) in keys where !key.isEmpty {
      if let first = firstLines[key] { findings.report(cause(key, first), line: line) }
      firstLines[key] = firstLines[key] ?? line
    }
  }

  // MARK: Dimensions

  // Where there is none at all, which is reported already, nothing more is said of every reference to one.

  private func checkDimension(of criterion: ReadCriterion) {
    let known = dimensionKeys
    guard mayBeLevel(criterion), let dimension = criterion.value.dimension, !known.isEmpty,
      !known.contains(dimension)
    else { return }
    findings.report(
      .unknownDimension(dimension, known: known), line: criterion.fields.line(of: "dimension"))
  }

  private var dimensionKeys: [Dimension.Key] { parts.dimensions.map(\.value.key) }

  /// A criterion whose kind is unreadable may have been meant as a level.
  private func mayBeLevel(_ criterion: ReadCriterion) -> Bool { [.level, nil].contains(criterion.kind) }

  /// Whether a criterion names the dimension, or mistypes it, which is reported already.
  private func means(_ key: Dimension.Key, _ criterion: ReadCriterion) -> Bool {
    guard let named = criterion.value.dimension, !dimensionKeys.contains(named) else {
      return criterion.value.dimension == key
    }
    return nearest(to: named, among: dimensionKeys).first == key
  }

  private func checkScores(in dimension: ReadDimension) {
    let key = dimension.value.key
    guard !key.isEmpty else { return }
    let levels = parts.criteria.filter { means(key, $0) && mayBeLevel($0) }
    if levels.isEmpty {
      findings.report(.dimensionWithoutLevel(key), line: dimension.line)
    } else if !levels.contains(where: \.mayBeCore) {
      findings.report(.dimensionWithoutCore(key), line: dimension.line)
    }
  }

  // MARK: References

  private func checkAskedLast() {
    for key in parts.askedLast?.criteria ?? [] where place(of: key.value) == nil {
      reportUnknown(key.value, line: key.line)
    }
  }

  /// The place of the criterion that a condition is about; `nil` when there is none. Reports everything
  /// that keeps the condition from being met ever.
  private func choice(in condition: Located<Rubric.Condition>) -> Int? {
    let (key, option) = (condition.value.criterion, condition.value.option)
    guard let place = place(of: key) else {
      reportUnknown(key, line: condition.line)
      return nil
    }
    let criterion = parts.criteria[place]
    if let kind = criterion.kind, kind != .choice {
      findings.report(.notAChoice(key, kind), line: condition.line)
    } else if criterion.kind == .choice, criterion.value.option(option) == nil {
      let known = criterion.value.options.map(\.key)
      findings.report(.unknownOption(option, of: key, known: known), line: condition.line)
    }
    return place
  }

  private func checkSkip(of criterion: ReadCriterion, at place: Int) {
    guard let condition = criterion.skipWhen, let other = choice(in: condition) else { return }
    let last = parts.askedLast?.value.criteria ?? []
    let key = condition.value.criterion
    if other >= place {
      findings.report(.askedLater(key), line: condition.line)
    } else if last.contains(key), !last.contains(criterion.value.key) {
      findings.report(.askedLaterInSome(key), line: condition.line)
    }
  }

  private func place(of key: Criterion.Key) -> Int? {
    parts.criteria.firstIndex { $0.value.key == key }
  }

  private func reportUnknown(_ key: Criterion.Key, line: Int) {
    guard !parts.criteria.isEmpty else { return }
    findings.report(.unknownCriterion(key, known: parts.criteria.map(\.value.key)), line: line)
  }
}
