import Analysis
import Coaching
import Text

/// Where differences between scores come from.
extension CalibrationReport {
  func sources(on page: Page) -> [String] {
    page.heading(Wording(en: "What makes scores differ", sv: "Vad som gör att poängen skiljer sig åt"))
      + page.paragraph(balance.text) + page.paragraph(differences.counted.text)
      + (differences.isTooEarly || !showsSources
        ? []
        : page.indented(componentTable) + page.paragraph(page.style.dim(legend.text)) + leftOut(on: page))
  }

  private var balance: Wording {
    guard !differences.isTooEarly else { return tooFew }
    return showsSources ? differences.words : withheld(of: differences.observers)
  }

  private var tooFew: Wording {
    let least = ScoreDifferences.leastReps
    return Wording(
      en: "Too early to say: it takes \(least) reps, and two observers.",
      sv: "För tidigt att säga: det kräver \(least) säljare, och två bedömare.")
  }

  private var legend: Wording {
    Wording(
      en: "Shares with 90\u{A0}% intervals: few reps or observers leave much open.",
      sv: "Andelar med 90\u{A0}%-intervall: få säljare eller bedömare lämnar mycket öppet.")
  }

  private var componentTable: Table {
    Table(
      columns: [
        Table.Column(Wording(en: "From", sv: "Från").text, mayShrink: true),
        Table.Column(Wording(en: "Levels (SD)", sv: "Nivåer (SD)").text, alignment: .right),
        Table.Column(Wording(en: "Share", sv: "Andel").text, alignment: .right),
      ],
      rows: differences.components.map { component in
        [
          component.source.wording.text, component.spread.twoDecimals.text,
          differences.share(component)?.percentText ?? "–",
        ]
      })
  }

  private func leftOut(on page: Page) -> [String] {
    guard !differences.leftOut.isEmpty else { return [] }
    let words = differences.leftOut.map(\.wording).joined(separator: ", ")
    return page.paragraph(
      page.style.dim(
        Wording(
          en: "Too little is known to take into account: \(words.en).",
          sv: "För lite är känt för att ta hänsyn till: \(words.sv)."
        ).text))
  }
}

extension ScoreDifferences {
  /// "340 observations of 40 reps and 1 common case by 9 observers."
  var counted: Wording {
    let (seen, by) = (Counted.observations(observations), Counted.observers(observers))
    let whom = [(reps, Counted.reps), (cases, Counted.cases)].filter { $0.0 > 0 }.map { $1($0) }
    return Wording(
      en: "\(seen.en) of \(whom.map(\.en).joined(separator: " and ")) by \(by.en).",
      sv: "\(seen.sv) om \(whom.map(\.sv).joined(separator: " och ")) av \(by.sv).")
  }

  /// Whether it is the reps or the observers that scores tell of.
  fileprivate var words: Wording {
    switch balance {
    case .reps:
      Wording(
        en: "Who was seen makes more of a difference than who saw it.",
        sv: "Vem som bedömdes gör större skillnad än vem som bedömde.")
    case .observers:
      Wording(
        en: "Who saw it makes more of a difference than who was seen.",
        sv: "Vem som bedömde gör större skillnad än vem som bedömdes.")
    case .tooEarly: isOfManyObservers ? undecided : tooFewObservers
    }
  }

  private var undecided: Wording {
    Wording(
      en: "Too early to say whether who saw it or who was seen makes more of a difference.",
      sv: "För tidigt att säga om vem som bedömde eller vem som bedömdes gör störst skillnad.")
  }

  private var tooFewObservers: Wording {
    let least = ScoreDifferences.leastObservers
    return Wording(
      en: "Too early to say anything of observers in general: it takes \(least).",
      sv: "För tidigt att säga något om bedömare i allmänhet: det kräver \(least).")
  }
}

extension Estimate {
  /// "22 % (9–41 %)" of a share.
  fileprivate var percentText: String {
    "\(estimate.percent)\u{A0}% (\(low.percent)–\(high.percent)\u{A0}%)"
  }
}

extension SkillModel.Component.Source {
  fileprivate var wording: Wording {
    switch self {
    case .rep: Wording(en: "the rep", sv: "säljaren")
    case .day: Wording(en: "the visit day", sv: "besöksdagen")
    case .observer: Wording(en: "the observer's strictness", sv: "bedömarens stränghet")
    case .residual: Wording(en: "the rest", sv: "resten")
    }
  }
}
