import Testing
import Text

struct AlphabeticalOrderTests {
  private func expectOrder(_ names: [String]) {
    #expect(names.reversed().sorted(by: inAlphabeticalOrder) == names)
  }

  @Test func `no name and one name are in order`() {
    expectOrder([])
    expectOrder(["Bo"])
  }

  @Test func `å, ä and ö come last, in that order`() {
    expectOrder(["Adam", "Olle", "Zara", "Åsa", "Ärla", "Örjan"])
    expectOrder(["Bergman", "Byström", "Båth", "Bäck", "Börje"])
  }

  @Test func `English names come as in English`() {
    expectOrder(["Abel", "adams", "Baker", "O'Brien", "Oakley", "Young", "Zoe"])
  }

  @Test func `case decides only between names otherwise the same`() {
    expectOrder(["Ida", "ida", "Idas"])
  }

  @Test func `é stands with e, and after it when all else is the same`() {
    expectOrder(["Andre", "André", "Andrea", "Andréas", "Andrew"])
  }

  @Test func `letters of the neighbours stand with their Swedish kin`() {
    expectOrder(["Myhr", "Müller", "Myrberg", "Åm", "Ærlig", "Ögren", "Øst"])
  }

  @Test func `a shorter name and a first name of its own come first`() {
    expectOrder(["", "Ann", "Ann Öberg", "Ann-Marie", "Anna Ek"])
  }

  @Test func `composed and decomposed names are equal`() {
    #expect(!inAlphabeticalOrder("Åsa", "A\u{30A}sa"))
    #expect(!inAlphabeticalOrder("A\u{30A}sa", "Åsa"))
    expectOrder(["Zara", "A\u{30A}sa", "Ärla", "O\u{308}rjan"])
  }

  @Test func `a name does not come before itself`() {
    #expect(!inAlphabeticalOrder("Bo", "Bo"))
  }
}
