import TestSupport
import Testing

/// What is said of a draft that waits when the same form is begun again.
struct WaitingDraftTests {
  var workplace: Workplace

  init() throws {
    workplace = try .withPeople()
    _ = try workplace.run("person", "add", "Per Öberg", "--role", "rep")
  }

  /// Leaves a draft with one answer, and returns its id.
  @discardableResult
  private func leave(_ arguments: String...) throws -> String {
    let result = try workplace.program.run(
      ["score", "--rep", "Åsa Lind", "--accessible"] + arguments, environment: workplace.environment,
      standardInput: "1\n!\n", in: workplace.folder)
    return String(try #require(result.stderr.split(separator: "resume ").last).prefix(6))
  }

  /// What is said before the first question on a terminal.
  private func begin(_ arguments: String..., rep: String = "Åsa Lind") throws -> String {
    let terminal = try PseudoTerminal(
      workplace.program, ["score", "--rep", rep, "--accessible"] + arguments,
      environment: workplace.environment, columns: 200, in: workplace.folder)
    let told = try terminal.expect("1/17")
    try terminal.type("!")
    try terminal.press(.enter)
    _ = try terminal.waitForExit()
    return told.withoutTerminalControls
  }

  @Test mutating func `the newest draft of the same form is told with what to type`() throws {
    #expect(try !begin().contains("waits"))
    try leave()
    workplace.environment["PITCHSIDE_NOW"] = "2026-11-23T14:25:00+01:00"
    let newest = try leave("--customer", "Volvo")
    let words = "A draft about Åsa Lind waits, answers: 1. Go on with it: pitchside resume \(newest)"
    #expect(try begin().contains(words))
    let swedish = "Ett utkast om Åsa Lind väntar, svar: 1. Fortsätt med det: pitchside resume \(newest)"
    #expect(try begin("--language", "sv").contains(swedish))
  }

  @Test func `a rep's own is gone on with by the rep`() throws {
    let own = try leave("--kind", "self")
    #expect(
      try begin("--kind", "self").contains("Go on with it: pitchside resume \(own) --as \"Åsa Lind\""))
  }

  @Test func `another rep's, observer's, kind's or rubric's draft is none of it`() throws {
    try leave()
    #expect(try !begin(rep: "Per Öberg").contains("waits"))
    #expect(try !begin("--kind", "self").contains("waits"))
    #expect(try !begin("--kind", "peer").contains("waits"))
    #expect(try !begin("--kind", "peer", "--as", "Per Öberg").contains("waits"))
  }

  @Test mutating func `after half a day, and through a pipe, nothing is said`() throws {
    try leave()
    let piped = try workplace.run("score", "--rep", "Åsa Lind", "--accessible", input: "!\n")
    #expect(!piped.stderr.contains("waits"))
    workplace.environment["PITCHSIDE_NOW"] = "2026-11-24T02:20:00+01:00"
    #expect(try begin().contains("waits"))
    workplace.environment["PITCHSIDE_NOW"] = "2026-11-24T02:21:00+01:00"
    #expect(try !begin().contains("waits"))
  }
}
