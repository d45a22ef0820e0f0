import Coaching
import Rubrics
import Testing

struct RubricProblemsTests {
  private func problems(of text: String) throws -> RubricProblems {
    try #require(throws: RubricProblems.self) { try readSmall(text) }
  }

  @Test func `a problem reads as file, line, what is wrong and what to do, in the current language`() throws {
    let problem = try #require(try problems(of: small("minutes: 2", "minutes: 0")).problems.first)
    #expect("\(problem)" == "small.yaml:5: 'minutes' cannot be '0'; use a whole number, 1 to 60")
    Language.$current.withValue(.sv) {
      #expect("\(problem)" == "small.yaml:5: ”minutes” kan inte vara ”0”; använd ett heltal, 1 till 60")
    }
  }

  @Test func `one problem explains itself with its place`() throws {
    let problems = try problems(of: small("minutes: 2", "minutes: 0"))
    #expect(problems.message.en == "small.yaml:5: 'minutes' cannot be '0'")
    #expect(problems.remedy.sv == "använd ett heltal, 1 till 60")
  }

  @Test func `several problems are counted, and the first is told`() throws {
    let problems = try problems(
      of: small("minutes: 2", "minutes: 0").replacing("version: 1", with: "version: 0"))
    #expect(problems.message.en == "small.yaml has 2 problems, the first on line 2: 'version' cannot be '0'")
    #expect(
      problems.remedy.sv
        == "använd ett heltal, 1 eller mer; ”pitchside rubric check small.yaml” visar alla")
    #expect("\(problems)".split(separator: "\n").count == 2)
  }

  @Test func `what a file says cannot act on a terminal or fill it`() throws {
    let problems = try problems(
      of: small("minutes: 2", "minutes: 2\n\"\\e[31m\(String(repeating: "x", count: 99))\": 1"))
    #expect(
      problems.problems.first?.message.en
        == "'[31m\(String(repeating: "x", count: 35))…' is unknown here")
  }
}
