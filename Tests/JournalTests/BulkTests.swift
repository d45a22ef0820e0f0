import Coaching
import Journal
import Testing

struct BulkTests {
  let journal: Journal

  init() throws { journal = try .inMemory() }

  /// Anna's meeting of that day, with her reply.
  func observation(_ day: Int, id: String) -> Observation {
    let occasion = Occasion.of(met: .at(day))
    let reply = Reply(by: occasion.rep, at: .at(day, minute: 90), text: "Thanks.")
    return Observation(
      id: Observation.ID(id), occasion: occasion, rubric: .small(), revision: 1,
      revisions: [Observation.Revision(number: 1, by: occasion.observer, at: .at(day, minute: 70))],
      form: .plain(), replies: [reply])
  }

  @Test func `a whole team is recorded at once, with what the reps replied`() throws {
    let observations = (1...9).lazy.map { observation($0, id: "observation-\($0)") }
    try journal.record(contentsOf: observations, rubricText: "small", people: [.petra, .anna, .bo])
    let counts = try journal.counts()
    #expect((counts.people, counts.observations) == (3, 9))
    let stored = try journal.observations(of: Person.anna.id)
    #expect(stored.count == 9)
    #expect(stored.allSatisfy { $0.reply?.text == "Thanks." })
  }

  @Test func `all of it is refused when one is`() throws {
    let observations = [1, 2].map { observation($0, id: "observation-1") }
    #expect(throws: JournalError.self) {
      try journal.record(contentsOf: observations, rubricText: "small", people: [.petra, .anna])
    }
    #expect(try journal.counts().isEmpty)
  }

  @Test func `an empty journal says so, and one with people is not empty`() throws {
    #expect(try journal.counts().isEmpty)
    try journal.addTeam()
    #expect(try !journal.counts().isEmpty)
  }
}
