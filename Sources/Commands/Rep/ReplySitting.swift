import Coaching
import Journal
import Reports
import Terminal
import Text

/// One sitting in front of a reply: the words and every answer are on disk before the next prompt shows.
final class ReplySitting {
  private let replying: Replying
  private let hasCoach: Bool
  private let rubricText: String?
  private let isAccessible: Bool
  private let lines = TypedLines()
  private var draft: ReplyDraft
  /// Whether the draft is in the journal.
  private var isBegun: Bool

  /// Begins a reply, or goes on with the one that waits.
  init(_ replying: Replying, isAccessible: Bool) throws {
    self.replying = replying
    self.isAccessible = isAccessible
    hasCoach = try replying.hasCoach
    if let waiting = try replying.journal.replyDraft(to: replying.observation.id) {
      (draft, rubricText, isBegun) = (waiting, nil, true)
    } else {
      let rubric = try replying.session.rubric(Rubric.coachingKey, in: replying.journal)
      draft = ReplyDraft(
        observation: replying.observation.id, rubric: rubric.rubric, started: replying.session.now)
      (rubricText, isBegun) = (rubric.text, false)
    }
  }

  /// Asks for the words, and for the answers about the coaching if the rep likes, and sends them.
  ///
  /// - Returns: The observation with the reply.
  /// - Throws: `FormLeft` when it is left, once it is said how to go on, or `JournalError`.
  func run() throws -> Observation {
    greet()
    do {
      if !isAskedForWords {
        try replying.session.isLineByLine(isAccessible) ? askForWords() : askForWordsOnScreen()
      }
      let isRating = try hasCoach && (draft.form.answeredCount > 0 || isWillingToRate())
      return try send(isRating ? fill() : draft.form, isRating: isRating)
    } catch let error as JournalError {
      sayWhatIsKept()
      throw error
    }
  }

  private var isAskedForWords: Bool {
    draft.entries.contains { if case .summary = $0.event { true } else { false } }
  }

  private func greet() {
    let session = replying.session
    session.remark(Wording(same: replying.observation.occasion.title))
    if hasCoach { session.remark(replying.isOpen ? shownWithName : whoCanOpen) }
    session.remark(whoReadsWords)
    guard isBegun else { return }
    session.remark(goingOn(since: draft.started))
    if let words = draft.form.filled.summary { session.remark(yourWords(words)) }
  }

  private func askForWords() throws {
    while true {
      let typed = try line(after: askWords)
      var form = draft.form
      do {
        let entry = Form.Entry(.summary(FreeText.cleaned(typed)))
        try form.take(entry)
        return try keep(entry)
      } catch let problem as FormProblem {
        replying.session.remark([problem.message, problem.remedy].joined(separator: "; "))
      }
    }
  }

  /// On a whole screen words may have lines, and are looked at once more before they are sent.
  private func askForWordsOnScreen() throws {
    var form = Form(rubric: draft.rubric.withoutCriteria, words: .reply)
    if let unfinished = draft.form.unfinished {
      try form.take(Form.Entry(.typing(.summary, unfinished.words)))
    }
    try form.take(Form.Entry(.go(.summary)))
    let ending = try replying.session.fill(
      &form, title: replying.observation.occasion.title, isAccessible: false
    ) { entry in
      if entry.event.isOfWords { try self.keep(entry) }
    }
    guard ending == .saved else { throw left() }
    if form.filled.summary == nil { try keep(Form.Entry(.summary(nil))) }
  }

  private func isWillingToRate() throws -> Bool {
    while true {
      let typed = try line(after: offer(of: draft.rubric)).lowercased()
      if typed.isYes { return true }
      if ["n", "no", "nej", ""].contains(typed) { return false }
      replying.session.remark(yesOrNo)
    }
  }

  private func fill() throws -> Form {
    var form = draft.form
    let title = coachingTitle(replying.observation.occasion.observer.name)
    let ending = try replying.session.fill(
      &form, title: title.text, isAccessible: isAccessible, from: lines
    ) { try self.keep($0) }
    guard ending == .saved else { throw left() }
    return form
  }

  private func send(_ form: Form, isRating: Bool) throws -> Observation {
    guard isRating || form.filled.summary != nil else { throw left() }
    let answers = CoachingAnswers(
      rubric: draft.rubric, rubricText: rubricText, form: form.result, isOpen: replying.isOpen)
    return try replying.send(form.filled.summary, isRating ? answers : nil, closingDraft: isBegun)
  }

  /// The line that is typed.
  ///
  /// - Throws: `FormLeft` for `!`, a signal and the end of input.
  private func line(after question: Wording) throws -> String {
    Console.write(fitted(question.text + "> "), to: .errors)
    guard case .line(let line) = lines.next() else {
      Console.write("\n", to: .errors)
      throw left()
    }
    let typed = FreeText.cleaned(line) ?? ""
    guard typed != "!" else { throw left() }
    return typed
  }

  /// A draft that is gone, as when it was sent in another window, is begun anew with all that was said.
  private func keep(_ entry: Form.Entry) throws {
    draft.entries.append(entry)
    guard isBegun else { return try begin(with: entry) }
    do {
      try replying.journal.append(entry, toReplyTo: draft.observation)
    } catch {
      guard case .unknown(.draft, _, _) = error else { throw error }
      try replying.journal.begin(draft, rubricText: rubricText)
    }
  }

  /// Nothing is begun by moving about, nor by passing the words over.
  private func begin(with entry: Form.Entry) throws {
    guard !entry.event.isMove, entry.event != .summary(nil) else { return }
    try replying.journal.begin(draft, rubricText: rubricText)
    isBegun = true
  }

  private func left() -> FormLeft {
    let id = draft.observation.short
    let left =
      isBegun
      ? FormLeft.replyKept(to: id, answered: draft.form.answeredCount) : FormLeft.noReply(to: id)
    replying.session.remark(left.wording)
    return left
  }

  /// Says how to go on; where the journal holds nothing, as when it was deleted meanwhile, what was said is
  /// written out.
  private func sayWhatIsKept() {
    if let kept = try? replying.journal.replyDraft(to: draft.observation) {
      let left = FormLeft.replyKept(to: draft.observation.short, answered: kept.form.answeredCount)
      replying.session.remark(left.wording)
    } else {
      replying.session.remark(writtenOut)
      Console.write(draft.form.filled.asAnswersFile.written(), to: .errors)
    }
  }
}

extension Form.Event {
  /// Whether it is free words, entered or on their way.
  fileprivate var isOfWords: Bool {
    switch self {
    case .summary, .typing(.summary, _): true
    default: false
    }
  }
}

extension Rubric {
  /// A rubric that asks for nothing but free words.
  fileprivate var withoutCriteria: Rubric {
    Rubric(
      key: key, version: version, title: title, purpose: purpose, minutes: minutes, scale: scale,
      notObserved: notObserved,
      evidence: EvidenceRule(keepRequired: false, changeRequired: false, asksAtLevelOne: false),
      dimensions: [],
      criteria: [])
  }
}
