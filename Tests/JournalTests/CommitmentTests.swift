import Coaching
import Journal
import Testing

struct CommitmentTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    try journal.record(.sample("observation-1", of: .of(met: .at(1)), form: .full))
  }

  private func statuses() throws -> [Commitment.Status] {
    try journal.commitments(of: Person.anna.id).map(\.status)
  }

  @discardableResult
  private func follow(_ day: Int, _ status: Commitment.Status) throws -> Observation {
    try journal.record(
      .sample(
        "follow-\(day)", of: .of(met: .at(day)), form: .plain().following("c-observation-1", status)))
  }

  @Test func `a commitment is open until somebody comes back to it`() throws {
    let expected = Commitment(
      id: Commitment.ID("c-observation-1"), rep: Person.anna.id,
      terms: Commitment.Terms(criterion: "aim", text: "say the aim", due: Day(iso8601: "2026-12-01")),
      agreed: .at(1))
    #expect(try journal.commitments(of: Person.anna.id) == [expected])
    #expect(try journal.openCommitments(of: Person.anna.id, before: .at(28), not: nil) == [expected])
    #expect(try journal.commitments(of: Person.bo.id) == [])
  }

  @Test func `the follow-up of the newest meeting counts, whenever it was recorded`() throws {
    try follow(9, .partly)
    try follow(5, .kept)
    let commitment = try #require(try journal.commitments(of: Person.anna.id).first)
    #expect(commitment.status == .partly)
    #expect(commitment.followedUp == .at(9))
    #expect(try journal.openCommitments(of: Person.anna.id, before: .at(28), not: nil) == [commitment])
  }

  @Test(arguments: [(Commitment.Status.kept, 0), (.dropped, 0), (.partly, 1), (.notYet, 1)])
  func `what is kept or dropped is no longer open`(status: Commitment.Status, open: Int) throws {
    let followUp = try follow(5, status)
    #expect(followUp.form.followUp?.status == status)
    #expect(try statuses() == [status])
    #expect(try journal.openCommitments(of: Person.anna.id, before: .at(28), not: nil).count == open)
  }

  @Test func `a follow-up that an amendment took back no longer counts`() throws {
    let followUp = try follow(5, .kept)
    try journal.amend(
      followUp, with: .plain(), by: Person.petra.id, at: .at(6), because: "wrong rep",
      commitment: Commitment.ID("c-new"))
    #expect(try statuses() == [.open])
  }

  @Test func `the newest commitment comes first`() throws {
    try journal.record(.sample("observation-0", of: .of(met: .at(9)), form: .plain().agreeing("nine")))
    try journal.record(.sample("observation-3", of: .of(met: .at(3)), form: .plain().agreeing("three")))
    let texts = try journal.commitments(of: Person.anna.id).map(\.terms.text)
    #expect(texts == ["nine", "three", "say the aim"])
  }

  @Test(arguments: [Observation.Kind.manager, .peer], [true, false])
  func `of two views of one meeting the rep's own comes last, whichever was recorded first`(
    kind: Observation.Kind, isOwnFirst: Bool
  ) throws {
    var occasion = Occasion.of(kind: kind, met: .at(9))
    occasion.meeting = Meeting.ID("meeting-9")
    var own = Occasion.of(by: .anna, kind: .self, met: .at(9))
    own.meeting = occasion.meeting
    try journal.record(
      .sample("other-9", of: occasion, form: .plain().agreeing("other"), recorded: .at(isOwnFirst ? 25 : 24)))
    try journal.record(
      .sample("own-9", of: own, form: .plain().agreeing("own"), recorded: .at(isOwnFirst ? 24 : 25)))
    let expected = ["other", "own", "say the aim"]
    #expect(try journal.commitments(of: Person.anna.id).map(\.terms.text) == expected)
    let open = try journal.openCommitments(of: Person.anna.id, before: .at(28), not: nil)
    #expect(open.map(\.terms.text) == expected)
  }

  @Test(arguments: Observation.Kind.allCases)
  func `only meetings with customers leave something to come back to`(kind: Observation.Kind) throws {
    try journal.record(
      .sample("observation-2", of: .of(kind: kind, met: .at(2)), form: .plain().agreeing("x")))
    #expect(try statuses().count == (kind == .calibration ? 1 : 2), "a common case leaves nothing at all")
    #expect(
      try journal.openCommitments(of: Person.anna.id, before: .at(28), not: nil).count
        == (kind.isOfMeeting ? 2 : 1))
  }

  @Test func `what one view of a meeting says became of a commitment does not settle it for the other`()
    throws
  {
    let commitment = try #require(try journal.commitments(of: Person.anna.id).first)
    var occasion = Occasion.of(kind: .self, met: .at(9))
    occasion.meeting = Meeting.ID("meeting-9")
    let kept = FilledForm.plain().following(commitment.id.text, .kept)
    try journal.record(.sample("observation-9", of: occasion, form: kept))
    let open = { [journal] (meeting: String) in
      try journal.openCommitments(of: Person.anna.id, before: .at(12), not: Meeting.ID(meeting)).count
    }
    #expect(try open("meeting-9") == 1)
    #expect(try open("meeting-12") == 0)
  }

  @Test func `a meeting comes back to what was agreed before it, and not in it`() throws {
    var occasion = Occasion.of(met: .at(9))
    occasion.meeting = Meeting.ID("meeting-9")
    try journal.record(.sample("observation-9", of: occasion, form: .plain().agreeing("nine")))
    let open = { [journal] (day: Int, meeting: String) in
      try journal.openCommitments(of: Person.anna.id, before: .at(day), not: Meeting.ID(meeting)).map(
        \.terms.text)
    }
    #expect(try open(12, "meeting-12") == ["nine", "say the aim"])
    #expect(try open(9, "meeting-9") == ["say the aim"], "another view of the same meeting")
    #expect(try open(5, "meeting-5") == ["say the aim"], "a meeting that was before")
  }

  @Test func `what a hidden observation agreed, or says became of a commitment, is passed over`() throws {
    try follow(5, .partly)
    try follow(9, .kept)
    let statuses = { (hidden: Set<Observation.ID>) in
      try journal.commitments(of: Person.anna.id, besides: hidden).map(\.status)
    }
    #expect(try statuses([]) == [.kept])
    #expect(try statuses([Observation.ID("follow-9")]) == [.partly])
    #expect(try statuses([Observation.ID("follow-9"), Observation.ID("follow-5")]) == [.open])
    #expect(try statuses([Observation.ID("observation-1")]) == [])
    let open = try journal.openCommitments(
      of: Person.anna.id, before: .at(28), not: nil, besides: [Observation.ID("follow-9")])
    #expect(open.map(\.status) == [.partly])
  }
}
