import ArgumentParser
import Coaching
import Foundation
import Journal
import Terminal
import Text

extension Scoring {
  /// Asks a form that is begun now.
  func ask(_ visit: Visit, isAccessible: Bool) throws -> Observation {
    let mayBePiped = isAccessible || session.surroundings.isAccessible
    guard session.canAsk(evenWithoutTerminal: mayBePiped) else {
      throw Mistake.nobodyAsked(
        use: Wording(
          en: "--answers FILE, or --accessible to hand in lines",
          sv: "--answers FIL, eller --accessible för att lämna rader"))
    }
    var isBegun = false
    let form = try ask(visit.draft) { entry in
      if !isBegun { try journal.begin(visit.draft, rubricText: visit.rubricText) }
      isBegun = true
      try journal.append(entry, to: visit.draft.id)
    }
    return try record(form.result, of: visit.draft, rubricText: visit.rubricText, isBegun: isBegun)
  }

  /// Goes on with a draft that waits.
  func goOn(with draft: Draft) throws -> Observation {
    let form = try ask(draft) { try journal.append($0, to: draft.id) }
    return try record(form.result, of: draft, rubricText: nil, isBegun: true)
  }

  /// Asks until the form is saved.
  ///
  /// - Throws: Exit code 130 when it is left, once it is said where the draft is.
  private func ask(_ draft: Draft, keep: @escaping (Form.Entry) throws -> Void) throws -> Form {
    var lines = LineReader()
    let clock = ContinuousClock()
    let start = clock.now
    let conversation = AccessibleForm.Conversation(
      read: { echoed(lines.next()) }, write: { Console.write(fitted($0), to: .errors) },
      seconds: { (clock.now - start) / .seconds(1) })
    var isKept = !draft.entries.isEmpty
    var asking = AccessibleForm(draft.form, conversation: conversation) { entry in
      try keep(entry)
      isKept = true
    }
    defer { sayWhatIsKept(of: asking.form, draft, isKept: isKept) }
    guard try asking.run() == .saved else { throw ExitCode(130) }
    return asking.form
  }

  /// Says where an unsaved form can be gone on with, whatever ended it.
  private func sayWhatIsKept(of form: Form, _ draft: Draft, isKept: Bool) {
    guard form.status != .saved else { return }
    session.remark(isKept ? whereToGoOn(with: draft, answered: form.answeredCount) : nothingKept)
  }

  private func whereToGoOn(with draft: Draft, answered: Int) -> Wording {
    let id = draft.id.short
    return Wording(
      en: "The draft is kept, answers: \(answered). Go on: pitchside resume \(id)",
      sv: "Utkastet är kvar, svar: \(answered). Fortsätt: pitchside resume \(id)")
  }

  private var nothingKept: Wording {
    Wording(en: "Nothing was answered, so nothing is kept.", sv: "Inget besvarades, så inget är kvar.")
  }
}

/// The input, shown where no terminal shows what is typed, so that each prompt begins a line.
private func echoed(_ input: LineReader.Input) -> LineReader.Input {
  if case .line(let line) = input, !Console.isTerminal(.input) {
    Console.write(safeForTerminal(line) + "\n", to: .errors)
  }
  return input
}
