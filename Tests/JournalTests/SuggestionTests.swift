import Coaching
import Journal
import Testing

struct SuggestionTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  @Test(arguments: [("Ana Berg", ["Anna Berg"]), ("abbe", ["abe"]), ("Petra", ["Petra Åberg"]), ("xyz", [])])
  func `an unknown name comes with names and aliases like it`(typed: String, suggestions: [String]) {
    #expect(throws: JournalError.unknown(.person, typed, suggestions: suggestions)) {
      try journal.person(named: typed)
    }
  }

  @Test func `an unknown person says what to do in English`() throws {
    let error = try #require(throws: JournalError.self) { try journal.person(named: "Ana Berg") }
    #expect(error.message.text == "the journal has no person 'Ana Berg'")
    #expect(
      error.remedy.text == """
        did you mean 'Anna Berg'? 'pitchside person list' shows who is there, 'pitchside person add' adds \
        somebody
        """)
  }

  @Test func `an unknown person says what to do in Swedish`() throws {
    let error = try #require(throws: JournalError.self) { try journal.person(named: "Petra Oberg") }
    Language.$current.withValue(.sv) {
      #expect(error.message.text == "journalen har ingen person ”Petra Oberg”")
      #expect(error.remedy.text.hasPrefix("menade du ”Petra Åberg”? ”pitchside person list” visar"))
    }
  }

  @Test func `an ambiguous name lists both ids in both languages`() throws {
    try journal.add(
      Person(id: Person.ID("person-bo-2"), name: "Bo Ek", role: .manager), allowingSameName: true)
    let error = try #require(throws: JournalError.self) { try journal.person(named: "bo ek") }
    #expect(error.message.en == "'bo ek' can be person-bo (Bo Ek, rep), person-bo-2 (Bo Ek, manager)")
    #expect(
      error.message.sv == "”bo ek” kan vara person-bo (Bo Ek, säljare), person-bo-2 (Bo Ek, säljchef)")
  }
}
