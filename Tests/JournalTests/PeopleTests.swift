import Coaching
import Journal
import Testing

struct PeopleTests {
  @Test(arguments: ["", " ", "\u{200B}", "\u{1B}", "--", String(repeating: "a", count: 201)])
  func `a name that nobody could read is refused`(name: String) throws {
    let journal = try Journal.inMemory()
    #expect(throws: JournalError.self) {
      try journal.add(Person(id: Person.ID("somebody"), name: name, role: .rep))
    }
    #expect(try journal.people().isEmpty)
  }

  let journal: Journal

  init() throws { journal = try .withTeam() }

  @Test func `a person is found again as added`() throws {
    #expect(try journal.person(named: "Anna Berg") == .anna)
    #expect(try journal.person(Person.anna.id) == .anna)
  }

  @Test(arguments: [
    "anna berg", "  ANNA   BERG\t", "abe", "ABE", "anna b", "person-anna", " PERSON-anna ",
  ])
  func `a person is found by name, alias or id`(typed: String) throws {
    #expect(try journal.person(named: typed) == .anna)
  }

  @Test func `composed and decomposed letters are the same`() throws {
    #expect(try journal.person(named: "petra a\u{30A}berg") == .petra)
    #expect(try journal.person(named: "PETRA \u{C5}BERG") == .petra)
  }

  @Test func `a name is tidied up when it is added`() throws {
    let added = try journal.add(Person(id: Person.ID("person-eva"), name: " Eva \n  A\u{30A}s ", role: .rep))
    #expect(added.name == "Eva \u{C5}s")
    #expect(added.name.unicodeScalars.count == 6)
  }

  @Test(arguments: ["", "  ", "\u{7}"])
  func `an empty name is refused`(name: String) {
    #expect(throws: JournalError.refused(.noName)) {
      try journal.add(Person(id: Person.ID("person-x"), name: name, role: .rep))
    }
  }

  @Test func `people are listed by name, all or of one role`() throws {
    #expect(try journal.people() == [.anna, .bo, .petra])
    #expect(try journal.people(role: .rep) == [.anna, .bo])
    #expect(try journal.people(role: .trainingLead) == [])
  }

  @Test func `a name that is there already is refused with its id`() {
    #expect {
      try journal.add(Person(id: Person.ID("person-two"), name: "anna  BERG", role: .rep))
    } throws: { error in
      guard case .nameTaken(.person, "anna BERG", let holder) = error as? JournalError else { return false }
      return holder.id == "person-anna"
    }
    #expect(throws: JournalError.self) {
      try journal.add(Person(id: Person.ID("person-two"), name: "Ny", role: .rep, aliases: ["Bo Ek"]))
    }
    #expect(throws: JournalError.self) { try journal.person(named: "Ny") }
  }

  @Test func `two people of one name can be allowed, and are then told apart by id`() throws {
    let other = Person(id: Person.ID("person-other"), name: "Anna Berg", role: .manager)
    try journal.add(other, allowingSameName: true)
    #expect {
      try journal.person(named: "Anna Berg")
    } throws: { error in
      guard case .ambiguous(.person, "Anna Berg", let found) = error as? JournalError else { return false }
      return found.map(\.id) == ["person-anna", "person-other"]
    }
    #expect(try journal.person(named: "person-other") == other)
  }

  @Test func `a role can be required`() throws {
    #expect(try journal.person(named: "Bo Ek", as: .rep) == .bo)
    let refusal = Refusal.wrongRole(name: "Bo Ek", role: .rep, needed: .manager)
    #expect(throws: JournalError.refused(refusal)) { try journal.person(named: "Bo Ek", as: .manager) }
  }

  @Test func `a manager must be there and not be a rep`() {
    let id = Person.ID("person-x")
    #expect(throws: JournalError.unknown(.person, "nobody", suggestions: [])) {
      try journal.add(Person(id: id, name: "X", role: .rep, manager: Person.ID("nobody")))
    }
    #expect(throws: JournalError.self) {
      try journal.add(Person(id: id, name: "X", role: .rep, manager: Person.bo.id))
    }
  }
}
