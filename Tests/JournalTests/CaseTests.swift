import Coaching
import Journal
import TestSupport
import Testing

struct CaseTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  /// Petra's form about a case.
  private func scored(_ id: String, _ common: CalibrationCase = .small(), by observer: Person = .petra)
    -> NewObservation
  {
    let occasion = Occasion(
      kind: .calibration, rep: common.ratee, observer: observer.reference, met: .at(23),
      calibrationCase: common)
    return .sample(id, of: occasion, form: .full)
  }

  @Test func `an observation of a case comes back with the case as it was`() throws {
    let recorded = try journal.record(scored("observation-1"))
    let stored = try journal.observation(named: "observation-1")
    #expect(stored == recorded)
    #expect(stored.occasion.calibrationCase == .small())
    #expect(stored.calibration?.levels.map(\.miss) == [-1])
  }

  @Test func `what is about no case has none`() throws {
    try journal.record(.sample("observation-1"))
    let stored = try journal.observation(named: "observation-1")
    #expect(stored.occasion.calibrationCase == nil)
    #expect(stored.calibration == nil)
  }

  @Test func `a draft of a case comes back with it, and is recorded`() throws {
    let draft = Draft(
      id: Draft.ID("draft-one"), occasion: scored("observation-1").occasion, rubric: .small(),
      started: .at(23))
    try journal.begin(draft, rubricText: Rubric.smallText)
    #expect(try journal.drafts() == [draft])
    try journal.record(scored("observation-1"), closing: draft.id)
    #expect(try journal.drafts().isEmpty)
    #expect(try journal.observation(named: "observation-1").occasion.calibrationCase?.key == "harbour")
  }

  @Test func `two who score the same case score one and the same`() throws {
    try journal.record(scored("observation-1"))
    try journal.record(scored("observation-2", by: .bo))
    let both = try ["observation-1", "observation-2"].map { try journal.observation(named: $0).occasion }
    #expect(Set(both.map(\.rep)) == [CalibrationCase.small().ratee])
    #expect(try journal.people().count { !$0.isActive } == 1)
  }

  @Test func `a case that has changed since leaves what was compared as it was`() throws {
    try journal.record(scored("observation-1"))
    try journal.record(scored("observation-2", .small(level: 4)))
    #expect(try journal.observation(named: "observation-1").calibration?.meanMiss == -1)
    #expect(try journal.observation(named: "observation-2").calibration?.meanMiss == 0)
    #expect(try journal.people().count { !$0.isActive } == 1)
  }

  @Test func `whom a case is about is inactive and found by no name`() throws {
    try journal.record(scored("observation-1"))
    let jonas = try #require(try journal.people().first { !$0.isActive })
    #expect((jonas.name, jonas.role) == ("Jonas", .rep))
    for name in ["Jonas", "case-harbour"] {
      #expect(throws: JournalError.unknown(.person, name, suggestions: [])) {
        try journal.person(named: name)
      }
    }
    #expect(throws: JournalError.unknown(.person, "Jonass", suggestions: [])) {
      try journal.person(named: "Jonass")
    }
  }

  @Test func `a real rep may have the name of one in a case, before and after`() throws {
    try journal.record(scored("observation-1"))
    let real = Person(id: Person.ID("person-jonas"), name: "Jonas", role: .rep)
    try journal.add(real)
    #expect(try journal.person(named: "jonas") == real)
    try journal.record(scored("observation-2", .small(key: "lake")))
    #expect(try journal.person(named: "jonas") == real)
    #expect(try journal.observations(of: real.id).isEmpty)
  }

  @Test func `nobody's commitments hold what was agreed about a case`() throws {
    try journal.record(scored("observation-1"))
    #expect(try journal.commitments(of: CalibrationCase.small().ratee.id).isEmpty)
    #expect(try journal.commitments(of: Person.anna.id).isEmpty)
  }
}

extension CalibrationCase {
  /// A case for the small rubric with every kind of answer; the full form is one level stricter than its key.
  static func small(key: String = "harbour", level: Int = 5) -> CalibrationCase {
    let because = Wording(en: "It says so.", sv: "Det står där.")
    return CalibrationCase(
      key: key, rubric: "small", versions: 1...2, title: Wording(en: "In the harbour", sv: "I hamnen"),
      rep: "Jonas", text: Wording(en: "Jonas\nasks.", sv: "Jonas\nfrågar."),
      answers: [
        KeyAnswer("role", .choice("rep"), because: because),
        KeyAnswer("plan-b", .level(level), because: because),
        KeyAnswer("aim", .notObserved, because: because),
        KeyAnswer("questions", .count(12), because: because),
        KeyAnswer("aloud", .yes(false), because: because),
      ])
  }
}
