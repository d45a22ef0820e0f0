import Analysis
import Coaching
import Text

/// How the figures come about, and what they do without.
extension DevelopmentReport {
  /// What the models could not take into account, once for all measures.
  func remarks(on page: Page) -> [String] {
    let terms = SkillModel.Term.allCases.filter(leftOut.contains)
    guard !terms.isEmpty else { return [] }
    let words = terms.map(\.wording).joined(separator: ", ")
    return (trends.contains(where: \.hasDirection) ? [] : [""])
      + page.paragraph(
        page.style.dim(
          Wording(
            en: "Too little is known to take into account: \(words.en).",
            sv: "För lite är känt för att ta hänsyn till: \(words.sv)."
          ).text))
  }

  func methods(on page: Page) -> [String] {
    guard isExplaining else { return [] }
    return page.heading(Wording(en: "How the figures come about", sv: "Så blir siffrorna till"))
      + Method.allCases.flatMap { page.paragraph($0.sentence(known).text) }
  }

  /// What every model takes into account.
  var known: Set<SkillModel.Term> { Set(SkillModel.Term.allCases).subtracting(leftOut) }

  private var leftOut: Set<SkillModel.Term> { Set(trends.flatMap(\.leftOut)) }
}
