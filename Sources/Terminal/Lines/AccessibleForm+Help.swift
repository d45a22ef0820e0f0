import Coaching
import Text

/// What the levels mean, what counts, or what can be typed.
func help(for step: Form.Step, of form: Form) -> String {
  guard case .criterion(let key) = step, let criterion = form.rubric.criterion(key) else {
    let questions = form.asked.enumerated().map { "  \($0.offset + 1) \($0.element.ask.text)\n" }
    return (step == .keep || step == .commitment ? questions.joined() : "") + helpWithKeys.text + "\n"
  }
  var lines = levels(of: criterion, by: form.rubric)
  if let counts = criterion.counts { lines.append(counts.text) }
  if let noOccasion = criterion.noOccasion {
    lines.append("- \(form.rubric.notObserved.text): \(noOccasion.text)")
  }
  lines.append(criterion.typing.text)
  return lines.map { "  \($0)\n" }.joined()
}

private func levels(of criterion: Criterion, by rubric: Rubric) -> [String] {
  guard criterion.kind == .level else { return [] }
  return Rubric.levels.compactMap { level in
    (criterion.levels[level] ?? rubric.scale[level]).map { "\(level) \($0.text)" }
  }
}

private let helpWithKeys = Wording(
  en: "< goes back, > goes on, ! stops and keeps the draft, Enter keeps what stands in [ ].",
  sv: "< går bakåt, > går framåt, ! slutar och behåller utkastet, retur behåller det som står i [ ].")

/// Everything that was said, each with the number under which it can be changed.
func lastLook(at form: Form) -> String {
  var lines = [Wording(en: "Last look", sv: "Sista titten").text]
  if let commitment = form.lastCommitment { lines.append(followUpLine(commitment, in: form)) }
  lines += form.asked.enumerated().map { "\($0.offset + 1) \(line(for: $0.element, in: form))" }
  lines += endLines(of: form)
  lines += remarks(on: form)
  lines.append(
    Wording(
      en: "Type a number to change it, or the number and the new answer. Enter saves.",
      sv: "Skriv ett nummer för att ändra, eller numret och det nya svaret. Retur sparar."
    ).text)
  return lines.joined(separator: "\n") + "\n> "
}

private func line(for criterion: Criterion, in form: Form) -> String {
  guard let rating = form.result[criterion.key], rating.answer != nil else {
    return "\(asked(criterion)) \(missing.text)"
  }
  let words = rating.evidence.map { ". \(safeForTerminal($0))" } ?? ""
  return "\(asked(criterion)) \(spoken(rating, by: form.rubric))\(words)"
}

/// The question, set off from its answer.
private func asked(_ criterion: Criterion) -> String {
  let ask = criterion.ask.text
  return ask.hasSuffix("?") ? ask : "\(ask):"
}

private func followUpLine(_ commitment: Commitment, in form: Form) -> String {
  let status =
    form.filled.followUp?.status.wording ?? (form.isAnswered(.followUp) ? form.rubric.notObserved : missing)
  return "0 \(safeForTerminal(commitment.terms.text)): \(status.text)"
}

private func endLines(of form: Form) -> [String] {
  let numbers = form.asked.count
  let summary = form.filled.summary ?? "–"
  var lines: [String] = []
  if form.steps.contains(.keep) {
    lines.append(
      "\(numbers + 1) \(Wording(en: "Keep", sv: "Fortsätt").text): \(form.filled.keep?.text ?? missing.text)")
  }
  if form.steps.contains(.commitment) {
    let terms = form.filled.commitment
    let due = terms?.due.map { " (\($0))" } ?? ""
    lines.append(
      "\(numbers + 2) \(Wording(en: "Next time", sv: "Till nästa möte").text): \(terms?.text ?? missing.text)\(due)"
    )
  }
  lines.append("\(numbers + 3) \(form.words.title.text): \(summary)")
  return lines.map(safeForTerminal)
}

private let missing = Wording(en: "(no answer yet)", sv: "(inget svar än)")

/// What is missing or worth a second thought.
func remarks(on form: Form) -> [String] {
  let wordless = form.lowWithoutEvidence.compactMap { form.number(of: $0) }
  guard !wordless.isEmpty else { return problems(of: form) }
  let list = wordless.map(String.init).joined(separator: ", ")
  let ask = Wording(
    en: "A 1 without a word (\(list)): what did you see? Type the number, 1 and the words.",
    sv: "En etta utan ord (\(list)): vad såg du? Skriv numret, 1 och orden.")
  return problems(of: form) + [ask.text]
}

/// What keeps the form from being saved: the numbers without an answer, and answers at odds.
private func problems(of form: Form) -> [String] {
  let problems = form.problems()
  let unanswered = form.placesToChange.filter { problems.contains(.missing($0.value)) }.keys.sorted()
  let odds = problems.filter { if case .missing = $0 { false } else { true } }
  let lines = odds.map { "\($0.message.text); \($0.remedy.text)" }
  guard !unanswered.isEmpty else { return lines }
  let list = unanswered.map(String.init).joined(separator: ", ")
  return [Wording(en: "Still without an answer: \(list)", sv: "Saknar svar: \(list)").text] + lines
}
