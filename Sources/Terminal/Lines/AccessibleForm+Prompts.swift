import Coaching
import Text

/// What is said before the first question.
func introduction(to form: Form) -> String {
  let (rubric, minutes) = (form.rubric, form.rubric.minutes)
  let isShort = form.asked.count < rubric.criteria.count
  let head =
    isShort
    ? Wording(en: "\(rubric.title.en), the short form", sv: "\(rubric.title.sv), det korta formuläret")
    : Wording(
      en: "\(rubric.title.en), about \(minutes) min", sv: "\(rubric.title.sv), ungefär \(minutes) min")
  return [head, rubric.purpose, wordsOfCaution, keys].map(\.text).joined(separator: "\n") + "\n"
}

private let keys = Wording(
  en: "One line an answer. - no occasion, < back, > on, ? help, ! stop and keep the draft.",
  sv: "En rad per svar. - inget tillfälle, < bakåt, > framåt, ? hjälp, ! sluta och behåll utkastet.")

let wordsOfCaution = Wording(
  en: "Write what was done and said, not what the person is like. Nothing about health or private life.",
  sv: "Skriv vad som gjordes och sades, inte hur personen är. Inget om hälsa eller privatliv.")

/// The question at a step, ending where the answer is typed.
func prompt(for step: Form.Step, of form: Form) -> String {
  unfinishedWords(at: step, of: form) + question(at: step, of: form)
}

/// What was being typed on a screen when that was left; nothing where all was entered.
private func unfinishedWords(at step: Form.Step, of form: Form) -> String {
  guard let unfinished = form.unfinished, unfinished.step == step else { return "" }
  let words = safeForTerminal(unfinished.words)
  return Wording(en: "Not entered yet: “\(words)”\n", sv: "Inte inskrivet än: ”\(words)”\n").text
}

private func question(at step: Form.Step, of form: Form) -> String {
  switch step {
  case .followUp: form.lastCommitment.map(followUpPrompt) ?? ""
  case .criterion(let key): form.rubric.criterion(key).map { criterionPrompt($0, in: form) } ?? ""
  case .keep: keepPrompt.text + "\n" + now(form.filled.keep?.text)
  case .commitment: commitmentPrompt.text + "\n" + now(form.filled.commitment?.text)
  case .summary: form.words.askInLine.text + "\n" + now(form.filled.summary)
  case .lastLook: lastLook(at: form)
  }
}

private let keepPrompt = Wording(
  en: "One thing to keep doing: the number of its question, then what you saw or heard. Quote if you can.",
  sv: "En sak att fortsätta med: frågans nummer, sedan vad du såg eller hörde. Citera gärna.")

private let commitmentPrompt = Wording(
  en:
    "One thing to do differently next time: the number of its question, then what to do. A date at the end, "
    + "such as 2026-12-01, is when it is due.",
  sv:
    "En sak att göra annorlunda nästa gång: frågans nummer, sedan vad. Ett datum sist, som 2026-12-01, är när "
    + "det ska vara gjort.")

private func followUpPrompt(_ commitment: Commitment) -> String {
  let day = commitment.agreed.day
  let text = safeForTerminal(commitment.terms.text)
  let due =
    commitment.terms.due.map { Wording(en: ", by \($0).", sv: ", senast \($0).") } ?? Wording(same: "")
  let question = Wording(
    en: "Last time, \(day), you agreed: “\(text)”\(due.en) Seen today?",
    sv: "Förra gången, \(day), kom ni överens: ”\(text)”\(due.sv) Syntes det i dag?")
  return question.text + "\n" + numbered(Commitment.Status.followUps.map(\.wording)) + now(nil)
}

private func criterionPrompt(_ criterion: Criterion, in form: Form) -> String {
  let step = Form.Step.criterion(criterion.key)
  let number = form.number(of: criterion.key) ?? 0
  var lines = "\(number)/\(form.asked.count) \(criterion.ask.text)\n"
  if criterion.kind == .choice { lines += numbered(criterion.options.map(\.title)) }
  if form.mayPassRest(from: criterion.key) { lines += passRestHint.text + "\n" }
  let rating = form.filled[criterion.key]
  let answer =
    rating?.answer == nil ? form.offer(at: step)?.wording.text : rating.map { spoken($0, by: form.rubric) }
  return lines + criterion.scope + now([answer, rating?.evidence].compactMap { $0 }.joined(separator: " "))
}

private let passRestHint = Wording(
  en: "(-- no occasion for this and the rest)", sv: "(-- inget tillfälle för denna och resten)")

/// Where the answer is typed, with what stands there now.
private func now(_ text: String?) -> String {
  guard let text, !text.isEmpty else { return "> " }
  return "[\(safeForTerminal(text))] > "
}

private func numbered(_ wordings: [Wording]) -> String {
  wordings.enumerated().map { "  \($0.offset + 1) \($0.element.text)\n" }.joined()
}

/// An answer in words, harmless on a terminal.
func spoken(_ rating: Rating, by rubric: Rubric) -> String {
  let isOwnNumber = rating.countFrom == .estimate
  let words =
    isOwnNumber ? rubric.wording(of: rating.answer, to: rating.criterion) : rubric.wording(of: rating)
  return safeForTerminal(words.text)
}

extension Criterion {
  /// The range of what can be typed.
  fileprivate var scope: String {
    switch kind {
    case .level: "1-5 "
    case .count: Wording(en: "how many ", sv: "hur många ").text
    case .yes: Wording(en: "y/n ", sv: "j/n ").text
    case .choice: "1-\(options.count) "
    case .text: ""
    }
  }
}
