import Coaching
import TestSupport
import Testing

struct TallyTests {
  static func tally(
    _ id: String = "tally", source: Tally.Source = .keys, marks: [Tally.Mark] = Tally.Mark.allCases,
    minute: Int = 0
  ) -> Tally {
    let rep = Person.ID("01900000-0000-7000-8000-00000000aaaa")
    let meeting = Meeting(id: Meeting.ID("meeting"), rep: rep, met: .noon)
    return Tally(
      id: Tally.ID(id), meeting: meeting, by: Person.Reference(id: rep, name: "Åsa Lind"),
      started: .noon.adding(minutes: minute), source: source, marks: marks)
  }

  static func strokes(_ marks: Tally.Mark..., seconds: Double? = nil) -> [Tally.Event] {
    marks.map { .stroke(Tally.Stroke($0, seconds: seconds)) }
  }

  @Test func `a new live tally has counted nothing of everything, and says nothing`() {
    let tally = Self.tally()
    #expect(Tally.Mark.allCases.map { tally[$0] } == [0, 0, 0, 0])
    #expect(tally.isBlank)
    #expect(tally.seconds == nil)
  }

  @Test func `strokes become counts by what they stand for, in the order they were made`() {
    let tally = Self.tally().taking(Self.strokes(.question, .insight, .question, .managerSpoke))
    #expect(Tally.Mark.allCases.map { tally[$0] } == [2, 1, 0, 1])
    #expect(tally.strokes.map(\.mark) == [.question, .insight, .question, .managerSpoke])
    #expect(!tally.isBlank)
  }

  @Test func `undo takes the last stroke back, whatever it stood for, and nothing where there is none`() {
    var tally = Self.tally().taking(Self.strokes(.question, .picture))
    let first = tally.take(.undo)
    #expect(first && tally[.picture] == 0)
    let (second, third) = (tally.take(.undo), tally.take(.undo))
    #expect(second && !third)
    #expect(tally.isBlank)
  }

  @Test func `a mark takes 999 strokes and not one more`() {
    var tally = Self.tally().taking([Tally.Event](repeating: Self.strokes(.question)[0], count: 999))
    let isTaken = tally.take(Self.strokes(.question)[0])
    #expect(!isTaken && tally[.question] == 999)
    let isOtherTaken = tally.take(Self.strokes(.insight)[0])
    #expect(isOtherTaken)
  }

  @Test func `what was not looked out for has no count, which is not 0`() {
    var tally = Self.tally(source: .notebook, marks: [.question])
    let isTaken = tally.take(Self.strokes(.insight)[0])
    #expect(!isTaken)
    #expect(tally[.question] == 0)
    #expect(tally[.insight] == nil)
    #expect(!tally.isBlank, "a 0 in a notebook says something")
  }

  @Test func `it lasts until somebody stopped, or to the last stroke after that`() {
    var tally = Self.tally().taking(Self.strokes(.question, seconds: 12.5))
    #expect(tally.seconds == 12.5)
    tally.take(.stop(seconds: 60))
    #expect(tally.seconds == 60)
    tally.take(.stroke(Tally.Stroke(.question, seconds: 90)))
    #expect(tally.seconds == 90)
    tally.take(.stop(seconds: 80))
    #expect(tally.seconds == 90)
  }
}

struct OfferTests {
  let rubric = Rubric.sample()

  @Test func `a rubric says which criterion the strokes count for; nothing counted offers nothing`() {
    let tally = TallyTests.tally().taking(TallyTests.strokes(.question, .insight))
    #expect([tally].offers(for: rubric) == ["questions": OfferedCount(1, from: .tally)])
    #expect([TallyTests.tally()].offers(for: rubric) == [:])
    #expect([Tally]().offers(for: rubric) == [:])
  }

  @Test func `of several tallies the newest that counted it offers it`() {
    let live = TallyTests.tally("a").taking(TallyTests.strokes(.question, .question))
    let later = TallyTests.tally("b", source: .notebook, marks: [.insight], minute: 10)
    #expect([later, live].offers(for: rubric)["questions"] == OfferedCount(2, from: .tally))
    let last = TallyTests.tally("c", source: .notebook, marks: [.question], minute: 20)
    #expect([last, later, live].offers(for: rubric)["questions"] == OfferedCount(0, from: .notebook))
  }

  @Test func `an offer shows where it comes from`() {
    #expect(OfferedCount(12, from: .tally).wording.en == "12 from the tally")
    #expect(OfferedCount(12, from: .notebook).wording.sv == "12 från anteckningsboken")
  }
}

struct OfferedCountTests {
  private static let twelve = ["questions": OfferedCount(12, from: .tally)]

  private func form(filled: FilledForm? = nil) -> Form {
    Form(rubric: .sample(), offered: Self.twelve, filled: filled)
  }

  private func rating(_ count: Int, evidence: String? = nil) -> Form.Entry {
    Form.Entry(.rate("questions", .count(count), evidence: evidence))
  }

  @Test func `an answer equal to the offer carries its source, any other is remembered`() throws {
    var form = form()
    try form.take(rating(12))
    #expect(form.filled["questions"]?.countFrom == .tally)
    try form.take(rating(13))
    #expect(form.filled["questions"]?.countFrom == .estimate)
    try form.take(Form.Entry(.rate("questions", .notObserved, evidence: nil)))
    #expect(form.filled["questions"]?.countFrom == nil)
  }

  @Test func `without an offer a typed count is remembered`() throws {
    let form = try Form.filledSample()
    #expect(form.filled["questions"]?.countFrom == .estimate)
    #expect(form.filled["thought"]?.countFrom == nil)
  }

  @Test func `the offer is made until the question has an answer`() throws {
    var form = form()
    #expect(form.offer(at: .criterion("questions")) == OfferedCount(12, from: .tally))
    #expect(form.offer(at: .criterion("thought")) == nil)
    #expect(form.offer(at: .keep) == nil)
    try form.take(rating(3))
    #expect(form.offer(at: .criterion("questions")) == nil)
  }

  @Test func `a count given again keeps where it came from`() throws {
    var filled = FilledForm(empty: .sample())
    filled["questions"] = Rating("questions", .count(7), countFrom: .notebook)
    var form = form(filled: filled)
    try form.take(rating(7, evidence: "all of them open"))
    #expect(form.filled["questions"]?.countFrom == .notebook)
  }

  @Test func `where a count comes from can be said, of a count only`() throws {
    var form = form()
    #expect(throws: FormProblem.wrongKind("questions", expected: .count)) {
      try form.take(Form.Entry(.counted("questions", from: .notebook)))
    }
    try form.take(rating(5))
    try form.take(Form.Entry(.counted("questions", from: .notebook)))
    #expect(form.filled["questions"]?.countFrom == .notebook)
    try form.take(Form.Entry(.counted("questions", from: nil)))
    #expect(form.filled["questions"]?.countFrom == nil)
  }

  @Test func `a draft offers again what it offered when it was begun`() throws {
    let rep = Person.Reference(id: Person.ID("rep"), name: "Åsa Lind")
    let draft = Draft(
      id: Draft.ID("draft"), occasion: Occasion(kind: .manager, rep: rep, observer: rep, met: .noon),
      rubric: .sample(), offered: Self.twelve, started: .noon, entries: [rating(12)])
    #expect(draft.form.offered == Self.twelve)
    #expect(draft.form.filled["questions"]?.countFrom == .tally)
  }

  @Test func `a count says in words where it comes from`() {
    let rubric = Rubric.sample()
    let words = [CountSource.tally, .notebook, .estimate, nil].map {
      rubric.wording(of: Rating("questions", .count(12), countFrom: $0))
    }
    #expect(words.map(\.en) == ["12, from the tally", "12, from the notebook", "12, estimated", "12"])
    #expect(words[0].sv == "12, från strecklistan")
  }

  @Test func `rubrics ask the same wherever their counts are taken over from`() {
    let other = Criterion(key: "questions", kind: .count, ask: Wording(same: "x"))
    let first = Rubric.sample()
    let criteria = first.criteria.map { criterion in
      criterion.key == "questions"
        ? Criterion(
          key: criterion.key, kind: .count, ask: criterion.ask, counts: criterion.counts, tally: nil)
        : criterion
    }
    #expect(first.with(criteria) != first)
    #expect(first.with(criteria).asks(sameAs: first))
    #expect(!first.with([other]).asks(sameAs: first))
  }
}

extension Rubric {
  fileprivate func with(_ criteria: [Criterion]) -> Rubric {
    Rubric(
      key: key, version: version, title: title, purpose: purpose, minutes: minutes, scale: scale,
      notObserved: notObserved, evidence: evidence, dimensions: dimensions, criteria: criteria,
      askedLast: askedLast, outsideTrendWhen: outsideTrendWhen)
  }
}
