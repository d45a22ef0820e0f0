import Coaching

/// Reads entries: what of them is a customer meeting, and what of that is kept.
struct EntryReading: Sendable {
  enum Result {
    case entry(CalendarEntry)
    /// Nothing of it is kept.
    case leftOut(LeftOut.Reason)
    case refused([ImportProblem])
  }

  private let judgement: EntryJudgement

  init(_ scope: CalendarScope) {
    judgement = EntryJudgement(scope)
  }

  /// Reads an entry of one of the file's calendars, which as a whole may call off what is in it.
  func read(_ component: Component, in calendar: Int, isCalledOff: Bool) -> Result {
    guard !component.isTooLarge else { return .refused([.tooLarge(component.line, component.name)]) }
    let isCancelled = isCalledOff || component["STATUS"]?.word == "CANCELLED"
    let verdict = judgement.verdict(on: component, isCancelled: isCancelled)
    var fields = EntryFields(component)
    let entry = fields.entry(calendar: calendar, isCancelled: isCancelled, verdict: verdict)
    if let entry, fields.problems.isEmpty { return .entry(entry) }
    if case .leftOut(let reason, _) = verdict { return .leftOut(reason) }
    return .refused(fields.problems)
  }
}

extension ContentLine {
  /// A value that is one word, in capital letters.
  var word: String { value.trimmingBlanks.uppercased() }
}
