import Coaching

/// Criteria and dimensions that do not make a form one can score with.
extension RubricProblem.Cause {
  static func tooFew(_ name: String) -> Self {
    Self(
      message: Wording(en: "there is nothing in '\(name)'", sv: "det finns inget i ”\(name)”"),
      remedy: Wording(en: "add at least one", sv: "lägg till minst en"))
  }

  static func tooMany(_ name: String, count: Int, limit: Int) -> Self {
    Self(
      message: Wording(
        en: "there are \(count) in '\(name)'", sv: "det finns \(count) i ”\(name)”"),
      remedy: Wording(
        en: "use at most \(limit)", sv: "använd högst \(limit)"))
  }

  static func notEnoughOptions(_ count: Int) -> Self {
    Self(
      message: Wording(
        en: "a choice needs two options, and there is \(count == 0 ? "none" : "one")",
        sv: "ett val behöver två alternativ, och det finns \(count == 0 ? "inget" : "ett")"),
      remedy: Wording(en: "add another", sv: "lägg till ett till"))
  }

  static func levelOutOfRange(_ text: String) -> Self {
    Self(
      message: Wording(en: "there is no level '\(text.shown)'", sv: "det finns ingen nivå ”\(text.shown)”"),
      remedy: Wording(en: "use 1 to 5", sv: "använd 1 till 5"))
  }

  static func missingLevel(_ level: Int) -> Self {
    Self(
      message: Wording(en: "level \(level) is missing", sv: "nivå \(level) saknas"),
      remedy: Wording(
        en: "add \(level): {en: \"…\", sv: \"…\"}", sv: "lägg till \(level): {en: \"…\", sv: \"…\"}"))
  }

  static func misplaced(_ name: String, on kind: Criterion.Kind, belongsTo owner: Criterion.Kind) -> Self {
    Self(
      message: Wording(
        en: "'\(name)' stands on a criterion of kind '\(kind.yaml)'",
        sv: "”\(name)” står på ett kriterium av slaget ”\(kind.yaml)”"),
      remedy: Wording(
        en: "only '\(owner.yaml)' has it; leave it out", sv: "bara ”\(owner.yaml)” har det; ta bort det"))
  }

  static func contextWithDimension(_ kind: Criterion.Kind) -> Self {
    Self(
      message: Wording(
        en: "'dimension' stands on a criterion of kind '\(kind.yaml)'",
        sv: "”dimension” står på ett kriterium av slaget ”\(kind.yaml)”"),
      remedy: Wording(
        en: "only levels score; leave 'dimension' out", sv: "bara nivåer ger poäng; ta bort ”dimension”"))
  }

  static func dimensionWithoutLevel(_ key: String) -> Self {
    Self(
      message: Wording(
        en: "nothing scores in the dimension '\(key.shown)'", sv: "inget ger poäng i området ”\(key.shown)”"),
      remedy: Wording(
        en: "give it a criterion of kind level, or take it away",
        sv: "ge det ett kriterium av slaget level, eller ta bort det"))
  }

  static func dimensionWithoutCore(_ key: String) -> Self {
    Self(
      message: Wording(
        en: "the short form asks nothing that scores in the dimension '\(key.shown)'",
        sv: "det korta formuläret frågar inget som ger poäng i området ”\(key.shown)”"),
      remedy: Wording(
        en: "add 'core: true' to one of its criteria of kind level",
        sv: "lägg till ”core: true” på något av dess kriterier av slaget level"))
  }
}
