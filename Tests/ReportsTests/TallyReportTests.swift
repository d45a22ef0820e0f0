import Coaching
import Reports
import TestSupport
import Testing
import Text

struct TallyReportTests {
  private static let rep = Person.Reference(id: Person.ID("rep"), name: "Åsa Lind")

  private func tally(
    customer: String? = "Volvo", source: Tally.Source = .keys, marks: [Tally.Mark] = Tally.Mark.allCases,
    _ events: [Tally.Event] = []
  ) -> Tally {
    let customer = customer.map { Customer(id: Customer.ID("customer"), name: $0) }
    let meeting = Meeting(id: Meeting.ID("meeting"), rep: Self.rep.id, customer: customer, met: .noon)
    let tally = Tally(
      id: Tally.ID("tally"), meeting: meeting, by: Self.rep, started: .noon, source: source, marks: marks)
    return tally.taking(events)
  }

  private func text(_ tally: Tally, width: Int = 72, isKept: Bool = true) -> [String] {
    TallyReport(tally, of: Self.rep, isKept: isKept).text(on: Page(width: width))
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
