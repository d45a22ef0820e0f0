import Coaching
import Text

/// What is there without being counted.
extension DevelopmentReport {
  /// Whether there is something of the kind, so that somebody has seen the rep.
  var hasUncounted: Bool { waiting + outsideTrend > 0 }

  func notCounted(on page: Page) -> [String] { waiting(on: page) + outsideTrend(on: page) }

  /// Meetings that the rep did not run.
  private func outsideTrend(on page: Page) -> [String] {
    guard outsideTrend > 0 else { return [] }
    let isOne = outsideTrend == 1
    let (en, sv) = (Convention.english, Convention.swedish)
    return page.paragraph(
      Wording(
        en: en.plural(
          outsideTrend, one: "observation is there but does", many: "observations are there but do")
          + " not count: the manager ran the \(isOne ? "meeting" : "meetings").",
        sv: sv.plural(outsideTrend, one: "rapport finns men", many: "rapporter finns men")
          + " räknas inte: chefen drev \(isOne ? "mötet" : "mötena")."
      ).text)
  }

  /// What the rep's own view comes before.
  private func waiting(on page: Page) -> [String] {
    guard waiting > 0 else { return [] }
    let (en, sv) = (Convention.english, Convention.swedish)
    let whose = isOwn ? Wording(en: "your", sv: "din") : Wording(en: "the rep's", sv: "säljarens")
    let command = "pitchside history \"\(safeForTerminal(rep.name))\""
    let count = Wording(
      en: en.plural(waiting, one: "view of a meeting waits", many: "views of meetings wait"),
      sv: sv.plural(waiting, one: "bild av ett möte väntar", many: "bilder av möten väntar"))
    return page.paragraph(
      Wording(
        en: "\(count.en) for \(whose.en) own, not counted until then: '\(command)'.",
        sv: "\(count.sv) på \(whose.sv) egen och räknas inte förrän då: ”\(command)”."
      ).text)
  }

  var nothingYet: Wording {
    let (rep, title) = (safeForTerminal(rep.name), rubric.title)
    let command =
      "pitchside score --rep \"\(rep)\"" + (rubric.key == Rubric.usualKey ? "" : " --rubric \(rubric.key)")
    return Wording(
      en: "Nobody has scored a meeting of \(rep) with “\(safeForTerminal(title.en))” yet:"
        + " '\(command)' after the next ride-along.",
      sv: "Ingen har fyllt i ett möte med \(rep) med ”\(safeForTerminal(title.sv))” än:"
        + " ”\(command)” efter nästa sambesök.")
  }
}
