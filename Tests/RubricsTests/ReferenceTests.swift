import Coaching
import Rubrics
import Testing

/// Conditions and criteria that come last.
struct ReferenceTests {
  /// The small rubric, its level skipped under a condition.
  private func skip(when condition: String) -> String {
    small("core: true", "core: true\n    👉skip-when: \(condition)")
  }

  @Test func `a condition names a criterion and one of its options`() throws {
    let rubric = try readSmall(skip(when: "{who: manager}").replacing("👉", with: ""))
    #expect(rubric.criteria[1].skipWhen == Rubric.Condition(criterion: "who", option: "manager"))
  }

  @Test func `a condition on nothing is found, with what was meant`() {
    expect("there is no criterion 'woh'; did you mean 'who'?", in: skip(when: "{woh: manager}"))
    expect("'who' has no option 'manger'; did you mean 'manager'?", in: skip(when: "{who: manger}"))
    expect(
      "”who” har inget alternativ ”kund”; använd något av rep, manager", in: skip(when: "{who: kund}"),
      language: .sv)
  }

  @Test func `a mistyped dimension and a mistyped kind of one criterion are found together`() {
    let text = small("dimension: craft\n    kind: level", "dimension: crafft\n    kind: levl")
    #expect(
      problems(in: text).map(\.message.en) == [
        "there is no dimension 'crafft'", "'kind' cannot be 'levl'",
      ])
  }

  @Test(arguments: ["who", "[who, manager]", "{who: rep, opening: rep}", "{}", ""])
  func `a condition is one criterion and one option`(condition: String) {
    expect(
      "'skip-when' needs one criterion and one of its options; write {CRITERION: OPTION}",
      in: skip(when: condition))
  }

  @Test func `a condition is on a choice`() {
    expect(
      "'number' is no choice but of kind 'count'; name a criterion of kind choice",
      in: skip(when: "{number: 3}").replacing(
        "criteria:", with: "criteria:\n  - {key: number, kind: count, ask: {en: a, sv: b}}"))
  }

  @Test func `a criterion is skipped only for an earlier answer`() {
    let later =
      "\n  - {key: later, kind: choice, ask: {en: a, sv: b}, options: {a: {en: a, sv: b}, b: {en: a, sv: b}}}"
    expect(
      "'later' is not asked before this criterion; move it up, or leave 'skip-when' out",
      in: skip(when: "{later: a}") + later)
    expect(
      "'who' is not asked before this criterion; move it up, or leave 'skip-when' out",
      in: small("kind: choice", "kind: choice\n    👉skip-when: {who: rep}"))
  }

  @Test func `a criterion is not skipped for an answer that comes later in some meetings`() {
    let last = "\nasked-last: {scenarios: [negotiation], criteria: [who]}"
    expect(
      "'asked-last' puts 'who' behind this criterion in some meetings; add this criterion to 'asked-last' too, or leave 'skip-when' out",
      in: skip(when: "{who: rep}") + last)
    let both =
      skip(when: "{who: rep}").replacing("👉", with: "") + last.replacing("[who]", with: "[who, opening]")
    #expect(found(in: both) == [])
  }

  @Test func `what keeps an observation out of the trend is looked at too`() {
    expect(
      "there is no criterion 'whom'; did you mean 'who'?",
      in: smallRubric + "\n👉outside-trend-when: {whom: manager}")
    expect(
      "'opening' is no choice but of kind 'level'; name a criterion of kind choice",
      in: smallRubric + "\noutside-trend-when:\n  👉opening: 1")
  }

  @Test func `what is asked last names scenarios and criteria`() throws {
    let rubric = try readSmall(
      smallRubric + "\nasked-last: {scenarios: [follow-up, insight], criteria: [who]}")
    #expect(rubric.askedLast == Rubric.AskedLast(scenarios: [.followUp, .insight], criteria: ["who"]))
  }

  @Test func `unknown scenarios and criteria are found, and those that stand twice`() {
    expect(
      "there is no scenario 'folow-up'; did you mean 'follow-up'?",
      "'insight' stands here twice, first on line 27; keep one of them",
      "there is no criterion 'openning'; did you mean 'opening'?",
      "'who' stands here twice, first on line 31; keep one of them",
      in: smallRubric
        + "\nasked-last:\n  scenarios:\n    - 👉folow-up\n    - insight\n    - 👉insight\n  criteria:\n    - 👉openning\n    - who\n    - 👉who"
    )
    expect(
      "det finns ingen mötestyp ”möte”; använd något av first-meeting, insight, discovery, proposal, negotiation, follow-up",
      in: smallRubric + "\nasked-last: {scenarios: [👉möte], criteria: [who]}", language: .sv)
  }

  @Test func `what is asked last is not empty`() {
    expect(
      "there is nothing in 'criteria'; add at least one", "there is nothing in 'scenarios'; add at least one",
      in: smallRubric + "\nasked-last:\n  👉criteria: []\n  👉scenarios: []")
    expect(
      "'criteria' is missing; add 'criteria: …'", in: smallRubric + "\nasked-last: 👉{scenarios: [insight]}")
  }
}
