import Foundation
import TestSupport
import Testing

/// Who reads what when, with the whole program.
struct OwnViewFirstTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
    _ = try workplace.run("person", "add", "Siv Berg", "--role", "manager")
    let rubrics = workplace.folder.file("rubrics")
    try FileManager.default.createDirectory(atPath: rubrics, withIntermediateDirectories: true)
    try workplace.folder.write(OwnRubric.text(version: 1, ask: "Was it good?"), to: "rubrics/short.yaml")
  }

  static let answers = #"{"answers": {"good": {"level": 3}, "often": {"count": 2}}}"#

  /// Scores a meeting of Åsa's with the short rubric.
  func score(_ arguments: String...) throws -> BuiltProgram.Result {
    try workplace.program.run(
      ["score", "--rep", "Åsa Lind", "--rubric", "short", "--answers", "-", "--json"] + arguments,
      environment: workplace.environment, standardInput: Self.answers, in: workplace.folder)
  }

  /// What `score` gave back.
  func json(_ result: BuiltProgram.Result) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any] ?? [:]
  }

  func scored(_ arguments: String...) throws -> String {
    let result = try workplace.program.run(
      ["score", "--rep", "Åsa Lind", "--rubric", "short", "--answers", "-", "--json"] + arguments,
      environment: workplace.environment, standardInput: Self.answers, in: workplace.folder)
    return try json(result)["observation"] as? String ?? ""
  }

  /// Why each of Åsa's observations is withheld from somebody, those that are shown last.
  func withheld(from name: String, _ more: String...) throws -> [String?] {
    let history = try workplace.program.run(
      ["history", "Åsa Lind", "--as", name, "--json"] + more, environment: workplace.environment,
      in: workplace.folder)
    let observations = try json(history)["observations"] as? [[String: Any]] ?? []
    return observations.map { $0["withheld"] as? String }.sorted { ($0 ?? "~") < ($1 ?? "~") }
  }

  @Test func `a manager's view waits for the own view, and is read once that is there`() throws {
    let managers = try scored("--met", "13:00")
    #expect(try withheld(from: "Åsa Lind") == ["own-view-first"])
    #expect(try withheld(from: "Åsa Lind", "--reveal") == [nil])
    #expect(try withheld(from: "Siv Berg") == [nil])
    #expect(try workplace.run("show", managers, "--as", "Åsa Lind", "--reveal").exitCode == 0)
    _ = try scored("--kind", "self")
    #expect(try withheld(from: "Åsa Lind") == [nil, nil])
    #expect(try withheld(from: "Eva Ek") == ["not-shared", nil])
    #expect(try withheld(from: "Eva Ek", "--reveal") == ["not-shared", nil])
  }

  @Test func `nobody is held up where it is not known who reads`() throws {
    let unknown = try Workplace(["XDG_CONFIG_HOME": workplace.folder.file("elsewhere")])
    let managers = try scored("--met", "13:00")
    let own = try scored("--kind", "self")
    for id in [managers, own] {
      let shown = try unknown.program.run(
        ["show", id, "--journal", workplace.folder.file("journal.sqlite")], environment: unknown.environment,
        in: unknown.folder)
      #expect(shown.exitCode == 0)
    }
  }

  @Test(arguments: ["self", "practice"])
  func `what is saved with --share is shared at once`(kind: String) throws {
    let result = try score("--kind", kind, "--as", "Åsa Lind", "--share")
    #expect(try json(result)["shared"] as? String == "2026-11-23T14:20:00+01:00")
    #expect(try withheld(from: "Eva Ek") == [nil])
  }

  @Test(arguments: ["manager", "peer", "calibration"])
  func `--share is refused for what is not the rep's own, and nothing is saved`(kind: String) throws {
    let result = try score("--kind", kind, "--share")
    #expect(result.exitCode == 64)
    #expect(result.stdout.contains("--share is for what is the rep's own"))
    #expect(try withheld(from: "Eva Ek") == [])
  }

  @Test func `a rehearsal that somebody else filled in is shared by the rep alone`() throws {
    #expect(try score("--kind", "practice", "--share").exitCode == 1)
    let rehearsal = try scored("--kind", "practice")
    #expect(try workplace.run("show", rehearsal).stderr.contains("Åsa Lind's until shared"))
    let refused = try workplace.run("share", rehearsal)
    #expect(refused.exitCode == 1)
    #expect(refused.stderr.contains("only Åsa Lind can share this"))
    #expect(try workplace.run("share", rehearsal, "--as", "Åsa Lind").exitCode == 0)
    #expect(try workplace.run("show", rehearsal).exitCode == 0)
  }

  @Test func `amending gives back no more than reading does`() throws {
    let change = #"{"answers": {"good": {"level": 5}}}"#
    let rehearsal = try scored("--kind", "practice", "--as", "Åsa Lind", "--met", "12:00")
    let amend = ["amend", rehearsal, "--partial", "--because", "x", "--answers", "-", "--json"]
    let refused = try workplace.program.run(
      amend, environment: workplace.environment, standardInput: change, in: workplace.folder)
    #expect(refused.exitCode == 1)
    #expect(refused.stdout.contains("Åsa Lind's until shared"))
    let managers = try scored("--met", "13:00")
    _ = try workplace.run(
      "score", "--rep", "Åsa Lind", "--rubric", "short", "--kind", "self", "--accessible", input: "4\n!\n")
    let byWriter = try workplace.run(
      "amend", managers, "--partial", "--because", "x", "--answers", "-", "--json", input: change)
    #expect(try json(byWriter)["withheld"] is NSNull, "whoever wrote it reads it")
    let again = #"{"answers": {"good": {"level": 4}}}"#
    let amended = try workplace.run(
      "amend", managers, "--as", "Siv Berg", "--partial", "--because", "x", "--answers", "-", "--json",
      input: again)
    #expect(amended.exitCode == 0)
    #expect(try json(amended)["withheld"] as? String == "own-view-first")
    #expect((try json(amended)["ratings"] as? [Any])?.isEmpty == true)
  }

  @Test func `the form asks about nothing that its observer does not get to read`() throws {
    let answers = #"""
      {"answers": {"good": {"level": 3}, "often": {"count": 2}},
       "commitment": {"criterion": "good", "text": "draw earlier"}}
      """#
    _ = try workplace.run(
      "score", "--rep", "Åsa Lind", "--rubric", "short", "--kind", "self", "--met", "09:00", "--answers", "-",
      input: answers)
    func asked(_ arguments: String...) throws -> String {
      try workplace.program.run(
        ["score", "--rep", "Åsa Lind", "--rubric", "short", "--met", "13:00", "--accessible"] + arguments,
        environment: workplace.environment, standardInput: "!\n", in: workplace.folder
      ).stderr
    }
    #expect(try !asked().contains("draw earlier"))
    #expect(try asked("--kind", "self").contains("draw earlier"))
  }

  @Test func `a debrief opens the own view, for the two whose views they are`() throws {
    let managers = try scored("--met", "13:00")
    let own = try scored("--kind", "self")
    let outsider = try workplace.run("debrief", own, "--as", "Siv Berg")
    #expect(outsider.exitCode == 1)
    #expect(outsider.stderr.contains("Åsa Lind's until shared"))
    let opened = try workplace.run("debrief", managers, "--as", "Åsa Lind")
    #expect(opened.exitCode == 0)
    #expect(opened.stderr == "Your own view is shared from now on.\n")
    #expect(try workplace.run("debrief", managers).stderr == "")
    #expect(try workplace.run("debrief", own, "--as", "Siv Berg").exitCode == 0)
  }

  @Test(arguments: ["--no-input", "--json"])
  func `where nobody can be asked whether the rep is there, whoever watched opens nothing`(option: String)
    throws
  {
    let managers = try scored("--met", "13:00")
    let own = try scored("--kind", "self")
    let alone = try workplace.run("debrief", managers, option)
    #expect(alone.exitCode == 1)
    #expect((alone.stderr + alone.stdout).contains("pitchside share \(own.suffix(6))"))
    #expect(try withheld(from: "Eva Ek") == ["not-shared", nil])
  }

  private func debrief(_ id: String, _ options: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      workplace.program, ["debrief", id] + options, environment: workplace.environment, columns: 200,
      in: workplace.folder)
  }

  @Test(arguments: [
    ("en", "Is Åsa Lind with you? The debrief opens the rep's own view", "y/n > ", "n", "y"),
    ("sv", "Är Åsa Lind med? Genomgången öppnar den egna bilden", "j/n > ", "kanske", "J"),
  ])
  func `on a terminal, whoever watched is asked whether the rep is there`(
    language: String, question: String, prompt: String, no: String, yes: String
  ) throws {
    let managers = try scored("--met", "13:00")
    let own = try scored("--kind", "self")
    let alone = try debrief(managers, "--language", language)
    try alone.expect(question)
    try alone.expect(prompt)
    try alone.type(no)
    try alone.press(.enter)
    try alone.expect("pitchside share \(own.suffix(6))")
    #expect(try alone.waitForExit() == .code(1))
    #expect(try withheld(from: "Eva Ek") == ["not-shared", nil])
    let together = try debrief(managers, "--language", language)
    try together.expect(prompt)
    try together.type(yes)
    try together.press(.enter)
    try together.expect(language == "en" ? "is shared from now on" : "är delad från och med nu")
    #expect(try together.waitForExit() == .code(0))
    #expect(try withheld(from: "Eva Ek") == [nil, nil])
    let again = try debrief(managers, "--language", language)
    #expect(try again.waitForExit() == .code(0))
  }

  @Test func `somebody unknown is asked, too, and the rep is not`() throws {
    let managers = try scored("--met", "13:00")
    _ = try scored("--kind", "self")
    let elsewhere = workplace.environment.merging(
      ["XDG_CONFIG_HOME": workplace.folder.file("elsewhere")], uniquingKeysWith: { $1 })
    let unknown = try PseudoTerminal(
      workplace.program, ["debrief", managers], environment: elsewhere, columns: 200, in: workplace.folder)
    try unknown.expect("Is Åsa Lind with you?")
    try unknown.press(.control("d"))
    try unknown.expect("pitchside share")
    #expect(try unknown.waitForExit() == .code(1))
    let rep = try debrief(managers, "--as", "Åsa Lind")
    try rep.expect("Your own view is shared from now on.")
    #expect(try rep.waitForExit() == .code(0))
  }

  @Test func `there is no debrief of a rehearsal, nor without a second view`() throws {
    let rehearsal = try scored("--kind", "practice", "--as", "Åsa Lind")
    #expect(try workplace.run("debrief", rehearsal).stderr.contains("this is a rehearsal"))
    let own = try scored("--kind", "self", "--met", "13:00")
    let alone = try workplace.run("debrief", own, "--as", "Åsa Lind")
    #expect(alone.exitCode == 1)
    #expect(alone.stderr.contains("nobody but Åsa Lind has scored this meeting"))
    #expect(alone.stderr.contains("pitchside score --rep \"Åsa Lind\" --meeting "))
  }
}
