import Coaching
import Reports
import TestSupport
import Testing

struct CoachingReportTests {
  private let rubric = Rubric(
    key: "coaching", version: 1, title: Wording(en: "How was it?", sv: "Hur var det?"),
    purpose: Wording(same: ""), minutes: 1, scale: [:], notObserved: Wording(same: "-"),
    evidence: Rubric.EvidenceRule(keepRequired: false, changeRequired: false, asksAtLevelOne: false),
    dimensions: [],
    criteria: [
      Criterion(key: "first", kind: .level, ask: Wording(en: "My view first?", sv: "Min bild först?")),
      Criterion(key: "again", kind: .yes, ask: Wording(en: "Come back to it?", sv: "Återkom ni?")),
    ])

  private func reply(_ number: Int, yes: Bool?, isOpen: Bool = false) -> CoachingReply {
    let rep = Person.Reference(id: Person.ID("rep-\(number % 3)"), name: "Rep \(number % 3)")
    return CoachingReply(
      observation: Observation.ID("o-\(number)"), rep: rep, rubric: rubric.edition, isOpen: isOpen,
      ratings: [
        Rating("again", yes.map { .yes($0) } ?? .notObserved),
        Rating("first", .level(4), evidence: "began \u{7}by asking"),
      ])
  }

  private func report(_ count: Int, yes: Bool? = true, opened: Int = 0) -> CoachingReport {
    let replies =
      (0..<count).map { reply($0, yes: yes) } + (0..<opened).map { reply(100 + $0, yes: nil, isOpen: true) }
    return CoachingReport(on: .eva, replies: replies, rubric: count + opened > 0 ? rubric : nil)
  }

  @Test func `no answers, one answer, two answers are too early`() {
    #expect(report(0).text(on: Page()).last == " Too early: no answers yet; shown from 5 by at least 3.")
    #expect(report(1).text(on: Page()).last == " Too early: 1 answer by 1 rep; shown from 5 by at least 3.")
    let swedish = Language.$current.withValue(.sv) { report(2).text(on: Page()).last }
    #expect(swedish == " För tidigt: 2 svar av 2 säljare; visas från 5 av minst 3.")
  }

  @Test func `figures are digits at each level, and nobody's name`() {
    let text = report(6).text(on: Page())
    #expect(
      text[2...5] == [
        "How was it?", " Answers at each level  1  2  3  4  5  n  median",
        " My view first?         0  0  0  5  0  5     4.0", "",
      ])
    #expect(text[7] == " Come back to it?    5   0  5")
    #expect(text.contains(" In these figures: 5 of 6 answers. 1 waiting."))
    #expect(!text.joined().contains("Rep "))
    #expect(!text.joined().contains("asking"))
  }

  @Test func `figures that hold an answer which was opened since say so`() {
    let replies = (0..<5).map { reply($0, yes: true) } + [reply(0, yes: true, isOpen: true)]
    let report = CoachingReport(on: .eva, replies: replies, rubric: rubric)
    let text = report.text(on: Page()).joined(separator: "\n")
    #expect(text.contains("In these figures: 5 answers; what was opened or taken back since leaves"))
    #expect(text.contains(" My view first?         0  0  0  5  0  5     4.0"))
  }

  @Test func `a question that too few have answered is named without figures`() {
    let text = report(5, yes: nil).text(on: Page())
    #expect(
      text.suffix(4) == [
        " Too few answers yet:", "   Come back to it?", "", " In these figures: 5 of 5 answers.",
      ])
  }

  @Test func `opened answers stand by name, harmless on a terminal`() {
    let text = report(2, opened: 1).text(on: Page())
    #expect(text.suffix(3) == ["OPENED BY THE REP", " Rep 1", "   My view first? 4 “began by asking”"])
  }

  @Test func `the JSON of no answers has empty lists`() {
    #expect(
      report(0).json == [
        "manager": .string(Person.Reference.eva.id.text), "managerName": "Eva Ek", "answers": .integer(0),
        "reps": .integer(0), "enough": .bool(false), "counted": .integer(0), "waiting": .integer(0),
        "criteria": [], "opened": [],
      ])
  }

  @Test func `closed answers are in the JSON only as counts`() throws {
    guard case .object(let members) = report(5).json else { throw ExpectationError() }
    #expect(
      members["criteria"] == [
        [
          "criterion": "first", "n": .integer(5), "median": .number(4),
          "levels": [
            "1": .integer(0), "2": .integer(0), "3": .integer(0), "4": .integer(5), "5": .integer(0),
          ],
          "yes": .null, "no": .null,
        ],
        [
          "criterion": "again", "n": .integer(5), "median": .null, "levels": [:], "yes": .integer(5),
          "no": .integer(0),
        ],
      ])
    #expect(!report(5).json.written().contains("rep-"))
  }
}
