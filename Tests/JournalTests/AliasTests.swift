import Coaching
import Journal
import Testing

struct AliasTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  func add(aliases: [String]) throws -> Person {
    try journal.add(Person(id: Person.ID("person-new"), name: "Siv Ek", role: .rep, aliases: aliases))
  }

  @Test func `aliases are kept in the order they were given, and find the person`() throws {
    #expect(try add(aliases: ["Zz", "Sivan", "Aa"]).aliases == ["Zz", "Sivan", "Aa"])
    #expect(try journal.person(named: " sivan ").name == "Siv Ek")
  }

  @Test func `the own name and an alias given twice add nothing`() throws {
    #expect(try add(aliases: ["SIV EK", "Sivan", "siv  ek", "SIVAN"]).aliases == ["Sivan"])
  }

  @Test(arguments: ["Anna Berg", "abe"])
  func `an alias of somebody else is refused, and nobody is added`(alias: String) throws {
    let before = try journal.people()
    #expect(throws: JournalError.self) { try add(aliases: [alias]) }
    #expect(try journal.people() == before)
  }
}
