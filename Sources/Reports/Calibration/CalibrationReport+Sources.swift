import Analysis
import Coaching
import Text

/// Where differences between scores come from.
extension CalibrationReport {
  func sources(on page: Page) -> [String] {
    page.heading(Wording(en: "What makes scores differ", sv: "Vad som gör att poängen skiljer sig åt"))
      + page.paragraph(differences.isTooEarly ? tooFew.text : differences.balance.text)
      + page.paragraph(differences.counted.text)
      + (differences.isTooEarly ? [] : page.indented(componentTable) + leftOut(on: page))
  }

  private var tooFew: Wording {
    let least = ScoreDifferences.leastReps
    return Wording(
      en: "Too early to say: it takes \(least) reps or common cases, and two observers.",
      sv: "För tidigt att säga: det kräver \(least) säljare eller övningsfall, och två bedömare.")
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
          differences.share(component).map { "\($0.percent)\u{A0}%" } ?? "–",
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
    let whom = [(reps - cases, Counted.reps), (cases, Counted.cases)].filter { $0.0 > 0 }.map { $1($0) }
    return Wording(
      en: "\(seen.en) of \(whom.map(\.en).joined(separator: " and ")) by \(by.en).",
      sv: "\(seen.sv) om \(whom.map(\.sv).joined(separator: " och ")) av \(by.sv).")
  }

  /// Whether it is the reps or the observers that scores tell of, in words.
  fileprivate var balance: Wording {
    switch (variance(.rep), variance(.observer)) {
    case (let rep, let observer) where rep > 2 * observer:
      Wording(
        en: "Who was seen makes more of a difference than who saw it.",
        sv: "Vem som bedömdes gör större skillnad än vem som bedömde.")
    case (let rep, let observer) where observer > 2 * rep:
      Wording(
        en: "Who saw it makes more of a difference than who was seen.",
        sv: "Vem som bedömde gör större skillnad än vem som bedömdes.")
    default:
      Wording(
        en: "Who saw it makes about as much of a difference as who was seen.",
        sv: "Vem som bedömde gör ungefär lika stor skillnad som vem som bedömdes.")
    }
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
