import Analysis
import Coaching
import Text

/// How far those agree who have scored the same.
extension CalibrationReport {
  func alike(on page: Page) -> [String] {
    let heading = page.heading(
      Wording(en: "How alike the same is seen", sv: "Hur lika man ser på samma sak"))
    guard let whole = agreementOnScore ?? agreement.first, whole.pairs > 0 else {
      return heading + page.paragraph(nothingShared.text)
    }
    guard !whole.isWithheld else { return heading + page.paragraph(withheld(of: whole.observers).text) }
    let isKnown = agreement.contains { $0.pairs >= MeasureAgreement.leastPairs && !$0.isWithheld }
    return heading + page.paragraph(whole.sentence.text)
      + (isKnown
        ? page.indented(agreementTable) + page.paragraph(page.style.dim(agreementLegend.text))
        : page.paragraph(fewByQuestion.text))
  }

  private var fewByQuestion: Wording {
    let least = MeasureAgreement.leastPairs
    return Wording(
      en: "Figures question by question take \(least) meetings or cases.",
      sv: "Siffror fråga för fråga kräver \(least) möten eller fall.")
  }

  private var nothingShared: Wording {
    Wording(
      en:
        "Too early to say: nothing has been scored by two. A manager and a colleague can score the same meeting,"
        + " and everybody the same case ('pitchside rubric case').",
      sv:
        "För tidigt att säga: inget har bedömts av två. En chef och en kollega kan fylla i samma möte, och alla"
        + " samma övningsfall (”pitchside rubric case”).")
  }

  private var agreementTable: Table {
    let columns = [
      Wording(en: "n", sv: "n"), Wording(en: "Kappa", sv: "Kappa"), Wording(en: "Alpha", sv: "Alfa"),
      Wording(en: "ICC(A,1)", sv: "ICC(A,1)"),
    ]
    return Table(
      columns: [Table.Column(Wording(en: "Question", sv: "Fråga").text, mayShrink: true)]
        + columns.map { Table.Column($0.text, alignment: .right) },
      rows: agreement.map { found in
        [
          safeForTerminal(found.measure.key), "\(found.pairs)", found.kappa?.text ?? "–",
          found.alpha?.twoDecimals.text ?? "–", found.icc?.text ?? "–",
        ]
      })
  }

  private var agreementLegend: Wording {
    let least = MeasureAgreement.leastPairs
    let few = CalibrationAudience.leastObservers
    let withheld =
      agreement.contains(where: \.isWithheld)
      ? Wording(en: ", or fewer than \(few) observers", sv: ", eller färre än \(few) bedömare")
      : Wording(same: "")
    return Wording(
      en:
        "1 is full agreement, 0 what chance gives; 90\u{A0}% intervals; n meetings and cases. – is too early to"
        + " say, below \(least) of them, or no difference to go by\(withheld.en).",
      sv:
        "1 är full samstämmighet, 0 vad slumpen ger; 90\u{A0}%-intervall; n möten och fall. – är för tidigt att"
        + " säga, under \(least) stycken, eller ingen skillnad att gå på\(withheld.sv).")
  }
}

extension MeasureAgreement.Figure {
  /// "0.62 (0.41–0.83)".
  fileprivate var text: String {
    let ends = interval.map { " (\($0.low.twoDecimals.text)–\($0.high.twoDecimals.text))" }
    return value.twoDecimals.text + (ends ?? "")
  }
}

extension MeasureAgreement {
  /// Of the whole measure, words first.
  fileprivate var sentence: Wording {
    let seen = Wording(
      en: Convention.english.plural(pairs, one: "meeting or case", many: "meetings and cases"),
      sv: Convention.swedish.plural(pairs, one: "möte eller fall", many: "möten och fall"))
    guard let icc else {
      return Wording(
        en: "On the whole too early to say: \(seen.en) scored by two.",
        sv: "På det hela för tidigt att säga: \(seen.sv) som två bedömt.")
    }
    return Wording(
      en: "On the whole \(words.en): ICC(A,1) \(icc.text), over \(seen.en) scored by two.",
      sv: "På det hela \(words.sv): ICC(A,1) \(icc.text), över \(seen.sv) som två bedömt.")
  }

  private var words: Wording {
    guard let ends = icc?.interval else {
      return Wording(en: "too early to say", sv: "för tidigt att säga")
    }
    if ends.low >= 0.75 { return Wording(en: "much alike", sv: "mycket lika") }
    if ends.low >= 0.5 { return Wording(en: "fairly alike", sv: "ganska lika") }
    if ends.high < 0.5 { return Wording(en: "not very alike", sv: "inte särskilt lika") }
    return Wording(en: "too early to say how alike", sv: "för tidigt att säga hur lika")
  }
}
