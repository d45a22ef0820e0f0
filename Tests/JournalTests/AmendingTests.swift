import Coaching
import Journal
import Testing

struct AmendingTests {
  let journal: Journal
  let first: Observation

  init() throws {
    journal = try .withTeam()
    first = try journal.record(.sample("observation-1", form: .full))
  }

  @discardableResult
  private func amend(_ form: FilledForm, of observation: Observation? = nil, because: String = "misheard")
    throws -> Observation
  {
    try journal.amend(
      observation ?? first, with: form, by: Person.anna.id, at: .at(25), because: because,
      commitment: Commitment.ID("c-new"))
  }

  @Test func `an amendment is a new revision with who, when and why`() throws {
    let amended = try amend(.plain(level: 5))
    #expect(amended.form == .plain(level: 5))
    #expect(amended.revision == 2)
    #expect(
      amended.revisions == first.revisions + [
        Observation.Revision(number: 2, by: Person.anna.reference, at: .at(25), because: "misheard")
      ])
    #expect(try journal.observation(named: "observation-1") == amended)
    #expect(try journal.observations(of: Person.anna.id) == [amended])
  }

  @Test func `what was recorded first can still be seen`() throws {
    try amend(.plain(level: 5))
    let shown = try journal.observation(named: "observation-1", revision: 1)
    #expect(shown.form == .full)
    #expect(shown.revision == 1)
    #expect(shown.revisions.count == 2)
    #expect(shown.commitment == first.commitment)
    #expect(shown.recorded == first.recorded)
  }

  @Test(arguments: [0, 2])
  func `a revision that is not there is refused`(number: Int) {
    #expect(throws: JournalError.refused(.noRevision(number, of: 1))) {
      try journal.observation(named: "observation-1", revision: number)
    }
  }

  @Test(arguments: ["", " \n"])
  func `an amendment without a reason is refused`(reason: String) {
    #expect(throws: JournalError.refused(.noReason)) { try amend(.plain(), because: reason) }
  }

  @Test func `an amendment of what somebody amended meanwhile is refused`() throws {
    let second = try amend(.plain(level: 5))
    #expect(throws: JournalError.refused(.amendedMeanwhile(first.id))) { try amend(.plain(level: 1)) }
    #expect(try amend(.plain(level: 2), of: second).revision == 3)
  }

  @Test func `an amendment with other criteria or of nothing is refused`() throws {
    #expect(throws: JournalError.refused(.otherCriteria(Rubric.small().edition))) {
      try amend(FilledForm(empty: .coaching))
    }
    let nothing = Observation(
      id: Observation.ID("nothing"), occasion: first.occasion, rubric: first.rubric, revision: 1,
      revisions: first.revisions, form: first.form)
    #expect(throws: JournalError.unknown(.observation, "nothing", suggestions: [])) {
      try amend(.plain(), of: nothing)
    }
    #expect(try journal.observation(named: "observation-1") == first)
  }

  @Test func `a commitment keeps its identity when its words change`() throws {
    let amended = try amend(FilledForm.full.agreeing("other words"))
    #expect(amended.commitment == first.commitment)
    let commitment = try #require(try journal.commitments(of: Person.anna.id).first)
    #expect(commitment.terms.text == "other words")
    #expect(commitment.id == first.commitment)
  }

  @Test func `a commitment that an amendment leaves out is dropped, and open when taken up again`() throws {
    let without = try amend(FilledForm.full.agreeing(nil))
    #expect(without.commitment == nil)
    #expect(try journal.commitments(of: Person.anna.id).map(\.status) == [.dropped])
    #expect(try journal.commitments(of: Person.anna.id).map(\.terms.text) == ["say the aim"])
    #expect(try journal.openCommitments(of: Person.anna.id, before: .at(28), not: nil) == [])
    let again = try amend(FilledForm.full.agreeing("again"), of: without)
    #expect(again.commitment == first.commitment)
    #expect(
      try journal.openCommitments(of: Person.anna.id, before: .at(28), not: nil).map(\.terms.text) == [
        "again"
      ])
  }

  @Test func `a first commitment in an amendment gets the identity given`() throws {
    let plain = try journal.record(.sample("observation-2"))
    #expect(try amend(FilledForm.plain().agreeing("x"), of: plain).commitment?.text == "c-new")
  }
}
