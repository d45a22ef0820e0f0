import Coaching
import Journal
import Testing

struct StandingTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  static let meeting = Meeting.ID("meeting-one")

  /// An occasion of Anna's meeting.
  static func occasion(_ kind: Observation.Kind = .manager, meeting: Meeting.ID? = Self.meeting) -> Occasion {
    var occasion = Occasion.of(by: kind == .self ? .anna : .petra, kind: kind, met: .at(23))
    occasion.meeting = meeting
    return occasion
  }

  private func standing(of id: String) throws -> Standing? {
    try journal.standings(of: Person.anna.id)[Observation.ID(id)]
  }

  private func begin(_ id: String, _ kind: Observation.Kind, meeting: Meeting.ID? = Self.meeting) throws {
    try journal.begin(
      Draft(
        id: Draft.ID(id), occasion: Self.occasion(kind, meeting: meeting), rubric: .small(), started: .at(23)),
      rubricText: Rubric.smallText)
  }

  @Test func `a rep without observations has no standings`() throws {
    #expect(try journal.standings(of: Person.anna.id) == [:])
    #expect(try journal.draftStandings() == [:])
  }

  @Test func `one view stands alone`() throws {
    let managers = try journal.record(.sample("managers-view", of: Self.occasion()))
    #expect(try standing(of: "managers-view") == Standing(of: Self.occasion()))
    #expect(try journal.standing(of: managers) == Standing(of: Self.occasion()))
    #expect(try journal.standings(of: Person.bo.id) == [:])
  }

  @Test func `an own view and a begun one are those of the same meeting`() throws {
    let other = Meeting.ID("meeting-two")
    try journal.record(.sample("managers-view", of: Self.occasion()))
    try journal.record(.sample("own-elsewhere", of: Self.occasion(.self, meeting: other)))
    try begin("draft-other", .self, meeting: other)
    try begin("draft-manager", .manager)
    #expect(try standing(of: "managers-view") == Standing(of: Self.occasion()))
    try begin("draft-own", .self)
    #expect(try standing(of: "managers-view")?.ownDraft == Draft.ID("draft-own"))
    try journal.record(.sample("own-view", of: Self.occasion(.self)), closing: Draft.ID("draft-own"))
    #expect(try standing(of: "managers-view")?.hasOwnView == true)
    #expect(try standing(of: "managers-view")?.ownDraft == nil)
  }

  @Test func `an own view with another rubric is not the one that is waited for, saved or begun`() throws {
    var other = Rubric.small()
    other = Rubric(
      key: "other", version: 1, title: other.title, purpose: other.purpose, minutes: 3, scale: other.scale,
      notObserved: other.notObserved, evidence: other.evidence, dimensions: other.dimensions,
      criteria: other.criteria)
    try journal.record(.sample("managers-view", of: Self.occasion()))
    try journal.record(.sample("own-view", of: Self.occasion(.self), rubric: other, text: "other"))
    let draft = Draft(
      id: Draft.ID("draft-own"), occasion: Self.occasion(.self), rubric: other, started: .at(23))
    try journal.begin(draft, rubricText: nil)
    #expect(try standing(of: "managers-view") == Standing(of: Self.occasion()))
  }

  @Test func `an own view with another version of the rubric counts`() throws {
    try journal.record(.sample("managers-view", of: Self.occasion()))
    let second = Rubric.small(version: 2, title: "Small, again")
    try journal.record(.sample("own-view", of: Self.occasion(.self), rubric: second, text: "second"))
    #expect(try standing(of: "managers-view")?.hasOwnView == true)
  }

  @Test func `views of no meeting in the journal do not belong together`() throws {
    try journal.record(.sample("managers-view", of: Self.occasion(meeting: nil)))
    try journal.record(.sample("own-view", of: Self.occasion(.self, meeting: nil)))
    #expect(try standing(of: "managers-view")?.hasOwnView == false)
  }

  @Test func `what is shared says so`() throws {
    try journal.record(.sample("own-view", of: Self.occasion(.self)))
    try journal.share(Observation.ID("own-view"), by: Person.anna.id, at: .at(24))
    #expect(try standing(of: "own-view")?.shared == .at(24))
  }

  @Test func `drafts stand by their meetings, too`() throws {
    try begin("draft-manager", .manager)
    try begin("draft-own", .self)
    let standings = try journal.draftStandings()
    #expect(standings[Draft.ID("draft-manager")]?.ownDraft == Draft.ID("draft-own"))
    #expect(standings[Draft.ID("draft-own")]?.isRepsOwn == true)
  }

  @Test func `the views of a meeting are found, last recorded first`() throws {
    #expect(try journal.views(of: Self.meeting) == [])
    #expect(try journal.observations(of: Self.meeting) == [])
    try journal.record(.sample("own-view", of: Self.occasion(.self), recorded: .at(25)))
    try journal.record(.sample("managers-view", of: Self.occasion(), recorded: .at(24)))
    try journal.record(.sample("another-view", of: Self.occasion(meeting: nil)))
    #expect(try journal.views(of: Self.meeting) == [.self, .manager])
    #expect(try journal.observations(of: Self.meeting).map(\.id.text) == ["own-view", "managers-view"])
  }
}
