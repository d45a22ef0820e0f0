import Coaching
import Testing

/// Criteria and dimensions that do not make a form.
struct CriteriaTests {
  @Test func `a rubric has criteria and dimensions`() {
    expect(
      "nothing scores in the dimension 'craft'; give it a criterion of kind level, or take it away",
      "there is nothing in 'criteria'; add at least one",
      in: smallRubric.prefix(upTo: "criteria:").replacing("{key: craft", with: "👉{key: craft")
        + "👉criteria: []")
    expect(
      "there is nothing in 'dimensions'; add at least one",
      in: small("dimensions:\n  - {key: craft, title: {en: \"Craft\", sv: \"Hantverk\"}}", "👉dimensions:")
    )
  }

  @Test func `a rubric has at most 18 criteria`() {
    let more = { (count: Int) in
      (0..<count).map { "\n  - {key: more-\($0), kind: text, ask: {en: a, sv: b}}" }.joined()
    }
    #expect(found(in: smallRubric + more(16)) == [])
    expect(
      "there are 19 in 'criteria'; use at most 18",
      in: small("criteria:", "👉criteria:") + more(17))
  }

  @Test func `a rubric has at most 8 dimensions`() {
    let more = (0..<8).map { "\n  - {key: more-\($0), title: {en: a, sv: b}}" }.joined()
    #expect(
      found(in: small("\ncriteria:", "\(more)\ncriteria:")).first
        == "6: there are 9 in 'dimensions'; use at most 8")
  }

  @Test func `something scores in every dimension, in the short form too`() {
    expect(
      "nothing scores in the dimension 'other'; give it a criterion of kind level, or take it away",
      in: small("criteria:", "  - {👉key: other, title: {en: a, sv: b}}\ncriteria:"))
    expect(
      "det korta formuläret frågar inget som ger poäng i området ”craft”; lägg till ”core: true” på något av dess kriterier av slaget level",
      in: small("{key: craft", "👉{key: craft").replacing("    core: true\n", with: ""), language: .sv)
  }

  @Test func `a level belongs to a dimension that exists`() {
    expect(
      "nothing scores in the dimension 'craft'; give it a criterion of kind level, or take it away",
      "'dimension' is missing; add 'dimension: …'",
      in: small("{key: craft", "👉{key: craft").replacing(
        "- key: opening\n    dimension: craft", with: "- 👉key: opening"))
    expect(
      "nothing scores in the dimension 'craft'; give it a criterion of kind level, or take it away",
      "there is no dimension 'tactics'; use one of craft",
      in: small("{key: craft", "👉{key: craft").replacing("dimension: craft", with: "👉dimension: tactics"))
  }

  @Test func `a mistyped dimension is told once, not again as one without criteria`() {
    expect(
      "there is no dimension 'carft'; did you mean 'craft'?",
      in: small("dimension: craft", "👉dimension: carft"))
  }

  @Test(arguments: ["count", "yes-no", "text"])
  func `only levels have a dimension`(kind: String) {
    expect(
      "'dimension' stands on a criterion of kind '\(kind)'; only levels score; leave 'dimension' out",
      in: smallRubric + "\n  - {key: more, kind: \(kind), ask: {en: a, sv: b}, 👉dimension: craft}")
  }

  @Test func `a choice has no dimension either`() {
    expect(
      "”dimension” står på ett kriterium av slaget ”choice”; bara nivåer ger poäng; ta bort ”dimension”",
      in: small("kind: choice", "kind: choice\n    👉dimension: craft"), language: .sv)
  }

  @Test func `levels, options and counts belong to one kind each`() {
    expect(
      "'levels' stands on a criterion of kind 'choice'; only 'level' has it; leave it out",
      "'counts' stands on a criterion of kind 'choice'; only 'count' has it; leave it out",
      "'options' stands on a criterion of kind 'level'; only 'choice' has it; leave it out",
      in: small(
        "kind: choice",
        "kind: choice\n    👉levels: {1: {en: a, sv: b}, 3: {en: a, sv: b}, 5: {en: a, sv: b}}\n    👉counts: {en: a, sv: b}"
      )
      .replacing("core: true", with: "core: true\n    👉options: {a: {en: a, sv: b}, b: {en: a, sv: b}}"))
  }

  @Test func `levels 1, 3 and 5 are described, and no others than 1 to 5`() {
    expect(
      "level 1 is missing; add 1: {en: \"…\", sv: \"…\"}",
      "level 5 is missing; add 5: {en: \"…\", sv: \"…\"}", "there is no level '0'; use 1 to 5",
      "there is no level 'six'; use 1 to 5",
      in: small("levels:", "👉👉levels:").replacing("1: {en: \"Badly\"", with: "👉0: {en: \"Badly\"").replacing(
        "5: {en: \"Best\"", with: "👉six: {en: \"Best\""))
    expect(
      "nivå 3 saknas; lägg till 3: {en: \"…\", sv: \"…\"}",
      in: small("levels:", "👉levels:").replacing("3: {en: \"Well\"", with: "2: {en: \"Well\""), language: .sv)
  }

  @Test func `a choice has 2 to 9 options`() {
    expect(
      "a choice needs two options, and there is one; add another",
      in: small("options:", "👉options:").replacing(
        "      manager: {en: \"The manager\", sv: \"Chefen\"}\n", with: ""))
    let more = (0..<8).map { "      more-\($0): {en: a, sv: b}\n" }.joined()
    expect(
      "there are 10 in 'options'; use at most 9",
      in: small("options:", "👉options:").replacing("      manager:", with: more + "      manager:"))
  }

  @Test func `criteria and dimensions have keys of their own`() {
    expect(
      "another dimension is called 'craft' already, on line 7; give it a key of its own",
      "another criterion is called 'who' already, on line 10; give it a key of its own",
      in: small("criteria:", "  - {👉key: craft, title: {en: a, sv: b}}\ncriteria:")
        + "\n  - kind: text\n    👉key: who\n    ask: {en: a, sv: b}")
  }
}
