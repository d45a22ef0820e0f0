import Coaching

/// Keys that point to nothing, to the wrong thing, or to two things.
extension RubricProblem.Cause {
  static func sameCriterion(_ key: String, first: Int) -> Self {
    Self(
      message: Wording(
        en: "another criterion is called '\(key.shown)' already, on line \(first)",
        sv: "ett annat kriterium heter redan ”\(key.shown)”, på rad \(first)"),
      remedy: Wording(en: "give it a key of its own", sv: "ge det en egen nyckel"))
  }

  static func sameTally(_ mark: String, first: Int) -> Self {
    Self(
      message: Wording(
        en: "another criterion has 'tally: \(mark.shown)' already, on line \(first)",
        sv: "ett annat kriterium har redan ”tally: \(mark.shown)”, på rad \(first)"),
      remedy: Wording(en: "leave one of them out", sv: "ta bort det ena"))
  }

  static func sameDimension(_ key: String, first: Int) -> Self {
    Self(
      message: Wording(
        en: "another dimension is called '\(key.shown)' already, on line \(first)",
        sv: "ett annat område heter redan ”\(key.shown)”, på rad \(first)"),
      remedy: Wording(en: "give it a key of its own", sv: "ge det en egen nyckel"))
  }

  static func unknownDimension(_ key: String, known: [String]) -> Self {
    Self(
      message: Wording(
        en: "there is no dimension '\(key.shown)'", sv: "det finns inget område ”\(key.shown)”"),
      remedy: suggestion(key, among: known))
  }

  static func unknownCriterion(_ key: String, known: [String]) -> Self {
    Self(
      message: Wording(
        en: "there is no criterion '\(key.shown)'", sv: "det finns inget kriterium ”\(key.shown)”"),
      remedy: suggestion(key, among: known))
  }

  static func unknownOption(_ option: String, of key: String, known: [String]) -> Self {
    Self(
      message: Wording(
        en: "'\(key.shown)' has no option '\(option.shown)'",
        sv: "”\(key.shown)” har inget alternativ ”\(option.shown)”"),
      remedy: suggestion(option, among: known))
  }

  static func unknownScenario(_ key: String) -> Self {
    Self(
      message: Wording(
        en: "there is no scenario '\(key.shown)'", sv: "det finns ingen mötestyp ”\(key.shown)”"),
      remedy: suggestion(key, among: Scenario.allCases.map(\.rawValue)))
  }

  static func notACondition(_ name: String) -> Self {
    Self(
      message: Wording(
        en: "'\(name)' needs one criterion and one of its options",
        sv: "”\(name)” behöver ett kriterium och ett av dess alternativ"),
      remedy: Wording(en: "write {CRITERION: OPTION}", sv: "skriv {KRITERIUM: ALTERNATIV}"))
  }

  static func notAChoice(_ key: String, _ kind: Criterion.Kind) -> Self {
    Self(
      message: Wording(
        en: "'\(key.shown)' is no choice but of kind '\(kind.yaml)'",
        sv: "”\(key.shown)” är inget val utan av slaget ”\(kind.yaml)”"),
      remedy: Wording(en: "name a criterion of kind choice", sv: "ange ett kriterium av slaget choice"))
  }

  static func askedLater(_ key: String) -> Self {
    Self(
      message: Wording(
        en: "'\(key.shown)' is not asked before this criterion",
        sv: "”\(key.shown)” frågas inte före det här kriteriet"),
      remedy: Wording(
        en: "move it up, or leave 'skip-when' out", sv: "flytta upp det, eller ta bort ”skip-when”"))
  }

  static func askedLaterInSome(_ key: String) -> Self {
    Self(
      message: Wording(
        en: "'asked-last' puts '\(key.shown)' behind this criterion in some meetings",
        sv: "”asked-last” lägger ”\(key.shown)” efter det här kriteriet i vissa möten"),
      remedy: Wording(
        en: "add this criterion to 'asked-last' too, or leave 'skip-when' out",
        sv: "ta med även det här kriteriet i ”asked-last”, eller ta bort ”skip-when”"))
  }
}
