import Coaching
import Journal
import Testing

struct DraftTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    try journal.begin(.sample(), rubricText: Rubric.smallText)
  }

  static let entries: [Form.Entry] = [
    Form.Entry(.rate("role", .choice("rep"), evidence: nil), seconds: 1.25),
    Form.Entry(.back),
    Form.Entry(.rate("role", .choice("manager"), evidence: "ran it ”själv”\n")),
    Form.Entry(.rate("plan-b", .level(9), evidence: nil)),
    Form.Entry(.note("role", nil)),
    Form.Entry(.commitment(Commitment.Terms(criterion: "aim", text: "x", due: Day(number: 1)))),
    Form.Entry(.followUp(nil)), Form.Entry(.keep(Keep(criterion: "aim", text: "k"))),
    Form.Entry(.summary("s")), Form.Entry(.passRest), Form.Entry(.forward), Form.Entry(.go(.lastLook)),
    Form.Entry(.go(.criterion("role"))), Form.Entry(.stop),
  ]

  @Test func `a draft comes back as begun`() throws {
    #expect(try journal.drafts() == [.sample()])
  }

  @Test func `a draft replays to the same form, event by event`() throws {
    var draft = Draft.sample()
    for entry in Self.entries {
      try journal.append(entry, to: draft.id)
      draft.entries.append(entry)
      let kept = try journal.draft(named: "draft-one")
      #expect(kept == draft)
      #expect(kept.form == draft.form)
    }
  }

  @Test func `a draft keeps all of its occasion and the last commitment`() throws {
    try journal.record(.sample("observation-1", form: .plain().agreeing("say it")))
    let last = try #require(try journal.openCommitments(of: Person.anna.id, before: .at(28), not: nil).first)
    var occasion = Occasion.of(met: .at(22))
    occasion.customer = Customer(id: Customer.ID("customer-1"), name: "Volvo")
    occasion.meeting = Meeting.ID("meeting-1")
    occasion.ended = .at(22, minute: 30)
    let draft = Draft(
      id: Draft.ID("draft-two"), occasion: occasion, rubric: .small(), lastCommitment: last,
      started: .at(24), entries: Self.entries)
    try journal.begin(draft, rubricText: nil)
    #expect(try journal.drafts() == [draft, .sample()])
    #expect(try journal.meeting(named: "meeting-1").customer?.name == "Volvo")
  }

  @Test func `a discarded draft is gone`() throws {
    try journal.append(Self.entries[0], to: Draft.sample().id)
    try journal.discard(Draft.sample().id)
    #expect(try journal.drafts() == [])
    let gone = JournalError.unknown(.draft, "draft-one", suggestions: [])
    #expect(throws: gone) { try journal.discard(Draft.sample().id) }
    #expect(throws: gone) { try journal.append(Self.entries[0], to: Draft.sample().id) }
    #expect(throws: gone) { try journal.draft(named: "draft-one") }
  }

  @Test func `recording a draft takes it away, and only once`() throws {
    try journal.record(.sample("observation-1", text: nil), closing: Draft.sample().id)
    #expect(try journal.drafts() == [])
    #expect(throws: JournalError.unknown(.draft, "draft-one", suggestions: [])) {
      try journal.record(.sample("observation-2"), closing: Draft.sample().id)
    }
    #expect(try journal.observations(of: Person.anna.id).map(\.id.text) == ["observation-1"])
  }

  @Test func `a draft of an unknown rubric, person or commitment is refused`() throws {
    let other = Draft(
      id: Draft.ID("draft-two"), occasion: .of(met: .at(1)), rubric: .small(version: 2), started: .at(1))
    #expect(throws: JournalError.unknown(.rubric, "small", suggestions: [])) {
      try journal.begin(other, rubricText: nil)
    }
    let stranger = Person(id: Person.ID("nobody"), name: "Nobody", role: .rep)
    let strange = Draft(
      id: Draft.ID("draft-two"), occasion: .of(stranger, met: .at(1)), rubric: .small(), started: .at(1))
    #expect(throws: JournalError.unknown(.person, "Nobody", suggestions: [])) {
      try journal.begin(strange, rubricText: nil)
    }
    #expect(try journal.counts().drafts == 1)
  }
}
