import Coaching
import Text

extension FormScreen {
  /// Everything that was said, each in a row that can be opened, and saving at the end.
  func lastLook(on page: ScreenPage) -> ScreenBody {
    var body = ScreenBody(lines: page.paragraph(page.style.bold(lastLookAsk.text)) + [""])
    for (place, row) in lastLookRows.enumerated() {
      let lines = lines(of: row, isMeant: place == selection, on: page)
      if place == selection { body.focus = body.lines.count..<body.lines.count + lines.count }
      body.lines += lines
    }
    return body
  }

  private func lines(of row: LastLookRow, isMeant: Bool, on page: ScreenPage) -> [String] {
    switch row {
    case .save:
      let line = "\(isMeant ? "▸" : " ")" + Wording(en: "Save", sv: "Spara").text
      return remarksOnWhole(on: page) + ["", isMeant ? page.style.bold(line) : line]
    case .answer(let step):
      let number = form.placesToChange.first { $0.value == step }?.key
      let line = self.row(number: number, name(of: step), shownAnswer(at: step), isMeant: isMeant, on: page)
      return [line] + (isMeant ? details(of: step, on: page) : [])
    }
  }

  /// What does not fit in a row, below the one that is meant.
  private func details(of step: Form.Step, on page: ScreenPage) -> [String] {
    let (name, words) = (name(of: step), wordsBeside(step))
    let hasLongName = displayWidth(of: name) + displayWidth(of: shownAnswer(at: step)) + 8 > page.width
    return
      (hasLongName && !step.takesCriterion && step != .summary
      ? page.paragraph(page.style.dim(name), indent: "    ") : [])
      + (words.isEmpty ? [] : page.paragraph(page.style.dim(safeForTerminal(words)), indent: "    "))
  }

  private func wordsBeside(_ step: Form.Step) -> String {
    switch step {
    case .criterion(let key): form.filled[key]?.evidence ?? ""
    case .keep, .commitment, .summary: words(at: step)
    case .followUp, .lastLook: ""
    }
  }

  private func name(of step: Form.Step) -> String {
    switch step {
    case .followUp: safeForTerminal(form.lastCommitment?.terms.text ?? "")
    case .criterion(let key): form.rubric.criterion(key)?.ask.text ?? key
    case .keep: Wording(en: "Keep", sv: "Fortsätt").text
    case .commitment: Wording(en: "Next time", sv: "Till nästa möte").text
    case .summary: form.words.title.text
    case .lastLook: ""
    }
  }

  /// The answer in a row: short, or that there is none.
  private func shownAnswer(at step: Form.Step) -> String {
    guard form.isAnswered(step) else {
      return step == .summary ? "–" : Wording(en: "(no answer)", sv: "(inget svar)").text
    }
    switch step {
    case .criterion(let key):
      let rating = form.result[key]
      let mark = form.lowWithoutEvidence.contains(key) ? "? " : rating?.evidence == nil ? "" : "+ "
      return mark + (rating.map { spoken($0, by: form.rubric) } ?? "").oneLine
    case .followUp: return (form.filled.followUp?.status.wording ?? form.rubric.notObserved).text
    default: return safeForTerminal(words(at: step)).oneLine
    }
  }

  private func remarksOnWhole(on page: ScreenPage) -> [String] {
    guard !form.lowWithoutEvidence.isEmpty else { return [] }
    let ask = Wording(
      en: "? a 1 without a word: what did you see?", sv: "? en etta utan ord: vad såg du?")
    return [""] + page.paragraph(page.style.accent(ask.text), indent: " ")
  }
}

extension String {
  /// The words with blanks in place of line breaks.
  fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

private let lastLookAsk = Wording(
  en: "Last look. Enter saves; a number, or ↑ and Enter, opens an answer.",
  sv: "Sista titten. Retur sparar; ett nummer, eller ↑ och retur, öppnar ett svar.")
