import Coaching
import Reports
import TestSupport
import Testing

struct ListReportTests {
  @Test func `no drafts, one draft`() throws {
    #expect(DraftsReport([], now: .noon).text(on: Page()) == ["No drafts are waiting."])
    #expect(DraftsReport([], now: .noon).json == [])
    let draft = Draft(
      id: Draft.ID("01900000-0000-7000-8000-000000abcdef"),
      occasion: Occasion(kind: .manager, rep: .asa, observer: .eva, met: .noon), rubric: .sample(),
      started: .noon, entries: Form.sampleEvents.prefix(2).map { Form.Entry($0) })
    let text = DraftsReport([draft], now: .noon).text(on: Page())
    #expect(text[1] == "abcdef  Åsa Lind            sample  2026-11-23 13:00   2 of 7")
    guard case .array(let drafts) = DraftsReport([draft], now: .noon).json,
      case .object(let members) = drafts[0]
    else { throw ExpectationError() }
    #expect(members["answered"] == .integer(2))
    #expect(
      members["answers"] == [
        "who": ["choice": "rep"], "thought": ["level": .integer(4), "evidence": "took the pen herself"],
      ])
  }

  @Test func `the answers of an own view are for the rep, those of a manager's for whoever gives them`()
    throws
  {
    let (own, managers) = (draft(.self, by: .asa), draft(.manager, by: .eva))
    for (person, draft, isShown) in [
      (Person.Reference.asa.id, own, true), (Person.Reference.eva.id, own, false), (nil, own, true),
      (Person.Reference.eva.id, managers, true), (Person.Reference.asa.id, managers, false),
      (nil, managers, true),
    ] {
      let json = DraftsReport([draft], reader: Reader(person, now: .noon), now: .noon).json
      guard case .array(let drafts) = json else { throw ExpectationError() }
      #expect((drafts[0].member("answers") == [:]) != isShown)
      #expect((drafts[0].member("withheld") == .null) == isShown)
      #expect(drafts[0].member("answered") == .integer(2))
    }
  }

  func draft(_ kind: Observation.Kind, by observer: Person.Reference) -> Draft {
    Draft(
      id: Draft.ID("draft-one"),
      occasion: Occasion(
        kind: kind, rep: .asa, observer: observer, meeting: Meeting.ID("meeting-one"), met: .noon),
      rubric: .sample(), started: .noon, entries: Form.sampleEvents.prefix(2).map { Form.Entry($0) })
  }

  @Test func `people stand in Swedish alphabetical order, with their manager's name`() {
    let eva = Person(id: Person.Reference.eva.id, name: "Eva Ek", role: .manager)
    let people = ["Östen", "Åsa", "Zlatan", "Ärla"].enumerated().map { number, name in
      Person(id: Person.ID("\(number)"), name: name, role: .rep, manager: eva.id, team: "Syd")
    }
    let report = PeopleReport(people, among: people + [eva])
    #expect(report.people.map(\.name) == ["Zlatan", "Åsa", "Ärla", "Östen"])
    #expect(report.text(on: Page())[1] == "Zlatan  rep   Eva Ek   Syd")
  }

  @Test func `a rubric is shown with its levels, options and counting rules`() {
    let text = RubricReport(.sample()).text(on: Page()).joined(separator: "\n")
    for part in [
      "2 How was the thought? *", "thought, Insight", "1 poor", "– The manager", "Counts: A turn that asks.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `a rubric's JSON follows the language`() throws {
    let json = Language.$current.withValue(.sv) { RubricReport(.sample()).json }
    guard case .object(let members) = json, case .array(let criteria) = members["criteria"] else {
      throw ExpectationError()
    }
    #expect(members["title"] == "Prov")
    #expect(
      criteria[0] == [
        "criterion": "who", "dimension": .null, "kind": "choice", "core": .bool(true), "ask": "Vem drev?",
        "levels": [:],
        "options": [["option": "rep", "title": "Säljaren"], ["option": "manager", "title": "Chefen"]],
        "tally": .null,
      ])
  }
}
