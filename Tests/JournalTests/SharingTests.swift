import Coaching
import GRDB
import Testing

@testable import Journal

struct SharingTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    try journal.record(.sample("own-view", of: .of(by: .anna, kind: .self, met: .at(23))))
  }

  private func shared() throws -> Moment? { try journal.observation(named: "own-view").shared }

  @Test func `what is recorded is not shared`() throws {
    #expect(try shared() == nil)
  }

  @Test func `sharing says since when`() throws {
    #expect(try journal.share(Observation.ID("own-view"), by: Person.anna.id, at: .at(24)) == .at(24))
    #expect(try shared() == .at(24))
    #expect(try journal.observations(of: Person.anna.id).map(\.shared) == [.at(24)])
  }

  @Test func `twice is fine, and the first time holds`() throws {
    let own = Observation.ID("own-view")
    try journal.share(own, by: Person.petra.id, at: .at(24))
    #expect(try journal.share(own, by: Person.anna.id, at: .at(25)) == .at(24))
    let by = try journal.reading { try String.fetchAll($0, sql: "SELECT \"by\" FROM sharing") }
    #expect(by == [Person.petra.id.text])
  }

  @Test func `an observation can be shared as it is recorded`() throws {
    let new = NewObservation.sample("shared-view", of: .of(by: .anna, kind: .self, met: .at(22)))
    let recorded = try journal.record(
      NewObservation(
        id: new.id, occasion: new.occasion, rubric: new.rubric, rubricText: new.rubricText, form: new.form,
        commitment: new.commitment, recorded: .at(24), isShared: true))
    #expect(recorded.shared == .at(24))
    #expect(try journal.observation(named: "shared-view") == recorded)
  }

  @Test func `only what is there is shared, by somebody who is`() {
    #expect(throws: JournalError.unknown(.observation, "none", suggestions: [])) {
      try journal.share(Observation.ID("none"), by: Person.anna.id, at: .at(24))
    }
    #expect(throws: JournalError.unknown(.person, "nobody", suggestions: [])) {
      try journal.share(Observation.ID("own-view"), by: Person.ID("nobody"), at: .at(24))
    }
    #expect(throws: Never.self) { try shared() }
  }
}
