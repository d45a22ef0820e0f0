import Coaching
import Journal
import Testing

struct AliasTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  @Test func `aliases are kept in the order they were added`() throws {
    for alias in ["Zz", "Bosse", "Aa"] { try journal.add(alias: alias, to: Person.bo.id) }
    #expect(try journal.person(named: "bosse").aliases == ["Zz", "Bosse", "Aa"])
  }

  @Test func `an alias somebody has already changes nothing`() throws {
    for alias in ["ANNA BERG", "Abe", "anna  b"] { try journal.add(alias: alias, to: Person.anna.id) }
    #expect(try journal.person(Person.anna.id) == .anna)
  }

  @Test(arguments: ["Anna Berg", "abe"])
  func `an alias of somebody else is refused`(alias: String) {
    #expect(throws: JournalError.self) { try journal.add(alias: alias, to: Person.bo.id) }
  }

  @Test func `an alias of nobody is refused`() {
    #expect(throws: JournalError.unknown(.person, "nobody", suggestions: [])) {
      try journal.add(alias: "x", to: Person.ID("nobody"))
    }
  }
}
