extension Form {
  /// Something that happens to a form. Drafts keep these, so a case is never renamed or given another
  /// meaning.
  public enum Event: Hashable, Sendable, Codable {
    /// An answer, with what was seen when it came in the same breath.
    case rate(Criterion.Key, Answer, evidence: String?)
    /// What was seen; `nil` takes away what was written.
    case note(Criterion.Key, String?)
    /// Where a count comes from; `nil` when nobody said.
    case counted(Criterion.Key, from: CountSource?)
    /// What became of a commitment; `nil` for no occasion to see it.
    case followUp(Commitment.FollowUp?)
    case keep(Keep)
    case commitment(Commitment.Terms)
    case summary(String?)
    /// No occasion for this criterion and the asked ones behind it.
    case passRest
    /// Words being typed at a step and not entered yet, as they stand now.
    case typing(Step, String)
    case back, forward
    case go(Step)
    case stop, save
  }

  /// An event and the time it took.
  public struct Entry: Hashable, Sendable, Codable {
    public let event: Event
    /// From the question to the answer; `nil` when nobody sat in front of it.
    public let seconds: Double?

    public init(_ event: Event, seconds: Double? = nil) {
      self.event = event
      self.seconds = seconds
    }
  }

  /// Lets one event happen, and adds the time it took to that of the whole form.
  ///
  /// - Throws: What is wrong with it; the form is then as it was before.
  public mutating func take(_ entry: Entry) throws(FormProblem) {
    try apply(entry)
    if let seconds = entry.seconds { filled.seconds = (filled.seconds ?? 0) + seconds }
  }

  private mutating func apply(_ entry: Entry) throws(FormProblem) {
    switch entry.event {
    case .rate(let key, let answer, let evidence): try rate(key, answer, evidence, seconds: entry.seconds)
    case .note(let key, let text): try note(key, text)
    case .counted(let key, let source): try counted(key, from: source)
    case .followUp(let followUp): try take(followUp)
    case .keep(let keep): try take(keep)
    case .commitment(let terms): try take(terms)
    case .summary(let text): try take(summary: text)
    case .passRest: passRest(seconds: entry.seconds)
    case .typing(let step, let words):
      unfinished = words.isEmpty ? nil : Unfinished(step: step, words: words)
    case .back: move(by: -1)
    case .forward: isReviewing ? go(to: .lastLook) : move(by: 1)
    case .go(let step): go(to: step)
    case .stop: status = .stopped
    case .save: try save()
    }
  }

  private mutating func rate(_ key: Criterion.Key, _ answer: Answer, _ evidence: String?, seconds: Double?)
    throws(FormProblem)
  {
    let criterion = try askedCriterion(key)
    let evidence = try freeText(evidence, at: .criterion(key))
    let before = filled[key]
    let time = seconds.map { $0 + (before?.seconds ?? 0) } ?? before?.seconds
    filled[key] = Rating(
      key, try checked(answer, for: criterion), evidence: evidence ?? before?.evidence, seconds: time,
      countFrom: countSource(of: answer, to: key, before: before))
    advance(past: .criterion(key))
  }

  /// An offered count brings its source, and a count given again keeps it; any other is remembered.
  private func countSource(of answer: Answer, to key: Criterion.Key, before: Rating?) -> CountSource? {
    guard case .count(let count) = answer else { return nil }
    if before?.answer == answer { return before?.countFrom }
    return offered[key].flatMap { $0.count == count ? $0.from : nil } ?? .estimate
  }

  private mutating func counted(_ key: Criterion.Key, from source: CountSource?) throws(FormProblem) {
    let criterion = try askedCriterion(key)
    guard filled[key]?.count != nil else { throw .wrongKind(criterion.key, expected: .count) }
    filled[key]?.countFrom = source
  }

  private mutating func note(_ key: Criterion.Key, _ text: String?) throws(FormProblem) {
    _ = try askedCriterion(key)
    let evidence = try freeText(text, at: .criterion(key))
    filled[key]?.evidence = evidence
    finish(.criterion(key))
  }

  private mutating func take(_ followUp: Commitment.FollowUp?) throws(FormProblem) {
    if let followUp {
      guard openCommitments.contains(where: { $0.id == followUp.commitment }) else {
        throw .unknownCommitment(followUp.commitment.text, open: openCommitments.map(\.id.text))
      }
      guard followUp.status != .open else { throw .notAFollowUp }
    }
    filled.followUp = followUp
    isFollowedUp = true
    advance(past: .followUp)
  }

  private mutating func take(_ keep: Keep) throws(FormProblem) {
    let criterion = try rubricCriterion(keep.criterion)
    guard let text = try freeText(keep.text, at: .keep) else { throw .missing(.keep) }
    filled.keep = Keep(criterion: criterion.key, text: text)
    advance(past: .keep)
  }

  private mutating func take(_ terms: Commitment.Terms) throws(FormProblem) {
    let criterion = try rubricCriterion(terms.criterion)
    guard let text = try freeText(terms.text, at: .commitment) else { throw .missing(.commitment) }
    filled.commitment = Commitment.Terms(criterion: criterion.key, text: text, due: terms.due)
    advance(past: .commitment)
  }

  private mutating func take(summary text: String?) throws(FormProblem) {
    filled.summary = try freeText(text, at: .summary)
    advance(past: .summary)
  }

  private mutating func passRest(seconds: Double?) {
    guard case .criterion(let key) = step, mayPassRest(from: key) else { return }
    let rest = asked.drop { $0.key != key }
    for criterion in rest where filled[criterion.key]?.answer == nil {
      filled[criterion.key]?.answer = .notObserved
    }
    filled[key]?.seconds = seconds
    guard let last = rest.last(where: { !isSkipped($0) }) else { return }
    step = .criterion(last.key)
    advance(past: step)
  }

  private mutating func save() throws(FormProblem) {
    if let problem = problems().first { throw problem }
    status = .saved
  }
}

// MARK: Moving

extension Form {
  /// What was typed at a step is entered now.
  private mutating func finish(_ step: Step) {
    if unfinished?.step == step { unfinished = nil }
  }

  private mutating func advance(past answered: Step) {
    finish(answered)
    guard status == .asking, step == answered else { return }
    isReviewing ? go(to: .lastLook) : move(by: 1)
  }

  /// Goes to the step before or behind; stays where there is none.
  private mutating func move(by distance: Int) {
    guard step != .summary else {
      step = .lastLook
      return
    }
    let steps = steps
    let place = (steps.firstIndex(of: step) ?? 0) + distance
    go(to: steps[min(max(place, 0), steps.count - 1)])
  }

  private mutating func go(to step: Step) {
    guard step == .summary || steps.contains(step) else { return }
    self.step = step
    if step == .lastLook { isReviewing = true }
  }
}
