import Coaching
import Text

/// What exported records are called.
struct ExportNoun {
  let one: Wording
  let many: Wording

  static let observation = ExportNoun(
    one: Wording(en: "observation", sv: "rapport"), many: Wording(en: "observations", sv: "rapporter"))
  static let rating = ExportNoun(
    one: Wording(en: "rating", sv: "bedömning"), many: Wording(en: "ratings", sv: "bedömningar"))
  static let meeting = ExportNoun(
    one: Wording(en: "meeting", sv: "möte"), many: Wording(en: "meetings", sv: "möten"))
  static let deal = ExportNoun(
    one: Wording(en: "deal", sv: "affär"), many: Wording(en: "deals", sv: "affärer"))
  static let figure = ExportNoun(
    one: Wording(en: "figure", sv: "nyckeltal"), many: Wording(en: "figures", sv: "nyckeltal"))
  static let plan = ExportNoun(
    one: Wording(en: "plan", sv: "matchplan"), many: Wording(en: "plans", sv: "matchplaner"))

  /// "12 meetings"
  func counted(_ number: Int) -> Wording {
    Wording(
      en: Convention.english.plural(number, one: one.en, many: many.en),
      sv: Convention.swedish.plural(number, one: one.sv, many: many.sv))
  }

  func written(_ number: Int, to file: String) -> Wording {
    let counted = counted(number)
    return Wording(
      en: "\(counted.en) in '\(file)'; only you can read it.",
      sv: "\(counted.sv) i ”\(file)”; bara du kan läsa den.")
  }
}
