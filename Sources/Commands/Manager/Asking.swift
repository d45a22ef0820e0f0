import Coaching
import Journal
import Reports
import Terminal
import Text

/// One sitting in front of a form: every answer goes into the draft before the next question shows.
final class Asking {
  private let draft: Draft
  private let rubricText: String?
  private let scoring: Scoring
  private let isAccessible: Bool
  /// Whether the draft is in the journal; moving about alone does not begin one.
  private var isBegun: Bool
  /// All that happened to the form, in this sitting and before.
  private var entries: [Form.Entry]

  init(_ draft: Draft, rubricText: String?, isBegun: Bool, isAccessible: Bool, scoring: Scoring) {
    self.draft = draft
    self.rubricText = rubricText
    self.isBegun = isBegun
    self.isAccessible = isAccessible
    self.scoring = scoring
    entries = draft.entries
  }

  /// Asks until the form is saved, and records it.
  ///
  /// - Returns: The observation as recorded.
  /// - Throws: `FormLeft` when the form is left, once it is said where the draft is, or `JournalError`.
  func run() throws -> Observation {
    var form = draft.form
    if let common = draft.occasion.calibrationCase {
      guard scoring.session.tell(common, isAccessible: isAccessible) else { throw left(form) }
    }
    do {
      let ending = try scoring.session.fill(
        &form, title: draft.occasion.title, remark: scoring.privacy(of: draft.occasion, by: draft.rubric),
        isAccessible: isAccessible
      ) { try self.keep($0) }
      guard ending == .saved else {
        try dropIfBlank(form)
        throw left(form)
      }
      return try scoring.record(form.result, of: draft, rubricText: rubricText, isBegun: isBegun)
    } catch let error as JournalError {
      throw try rescued(form, from: error)
    }
  }

  private func keep(_ entry: Form.Entry) throws {
    entries.append(entry)
    guard isBegun || !entry.event.isMove else { return }
    guard isBegun else { return try begin() }
    try scoring.journal.append(entry, to: draft.id)
  }

  /// Puts the draft into the journal with all that happened so far, moving about and its time too.
  private func begin() throws {
    var begun = draft
    begun.entries = entries
    try scoring.journal.begin(begun, rubricText: rubricText)
    isBegun = true
  }

  /// A draft from which everything was taken back is no draft.
  private func dropIfBlank(_ form: Form) throws {
    guard isBegun, form.isBlank else { return }
    try scoring.journal.discard(draft.id)
    isBegun = false
  }

  private func left(_ form: Form) -> FormLeft {
    let left = isBegun ? FormLeft.kept(in: draft, answered: form.answeredCount) : .nothingKept
    scoring.session.remark(left.wording)
    return left
  }

  /// Says how much the draft holds; where it holds nothing, as when the journal was deleted meanwhile, the
  /// answers themselves are written out, as a file that can be handed in again.
  private func sayWhatIsKept(of form: Form) {
    if let unfinished = form.unfinished { scoring.session.remark(notEntered(unfinished.words)) }
    if scoring.session.hasJournalFile, let kept = try? scoring.journal.draft(named: draft.id.text) {
      scoring.session.remark(FormLeft.kept(in: kept, answered: kept.form.answeredCount).wording)
    } else {
      scoring.session.remark(answersWrittenOut)
      Console.write(form.filled.asAnswersFile.written(), to: .errors)
    }
  }

  /// What to end with when the journal refuses: nothing that was answered is lost by it.
  ///
  /// A draft that is gone, as when it was saved in another window, is begun anew with all that happened.
  private func rescued(_ form: Form, from error: JournalError) throws -> any Error {
    guard case .unknown(.draft, _, _) = error else {
      sayWhatIsKept(of: form)
      return error
    }
    let copy = Draft(
      id: scoring.session.newID(), occasion: draft.occasion, rubric: draft.rubric,
      isCoreOnly: draft.isCoreOnly,
      lastCommitment: draft.lastCommitment, offered: draft.offered, started: draft.started, entries: entries)
    try scoring.journal.begin(copy, rubricText: rubricText)
    let moved = FormLeft.movedOn(to: copy)
    scoring.session.remark(moved.wording)
    return moved
  }
}

private func notEntered(_ words: String) -> Wording {
  Wording(en: "Not entered yet: “\(words)”", sv: "Inte inskrivet än: ”\(words)”")
}

private let answersWrittenOut = Wording(
  en:
    "The journal took nothing. This is what was answered; put it in a file for 'score --answers FILE --partial':",
  sv:
    "Journalen tog inte emot något. Det här besvarades; lägg det i en fil för ”score --answers FIL --partial”:"
)

extension Occasion {
  /// Whose meeting it is, with whom and when; or the common case.
  var title: String {
    if let title = calibrationCase?.title.text { return safeForTerminal(title) }
    return safeForTerminal(
      [rep.name, customer?.name, met.dayAndTime].compactMap { $0 }.joined(separator: ", "))
  }
}
