import Coaching
import Reports
import TestSupport
import Testing
import Text

struct TallyReportTests {
  private static let rep = Person.Reference(id: Person.ID("rep"), name: "Åsa Lind")

  private func tally(
    id: String = "tally", by: Person.Reference = Self.rep, customer: String? = "Volvo",
    source: Tally.Source = .keys, marks: [Tally.Mark] = Tally.Mark.allCases, _ events: [Tally.Event] = []
  ) -> Tally {
    let customer = customer.map { Customer(id: Customer.ID("customer"), name: $0) }
    let meeting = Meeting(id: Meeting.ID("meeting"), rep: Self.rep.id, customer: customer, met: .noon)
    let tally = Tally(
      id: Tally.ID(id), meeting: meeting, by: by, started: .noon, source: source, marks: marks)
    return tally.taking(events)
  }

  private func text(_ tally: Tally, among all: [Tally] = [], width: Int = 72, isKept: Bool = true) -> [String]
  {
    TallyReport(tally, of: Self.rep, among: all, isKept: isKept).text(on: Page(width: width))
  }

  private let some: [Tally.Event] = [
    .stroke(Tally.Stroke(.question, seconds: 2.5)), .stroke(Tally.Stroke(.question, seconds: 3)),
    .stop(seconds: 4000),
  ]

  @Test func `the counts are read with how they came about`() {
    #expect(
      text(tally(some)) == [
        "Åsa Lind, Volvo                                         2026-11-23 13:00",
        String(repeating: "-", count: 72),
        " Questions          2", " Insights           0", " Pictures           0", " The manager spoke  0",
        " Counted live, 1 h 7 min.",
      ])
    Language.$current.withValue(.sv) {
      #expect(text(tally(some)).last == " Räknat under mötet, 1 tim 7 min.")
      #expect(text(tally(some))[5] == " Chefen talade  0")
    }
  }

  @Test func `what a notebook did not count is not 0`() {
    let lines = text(tally(source: .notebook, marks: [.question]))
    #expect(lines[2].hasSuffix(" 0") && lines[3].hasSuffix("not counted"))
    #expect(lines.last == " From the notebook.")
  }

  @Test func `what another tally of the meeting counted is shown with where it comes from`() {
    let live = tally(id: "live", some)
    let notebook = tally(source: .notebook, marks: [.picture], [.stroke(Tally.Stroke(.picture))])
    #expect(
      text(notebook, among: [notebook, live])[2...] == [
        " Questions          2  from the tally", " Insights           0  from the tally",
        " Pictures           1  from the notebook", " The manager spoke  0  from the tally",
      ])
    Language.$current.withValue(.sv) {
      #expect(text(notebook, among: [notebook, live])[4] == " Bilder         1  från anteckningsboken")
    }
    #expect(text(live, among: [notebook, live])[4] == " Pictures           1  from the notebook")
    #expect(text(live, among: [live, notebook]) == text(live), "the newer one counted everything")
  }

  @Test func `two notebooks add up, and what neither counted is not 0`() {
    let first = tally(id: "first", source: .notebook, marks: [.question], [.stroke(Tally.Stroke(.question))])
    let second = tally(source: .notebook, marks: [.insight])
    #expect(
      text(second, among: [second, first])[2...] == [
        " Questions                    1  from the notebook",
        " Insights                     0  from the notebook",
        " Pictures           not counted", " The manager spoke  not counted",
      ])
  }

  @Test func `what somebody else counted has their name, and a rep's own form is not offered it`() {
    let eva = Person.Reference(id: Person.ID("eva"), name: "Eva Ek")
    let (hers, own) = (tally(id: "hers", by: eva, some), tally(source: .notebook, marks: [.question]))
    #expect(text(own, among: [hers, own]) == text(own))
    let notebook = tally(id: "notebook", by: eva, source: .notebook, marks: [.insight])
    let theirs = tally(id: "theirs", some)
    #expect(
      text(notebook, among: [notebook, theirs])[2] == " Questions          2  from the tally, Åsa Lind")
  }

  @Test func `a tally all of whose strokes were taken back shows what the others counted`() {
    let notebook = tally(
      id: "notebook", source: .notebook, marks: [.question], [.stroke(Tally.Stroke(.question))])
    #expect(
      text(tally(), among: [tally(), notebook])[2...3] == [
        " Questions                    1  from the notebook", " Insights           not counted",
      ])
  }

  @Test func `programs get what the form will offer, with where it comes from`() {
    let notebook = tally(source: .notebook, marks: [.picture], [.stroke(Tally.Stroke(.picture))])
    let report = TallyReport(
      notebook, of: Self.rep, among: [notebook, tally(id: "first", source: .notebook, marks: [.question])])
    guard case .object(let members) = report.json, case .object(let offered)? = members["offered"] else {
      Issue.record("no object")
      return
    }
    #expect(offered["insights"] == .null && offered["managerSpoke"] == .null)
    #expect(
      offered["pictures"] == [
        "count": .integer(1), "from": "notebook", "by": "rep", "byName": "Åsa Lind",
      ])
    #expect(
      members["counts"] == [
        "questions": .null, "insights": .null, "pictures": .integer(1), "managerSpoke": .null,
      ])
  }

  @Test func `keys without times are said to be keys`() {
    let unmeasured = tally([.stroke(Tally.Stroke(.question))])
    #expect(text(unmeasured).last == " From keys.")
    Language.$current.withValue(.sv) {
      #expect(text(unmeasured).last == " Inlagt tangent för tangent.")
    }
  }

  @Test func `where nothing is kept nothing is told`() {
    #expect(text(tally(customer: nil), isKept: false) == ["Nothing was counted, so nothing is kept."])
  }

  @Test(arguments: [20, 40, 60, 80, 200])
  func `no line is wider than the page`(width: Int) {
    for line in text(tally(customer: "A customer with a very long name of many words", some), width: width) {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test func `programs get ids, counts and strokes with their times`() {
    guard case .object(let members) = TallyReport(tally(some), of: Self.rep).json else {
      Issue.record("no object")
      return
    }
    #expect(members["tally"] == "tally" && members["repName"] == "Åsa Lind" && members["source"] == "keys")
    #expect(
      members["counts"] == [
        "questions": .integer(2), "insights": .integer(0), "pictures": .integer(0),
        "managerSpoke": .integer(0),
      ])
    #expect(members["seconds"] == .number(4000))
    #expect(
      members["strokes"] == [
        ["what": "question", "seconds": .number(2.5)], ["what": "question", "seconds": .number(3)],
      ])
  }

  @Test func `programs get null for what is not known, and an empty list for no strokes`() {
    let tally = tally(customer: nil, source: .notebook, marks: [.insight])
    guard case .object(let members) = TallyReport(tally, of: Self.rep).json else {
      Issue.record("no object")
      return
    }
    #expect(members["strokes"] == [] && members["seconds"] == .null && members["customer"] == .null)
    #expect(
      members["counts"] == [
        "questions": .null, "insights": .integer(0), "pictures": .null, "managerSpoke": .null,
      ])
  }
}
