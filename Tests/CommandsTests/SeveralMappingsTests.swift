import Testing

@testable import Commands

struct SeveralMappingsTests {
  @Test func `one --map takes as many columns as follow it`() {
    #expect(
      mappingsSpelledOut(["import", "deals", "a.csv", "--map", "id=Nr", "rep=Owner", "--create"]) == [
        "import", "deals", "a.csv", "--map", "id=Nr", "--map", "rep=Owner", "--create",
      ])
  }

  @Test func `what is no column ends them, and --map may be said again`() {
    #expect(
      mappingsSpelledOut(["--map", "criterion.plan-b=Plan B", "a.csv", "--map", "id=Nr"]) == [
        "--map", "criterion.plan-b=Plan B", "a.csv", "--map", "id=Nr",
      ])
  }

  @Test func `nothing else is touched`() {
    #expect(mappingsSpelledOut([]) == [])
    #expect(mappingsSpelledOut(["--map"]) == ["--map"])
    #expect(
      mappingsSpelledOut(["score", "a=b", "--", "--map", "x=y", "z=w"]) == [
        "score", "a=b", "--", "--map", "x=y", "z=w",
      ])
  }
}
