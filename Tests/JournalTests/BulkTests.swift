import Coaching
import Journal
import Testing

struct BulkTests {
  let journal: Journal

  init() throws { journal = try .inMemory() }

  @Test func `a whole team with its meetings is recorded at once`() throws {
    let meeting = Meeting(id: Meeting.ID("meeting-1"), rep: Person.bo.id, met: .at(1))
    let observations = (1...9).lazy.map { NewObservation.sample("observation-\($0)", of: .of(met: .at($0))) }
    try journal.record(contentsOf: observations, people: [.petra, .anna, .bo], meetings: [meeting])
    let counts = try journal.counts()
    #expect((counts.people, counts.meetings, counts.observations) == (3, 1, 9))
    #expect(try journal.observations(of: Person.anna.id).count == 9)
  }

  @Test func `all of it is refused when one is`() throws {
    let observations = ["observation-1", "observation-1"].map { NewObservation.sample($0) }
    #expect(throws: JournalError.self) {
      try journal.record(contentsOf: observations, people: [.petra, .anna])
    }
    #expect(try journal.counts().isEmpty)
  }

  @Test func `an empty journal says so, and one with people only too`() throws {
    #expect(try journal.counts().isEmpty)
    try journal.addTeam()
    #expect(try !journal.counts().isEmpty)
    #expect(try journal.counts().hasOnlyPeople)
    try journal.add(Customer(id: Customer.ID("customer-1"), name: "Volvo"))
    #expect(try !journal.counts().hasOnlyPeople)
  }
}
