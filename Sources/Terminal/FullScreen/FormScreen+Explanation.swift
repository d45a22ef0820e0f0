import Coaching
import Text

extension FormScreen {
  /// What `?` tells: about this question, about the keys, and what the form is for.
  func explanation(on page: ScreenPage) -> ScreenBody {
    var lines = criterion.map { about($0, on: page) } ?? []
    lines += page.paragraph(page.style.bold(Wording(en: "Keys", sv: "Tangenter").text))
    for (key, meaning) in keys {
      lines += page.paragraph(meaning.text, indent: " " + padded(key, to: 9), hanging: "          ")
    }
    lines += [""] + page.paragraph(form.rubric.purpose.text) + page.paragraph(wordsOfCaution.text)
    return ScreenBody(lines: lines)
  }

  private func about(_ criterion: Criterion, on page: ScreenPage) -> [String] {
    var lines = page.paragraph(page.style.bold(criterion.ask.text)) + [""]
    if criterion.kind == .level {
      lines += Rubric.levels.flatMap { level in
        page.paragraph("\(level) \(form.rubric.scale[level]?.text ?? "")", hanging: "  ")
      }
    }
    for text in [criterion.counts?.text, criterion.noOccasion.map { "- \($0.text)" }].compactMap(\.self) {
      lines += page.paragraph(text)
    }
    return lines + [""]
  }

  private var keys: [(String, Wording)] {
    [
      (
        "1–5",
        Wording(en: "the level, or the answer with that number", sv: "nivån, eller svaret med det numret")
      ),
      ("-", Wording(en: "no occasion; not a low score", sv: "inget tillfälle; inget lågt betyg")),
      ("abc", Wording(en: "what you saw or heard, then Enter", sv: "vad du såg eller hörde, sedan retur")),
      ("Tab", Wording(en: "the same, to begin with a digit", sv: "detsamma, för att börja med en siffra")),
      ("Ctrl-E", Wording(en: "long words in your editor", sv: "långa texter i din textredigerare")),
      ("← <", Wording(en: "back", sv: "bakåt")),
      ("→ >", Wording(en: "on", sv: "framåt")),
      (
        "↑ ↓",
        Wording(en: "more of a long text, or along a list", sv: "mer av en lång text, eller längs en lista")
      ),
      ("! Ctrl-C", Wording(en: "stop; the draft is kept", sv: "sluta; utkastet är kvar")),
    ]
  }

  /// What can be pressed now, in one line: as much of it as fits, and how to see the rest where that can be asked.
  func hints(thatFit width: Int) -> String {
    guard !isKeeping else { return "…" }
    guard !isExplaining else { return truncated(leavingExplanation.text, to: width) }
    let help = Wording(en: width < 40 ? "?" : "? help", sv: width < 40 ? "?" : "? hjälp")
    let hints = (stepHints + (takesSigns ? [back] : [])).map(\.text)
    return joined(hints, with: takesSigns ? help.text : nil, width: width)
  }

  /// Whether `?` and the arrows are no letters and no moves in a text.
  private var takesSigns: Bool { !isOpen || (isLine && field.isEmpty) }

  private func joined(_ hints: [String], with last: String?, width: Int) -> String {
    var shown: [String] = []
    for hint in hints where displayWidth(of: (shown + [hint, last ?? ""]).joined(separator: " · ")) <= width {
      shown.append(hint)
    }
    return truncated((shown + [last].compactMap(\.self)).joined(separator: " · "), to: width)
  }

  private var stepHints: [Wording] {
    if isPicking { return [pick, Wording(en: "or type your words", sv: "eller skriv dina ord")] }
    if isOpen, !isLine, form.isAnswered(form.step) {
      return [enter, Wording(en: "Esc, then 1–5 anew", sv: "Esc, sedan 1–5 på nytt")]
    }
    if isOpen {
      return takesWords ? [enter, Wording(en: "Ctrl-E editor", sv: "Ctrl-E textredigerare")] : [enter]
    }
    switch form.step {
    case .lastLook: return [lastLookEnter, pick]
    case .followUp: return [Wording(same: "1–4"), none]
    default:
      return [Wording(same: answerKeys), none, Wording(en: "type what you saw", sv: "skriv vad du såg")]
    }
  }

  private var lastLookEnter: Wording {
    lastLookRows[selection] == .save
      ? Wording(en: "Enter saves", sv: "retur sparar") : Wording(en: "Enter opens", sv: "retur öppnar")
  }

  private var answerKeys: String {
    switch criterion?.kind {
    case .choice: "1–\(criterion?.options.count ?? 1)"
    case .yes: Wording(en: "y n", sv: "j n").text
    default: "1–5"
    }
  }

  private var leavingExplanation: Wording {
    Wording(en: "↑ ↓ more · another key goes back", sv: "↑ ↓ mer · annan tangent går tillbaka")
  }

  private var back: Wording { Wording(en: "← back", sv: "← bakåt") }

  private var pick: Wording { Wording(en: "↑ ↓ or a number", sv: "↑ ↓ eller nummer") }

  private var none: Wording {
    Wording(en: "- \(form.rubric.notObserved.en)", sv: "- \(form.rubric.notObserved.sv)")
  }

  private var enter: Wording {
    isLine || form.isAnswered(form.step)
      ? Wording(en: "Enter goes on", sv: "retur går vidare")
      : Wording(en: "Enter, then 1–5", sv: "retur, sedan 1–5")
  }
}
