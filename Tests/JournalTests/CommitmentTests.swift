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
    #expect(try journal.openCommitments(of: Person.anna.id) == [expected])
    #expect(try journal.commitment(named: "observation-1") == expected)
    #expect(try journal.commitments(of: Person.bo.id) == [])
  }

  @Test func `the follow-up of the newest meeting counts, whenever it was recorded`() throws {
    try follow(9, .partly)
    try follow(5, .kept)
    let commitment = try #require(try journal.commitments(of: Person.anna.id).first)
    #expect(commitment.status == .partly)
    #expect(commitment.followedUp == .at(9))
    #expect(try journal.openCommitments(of: Person.anna.id) == [commitment])
  }

  @Test(arguments: [(Commitment.Status.kept, 0), (.dropped, 0), (.partly, 1), (.notYet, 1)])
  func `what is kept or dropped is no longer open`(status: Commitment.Status, open: Int) throws {
    let followUp = try follow(5, status)
    #expect(followUp.form.followUp?.status == status)
    #expect(try statuses() == [status])
    #expect(try journal.openCommitments(of: Person.anna.id).count == open)
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

  @Test(arguments: Observation.Kind.allCases)
  func `only meetings with customers leave something to come back to`(kind: Observation.Kind) throws {
    try journal.record(
      .sample("observation-2", of: .of(kind: kind, met: .at(2)), form: .plain().agreeing("x")))
    #expect(try statuses() == [.open, .open])
    #expect(try journal.openCommitments(of: Person.anna.id).count == (kind.isOfMeeting ? 2 : 1))
  }
}
