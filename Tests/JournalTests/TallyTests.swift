import Coaching
import GRDB
import TestSupport
import Testing

@testable import Journal

struct TallyTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
  }

  private static let volvo = Customer(id: Customer.ID("customer-volvo"), name: "Volvo")

  private func tally(
    _ id: String = "tally-one", meeting: String = "meeting-one", started: Moment = .at(23),
    source: Tally.Source = .keys, marks: [Tally.Mark] = Tally.Mark.allCases, by person: Person = .petra
  ) -> Tally {
    let meeting = Meeting(
      id: Meeting.ID(meeting), rep: Person.anna.id, customer: Self.volvo, met: .at(23))
    return Tally(
      id: Tally.ID(id), meeting: meeting, by: person.reference, started: started, source: source,
      marks: marks)
  }

  private func stroke(_ mark: Tally.Mark, seconds: Double? = nil) -> Tally.Event {
    .stroke(Tally.Stroke(mark, seconds: seconds))
  }

  @Test func `a tally comes back with its strokes in order, its meeting and its customer, which are new`()
    throws
  {
    let events = [stroke(.question, seconds: 3.5), stroke(.picture, seconds: 70), .stop(seconds: 90.5)]
    try journal.begin(tally(), with: events)
    #expect(try journal.tally(Tally.ID("tally-one")) == tally().taking(events))
    #expect(try journal.meeting(named: "meeting-one").customer == Self.volvo)
    #expect(try journal.tally(Tally.ID("tally-one")).seconds == 90.5)
  }

  @Test func `a meeting that is there is taken, not added`() throws {
    try journal.begin(tally(), with: [])
    try journal.begin(tally("tally-two"), with: [])
    #expect(try journal.counts().meetings == 1)
    #expect(try journal.tallies(of: Meeting.ID("meeting-one")).map(\.id.text) == ["tally-two", "tally-one"])
  }

  @Test func `strokes and strokes taken back are added one by one`() throws {
    try journal.begin(tally(), with: [stroke(.question)])
    try journal.append([stroke(.insight, seconds: 1)], to: Tally.ID("tally-one"))
    try journal.append([stroke(.insight, seconds: 2), .undo, .undo], to: Tally.ID("tally-one"))
    try journal.append([stroke(.managerSpoke)], to: Tally.ID("tally-one"))
    let found = try journal.tally(Tally.ID("tally-one"))
    #expect(found.strokes.map(\.mark) == [.question, .managerSpoke])
  }

  @Test func `a stroke that was taken back stays in the file`() throws {
    try journal.begin(tally(), with: [stroke(.question), stroke(.insight), .undo])
    let marks = try journal.reading {
      try String.fetchAll($0, sql: "SELECT mark || isUndone FROM tallyStroke ORDER BY number")
    }
    #expect(marks == ["question0", "insight1"])
  }

  @Test func `undoing where there is nothing changes nothing`() throws {
    try journal.begin(tally(), with: [.undo])
    #expect(try journal.tally(Tally.ID("tally-one")).isBlank)
  }

  @Test func `counting that is stopped twice lasts to the later end`() throws {
    try journal.begin(tally(), with: [.stop(seconds: 60), .stop(seconds: 50)])
    #expect(try journal.tally(Tally.ID("tally-one")).stopped == 60)
  }

  @Test func `what a notebook did not count comes back as not counted`() throws {
    try journal.begin(
      tally(source: .notebook, marks: [.question, .picture]), with: [stroke(.question)])
    let found = try journal.tally(Tally.ID("tally-one"))
    #expect(found.source == .notebook)
    #expect(Tally.Mark.allCases.map { found[$0] } == [1, nil, 0, nil])
  }

  @Test func `events are kept all or none`() throws {
    try journal.begin(tally(source: .notebook, marks: [.question]), with: [])
    #expect(throws: JournalError.self) {
      try journal.append([stroke(.question), stroke(.insight)], to: Tally.ID("tally-one"))
    }
    #expect(try journal.tally(Tally.ID("tally-one")).strokes.isEmpty)
  }

  @Test func `a tally that is gone, or whose counter nobody knows, is told`() throws {
    let gone = JournalError.unknown(.tally, "gone", suggestions: [])
    #expect(throws: gone) { try journal.append([stroke(.question)], to: Tally.ID("gone")) }
    #expect(throws: gone) { try journal.append([.stop(seconds: 1)], to: Tally.ID("gone")) }
    #expect(throws: gone) { try journal.tally(Tally.ID("gone")) }
    #expect(gone.message.en == "the journal has no tally 'gone'")
    #expect(gone.remedy.sv == "börja om med ”pitchside tally”")
    let stranger = Person(id: Person.ID("stranger"), name: "Nobody", role: .manager)
    #expect(throws: JournalError.unknown(.person, "Nobody", suggestions: [])) {
      try journal.begin(tally(by: stranger), with: [])
    }
    #expect(try journal.counts().meetings == 0)
  }

  @Test func `a rep's tallies are found from a moment on, last begun first`() throws {
    try journal.begin(tally("tally-a", started: .at(22)), with: [])
    try journal.begin(tally("tally-b", started: .at(23)), with: [])
    try journal.begin(tally("tally-c", started: .at(23, minute: 5)), with: [])
    let found = try journal.tallies(of: Person.anna.id, since: .at(23))
    #expect(found.map(\.id.text) == ["tally-c", "tally-b"])
    #expect(try journal.tallies(of: Person.bo.id, since: .at(1)).isEmpty)
  }

  @Test func `whether somebody scored a meeting is told by kind, or for all of them`() throws {
    try journal.begin(tally(), with: [])
    var occasion = Occasion.of(met: .at(23))
    occasion.meeting = Meeting.ID("meeting-one")
    try journal.record(.sample("observation-one", of: occasion))
    let meeting = Meeting.ID("meeting-one")
    #expect(try journal.isScored(meeting, by: Person.petra.id, as: .manager))
    #expect(try journal.isScored(meeting, by: Person.petra.id, as: nil))
    #expect(try !journal.isScored(meeting, by: Person.petra.id, as: .peer))
    #expect(try !journal.isScored(meeting, by: Person.anna.id, as: nil))
  }

  @Test(arguments: [
    "UPDATE tally SET source = 'memory'",
    "UPDATE tally SET stopped = -1",
    "UPDATE tallyMark SET mark = 'smile' WHERE mark = 'insight'",
    "UPDATE tallyStroke SET mark = 'smile'",
    "UPDATE tallyStroke SET seconds = -1",
    "DELETE FROM person WHERE id = 'person-petra'",
    "UPDATE rating SET countFrom = 'memory' WHERE count IS NOT NULL",
    "UPDATE rating SET countFrom = 'tally' WHERE count IS NULL",
  ])
  func `a broken rule is refused`(sql: String) throws {
    try journal.begin(tally(), with: [stroke(.question)])
    try journal.record(.sample("observation-one", form: .full))
    #expect(throws: JournalError.self) { try journal.writing { try $0.execute(sql: sql) } }
  }

  @Test func `a deleted meeting takes its tallies along`() throws {
    try journal.begin(tally(), with: [stroke(.question)])
    try journal.writing { try $0.execute(sql: "DELETE FROM meeting") }
    for table in ["tally", "tallyMark", "tallyStroke"] {
      #expect(try journal.reading { try $0.hasRow("SELECT 1 FROM \(table)", []) } == false)
    }
  }

  @Test func `where a count comes from is recorded with it`() throws {
    var form = FilledForm.plain()
    for source in [CountSource.tally, .notebook, .estimate, nil] {
      form["questions"] = Rating("questions", .count(12), countFrom: source)
      let id = "observation-\(source?.rawValue ?? "none")"
      try journal.record(.sample(id, form: form))
      #expect(try journal.observation(named: id).form["questions"]?.countFrom == source)
    }
  }

  @Test func `a draft offers again what it offered`() throws {
    let draft = Draft(
      id: Draft.ID("draft-one"), occasion: .of(met: .at(22)), rubric: .small(),
      offered: ["questions": OfferedCount(12, from: .notebook)], started: .at(23))
    try journal.begin(draft, rubricText: Rubric.smallText)
    #expect(try journal.draft(named: "draft-one") == draft)
  }
}

struct RubricTallyTests {
  private static func small(tally: Tally.Mark?) -> Rubric {
    .small(
      criteria: Rubric.smallCriteria.map { criterion in
        guard criterion.key == "questions" else { return criterion }
        return Criterion(
          key: criterion.key, kind: .count, ask: criterion.ask, counts: criterion.counts, tally: tally)
      })
  }

  @Test func `a version that was used takes up which strokes its counts are taken over from`() throws {
    let journal = try Journal.inMemory()
    try journal.store(Self.small(tally: nil), text: "first")
    try journal.store(Self.small(tally: .question), text: "second")
    let edition = Rubric.small().edition
    #expect(try journal.storedRubric(edition) == Self.small(tally: .question))
    #expect(try journal.storedText(of: edition) == "second", "the text and its rows belong together")
    #expect(try journal.storedRubric("small", withText: "second") == Self.small(tally: .question))
    try journal.store(Self.small(tally: .insight), text: "third")
    #expect(try journal.storedRubric(edition) == Self.small(tally: .insight))
  }

  @Test func `a draft of the version as it was goes on, and changes nothing of it`() throws {
    let journal = try Journal.withTeam()
    try journal.store(Self.small(tally: .question), text: "second")
    let draft = Draft(
      id: Draft.ID("draft-one"), occasion: .of(met: .at(22)), rubric: Self.small(tally: nil), started: .at(23)
    )
    try journal.begin(draft, rubricText: nil)
    #expect(try journal.storedRubric(draft.rubric.edition) == Self.small(tally: .question))
  }

  @Test func `a version that asks something else is refused, whatever its counts are taken over from`() throws
  {
    let journal = try Journal.inMemory()
    try journal.store(Self.small(tally: nil), text: "first")
    let other = Rubric.small(title: "Other")
    #expect(throws: JournalError.refused(.rubricChanged(other.edition))) {
      try journal.store(other, text: "second")
    }
  }
}
