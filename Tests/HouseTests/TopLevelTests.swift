import Testing

struct TopLevelTests {
  let expected: Set<String> = [
    "Package.swift", "Sources", "Tests", "rubrics", "README.md", "script", ".ci", ".gitignore",
    ".swift-format",
    "LICENSE",
  ]

  @Test func `nothing lies at the top but what the design names`() throws {
    for name in try Repository.topLevelNames().subtracting(expected).sorted() {
      Issue.record(
        "'\(name)' lies at the top; move it below Sources, Tests, rubrics or script, or into README.md")
    }
  }

  @Test func `what git ignores does not count as lying there`() throws {
    #expect(try !Repository.topLevelNames().contains(".build"))
    #expect(try Repository.topLevelNames().isSuperset(of: ["Package.swift", "Sources", "Tests"]))
  }
}
