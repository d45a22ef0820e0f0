/// One pass over an answers file, collecting what is wrong instead of stopping at it.
struct AnswersReading {
  var form: Form
  var problems: [any Explained] = []
  /// Where something was given but refused, so that it is not called missing as well.
  var refused: [Form.Step] = []

  init(form: Form) {
    self.form = form
  }

  mutating func read(_ root: [String: JSONValue]) {
    expect(root, only: ["answers", "keep", "commitment", "followUp", "summary"], at: "")
    readAnswers(root["answers"])
    read("keep", of: root, at: .keep, only: ["criterion", "text"]) { reading, members in
      let criterion = reading.criterion(members, "keep")
      let text = reading.string(members["text"], "keep.text")
      guard let criterion, let text else { return nil }
      return .keep(Keep(criterion: criterion, text: text))
    }
    read("commitment", of: root, at: .commitment, only: ["criterion", "text", "due"]) { reading, members in
      reading.commitment(members)
    }
    read("followUp", of: root, at: .followUp, only: ["commitment", "status"]) { reading, members in
      reading.followUp(members)
    }
    readSummary(root["summary"])
  }

  private mutating func readAnswers(_ value: JSONValue?) {
    switch value {
    case nil, .null: return
    case .object(let answers):
      let order = form.rubric.criteria.map(\.key)
      let unknown = answers.keys.filter { !order.contains($0) }.sorted()
      for key in order + unknown {
        if let answer = answers[key] { readAnswer(answer, to: key) }
      }
      checkContradictions(among: answers)
    default:
      problems.append(
        AnswersFileProblem.malformed("answers", expected: Wording(en: "an object", sv: "ett objekt")))
    }
  }

  private mutating func readAnswer(_ value: JSONValue, to key: Criterion.Key) {
    let path = "answers.\(key)"
    guard case .object(let members) = value else {
      return refuse(
        .malformed(path, expected: Wording(en: "an object", sv: "ett objekt")), at: .criterion(key))
    }
    let kinds = ["level", "count", "yes", "choice", "text", "notObserved"]
    let beside = isGiven(members["count"], as: "count") ? ["evidence", "from"] : ["evidence"]
    expect(members, only: kinds + beside, at: path)
    let given = kinds.filter { isGiven(members[$0], as: $0) }
    guard given.count == 1, let kind = given.first, let member = members[kind] else {
      return refuse(.severalAnswers(path), at: .criterion(key))
    }
    let evidence = members["evidence"].flatMap { string($0, "\(path).evidence") }
    guard let answer = answer(kind, member, "\(path).\(kind)") else {
      return refused.append(.criterion(key))
    }
    let before = form.filled[key]?.answer
    guard take(.rate(key, answer, evidence: evidence), at: .criterion(key)) else { return }
    if let count = form.filled[key]?.count {
      let isKnown = answer == before || form.offered[key]?.count == count
      readSource(members["from"], of: key, isKnown: isKnown)
    }
    if members["evidence"] == .null || evidence == "" { take(.note(key, nil), at: .criterion(key)) }
  }

  /// Where a count comes from, as far as the file says; a count that was there or offered keeps what it had.
  private mutating func readSource(_ value: JSONValue?, of key: Criterion.Key, isKnown: Bool) {
    switch value {
    case nil: if !isKnown { take(.counted(key, from: nil), at: .criterion(key)) }
    case .null: take(.counted(key, from: nil), at: .criterion(key))
    case .string(let word):
      guard let source = CountSource(rawValue: word) else { fallthrough }
      take(.counted(key, from: source), at: .criterion(key))
    default:
      fail(
        "answers.\(key).from",
        Wording(en: "tally, notebook or estimate", sv: "tally, notebook eller estimate"))
      refused.append(.criterion(key))
    }
  }

  /// One file cannot both rate a criterion and say that it had no occasion.
  private mutating func checkContradictions(among answers: [String: JSONValue]) {
    for criterion in form.asked {
      guard let condition = criterion.skipWhen, form.filled.meets(condition), answers[criterion.key] != nil,
        form.filled[criterion.key]?.state == .rated
      else { continue }
      problems.append(FormProblem.contradiction(criterion.key, condition))
    }
  }

  /// Whether a member says something: `null` and `"notObserved": false` do not.
  private func isGiven(_ value: JSONValue?, as kind: String) -> Bool {
    guard let value, value != .null else { return false }
    return kind != "notObserved" || value != .bool(false)
  }

  private mutating func answer(_ kind: String, _ value: JSONValue, _ path: String) -> Answer? {
    switch (kind, value) {
    case ("level", .integer(let level)): return .level(level)
    case ("count", .integer(let count)): return .count(count)
    case ("yes", .bool(let flag)): return .yes(flag)
    case ("choice", .string(let option)): return .choice(option)
    case ("text", .string(let text)): return .text(text)
    case ("notObserved", .bool(true)): return .notObserved
    case ("level", _), ("count", _): fail(path, Wording(en: "a whole number", sv: "ett heltal"))
    case ("yes", _), ("notObserved", _): fail(path, Wording(en: "true or false", sv: "true eller false"))
    default: fail(path, Wording(en: "a text", sv: "en text"))
    }
    return nil
  }

  private mutating func commitment(_ members: [String: JSONValue]) -> Form.Event? {
    let criterion = criterion(members, "commitment")
    let text = string(members["text"], "commitment.text")
    let due = due(members["due"])
    guard let criterion, let text, let due else { return nil }
    return .commitment(Commitment.Terms(criterion: criterion, text: text, due: due.day))
  }

  /// The day; `nil` when there is something else in its place.
  private mutating func due(_ value: JSONValue?) -> Due? {
    guard let value, value != .null else { return Due(day: nil) }
    guard case .string(let date) = value, let day = Day(iso8601: date) else {
      fail("commitment.due", Wording(en: "a date such as 2026-11-23", sv: "ett datum som 2026-11-23"))
      return nil
    }
    return Due(day: day)
  }

  private mutating func followUp(_ members: [String: JSONValue]) -> Form.Event? {
    let id = string(members["commitment"], "followUp.commitment")
    let word = string(members["status"], "followUp.status")
    guard let id, let word else { return nil }
    guard let status = Commitment.Status(rawValue: word) else {
      fail(
        "followUp.status",
        Wording(en: "kept, partly, not-yet or dropped", sv: "kept, partly, not-yet eller dropped"))
      return nil
    }
    return .followUp(Commitment.FollowUp(commitment: Commitment.ID(id), status: status))
  }

  /// The criterion that a member names, which the rubric must have.
  private mutating func criterion(_ members: [String: JSONValue], _ path: String) -> Criterion.Key? {
    guard let key = string(members["criterion"], "\(path).criterion") else { return nil }
    do {
      return try form.rubricCriterion(key).key
    } catch {
      problems.append(error)
      return nil
    }
  }

  private mutating func readSummary(_ value: JSONValue?) {
    guard let value else { return }
    if value == .null {
      take(.summary(nil), at: .summary)
    } else if let text = string(value, "summary") {
      take(.summary(text), at: .summary)
    }
  }

  private mutating func read(
    _ name: String, of root: [String: JSONValue], at step: Form.Step, only keys: [String],
    as event: (inout AnswersReading, [String: JSONValue]) -> Form.Event?
  ) {
    guard let value = root[name] else { return }
    if value == .null {
      if step == .followUp { take(.followUp(nil), at: step) }
      return
    }
    guard case .object(let members) = value else {
      return refuse(.malformed(name, expected: Wording(en: "an object", sv: "ett objekt")), at: step)
    }
    expect(members, only: keys, at: name)
    guard let event = event(&self, members) else { return refused.append(step) }
    take(event, at: step)
  }

  /// Whether the form took the event.
  @discardableResult
  private mutating func take(_ event: Form.Event, at step: Form.Step) -> Bool {
    do {
      try form.take(Form.Entry(event))
      return true
    } catch {
      problems.append(error)
      refused.append(step)
      return false
    }
  }

  private mutating func string(_ value: JSONValue?, _ path: String) -> String? {
    guard case .string(let text) = value else {
      if value != .null { fail(path, Wording(en: "a text", sv: "en text")) }
      return nil
    }
    return text
  }

  private mutating func expect(_ members: [String: JSONValue], only keys: [String], at path: String) {
    for key in members.keys.sorted() where !keys.contains(key) {
      let full = path.isEmpty ? key : "\(path).\(key)"
      problems.append(AnswersFileProblem.unexpected(full, suggestions: nearest(to: key, among: keys)))
    }
  }

  private mutating func fail(_ path: String, _ expected: Wording) {
    problems.append(AnswersFileProblem.malformed(path, expected: expected))
  }

  private mutating func refuse(_ problem: AnswersFileProblem, at step: Form.Step) {
    problems.append(problem)
    refused.append(step)
  }
}

/// When a commitment is due, where that was said at all.
private struct Due {
  let day: Day?
}
