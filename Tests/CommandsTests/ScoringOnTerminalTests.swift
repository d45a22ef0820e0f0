import Foundation
import TestSupport
import Testing

/// The form line by line, on a terminal.
struct ScoringOnTerminalTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople(["ACCESSIBLE": "1"])
  }

  /// Answers the first criteria, waiting for each prompt.
  private func answer(_ count: Int, on terminal: PseudoTerminal, from first: Int = 0) throws {
    for number in first..<count {
      try terminal.expect("\(number + 1)/17 ")
      try terminal.expect("> ")
      try terminal.type(CalibrationCase.key[number].line)
      try terminal.press(.enter)
    }
  }

  /// What is typed behind the criteria.
  private func finish(on terminal: PseudoTerminal) throws {
    for line in [CalibrationCase.keep, CalibrationCase.commitment, ""] {
      try terminal.expect("> ")
      try terminal.type(line)
      try terminal.press(.enter)
    }
  }

  @Test(arguments: ["en", "sv"])
  func `the calibration case is scored by keyboard and comes out as its key`(language: String) throws {
    let terminal = try workplace.terminal(
      "score", "--rep", "åsa lind", "--customer", "Norrvik", "--language", language)
    try answer(17, on: terminal)
    try finish(on: terminal)
    try terminal.expect(language == "en" ? "Saved as" : "Sparat som")
    #expect(try terminal.waitForExit() == .code(0))

    let history = try workplace.json("history", "Åsa Lind") as? [String: Any]
    let observations = try #require(history?["observations"] as? [[String: Any]])
    let ratings = try #require(observations.first?["ratings"] as? [[String: Any]])
    let levels = ratings.compactMap { rating in
      (rating["level"] as? Int).map { (rating["criterion"] as? String ?? "", $0) }
    }
    #expect(Dictionary(uniqueKeysWithValues: levels) == CalibrationCase.levels)
    #expect(ratings[1]["evidence"] as? String == "Sa syftet, steget och frågade: passar det?")
    #expect(try workplace.drafts().isEmpty)
  }

  @Test(arguments: ["en", "sv"])
  func `the calibration case is amended, replied to and read back`(language: String) throws {
    let terminal = try workplace.terminal("score", "--rep", "Åsa Lind", "--language", language)
    try answer(17, on: terminal)
    try finish(on: terminal)
    _ = try terminal.waitForExit()
    let history = try workplace.json("history", "Åsa Lind") as? [String: Any]
    let first = try #require((history?["observations"] as? [[String: Any]])?.first?["observation"] as? String)

    let change = #"{"answers": {"homework": {"level": 3, "evidence": "Samma siffror för alla"}}}"#
    let amended = try workplace.run(
      "amend", first, "--partial", "--answers", "-", "--because", "läste om", "--language", language,
      input: change)
    #expect(amended.exitCode == 0)
    let replied = try workplace.run("reply", first, "--as", "Åsa Lind", "--text", "Karin bad själv.")
    #expect(replied.exitCode == 0)

    let shown = try workplace.observation(first)
    #expect(shown["revision"] as? Int == 2)
    #expect((shown["revisions"] as? [[String: Any]])?.last?["because"] as? String == "läste om")
    #expect((shown["reply"] as? [String: Any])?["text"] as? String == "Karin bad själv.")
    let text = try workplace.run("history", "Åsa Lind", "--language", language).stdout
    #expect(text.contains(language == "en" ? "“Karin bad själv.”" : "”Karin bad själv.”"))
  }

  @Test func `a rubric that changed its content but not its version is refused once it was used`() throws {
    try FileManager.default.createDirectory(
      atPath: workplace.folder.file("rubrics"), withIntermediateDirectories: true)
    let answers = #"{"answers": {"good": {"level": 3}, "often": {"count": 2}}}"#
    let score = { [workplace] in
      try workplace.run("score", "--rep", "Åsa Lind", "--rubric", "short", "--answers", "-", input: answers)
    }
    try workplace.folder.write(OwnRubric.text(version: 1, ask: "Was it good?"), to: "rubrics/short.yaml")
    #expect(try score().exitCode == 0)
    try workplace.folder.write(OwnRubric.text(version: 1, ask: "Was it better?"), to: "rubrics/short.yaml")
    let refused = try score()
    #expect(refused.exitCode == 1)
    #expect(refused.stderr.contains("version"), "\(refused.stderr)")
    try workplace.folder.write(OwnRubric.text(version: 2, ask: "Was it better?"), to: "rubrics/short.yaml")
    #expect(try score().exitCode == 0)
  }

  @Test(arguments: ["en", "sv"])
  func `killed after any answer, the draft has all that was answered`(language: String) throws {
    for answered in 1...CalibrationCase.key.count {
      let terminal = try workplace.terminal("score", "--rep", "Åsa Lind", "--language", language)
      try answer(answered, on: terminal)
      if answered < 17 { try terminal.expect("\(answered + 1)/17 ") } else { try terminal.expect("> ") }
      terminal.kill(SIGKILL)
      _ = try terminal.waitForExit()
      let draft = try #require(try workplace.drafts().first)
      #expect(draft["answered"] as? Int == answered)
      _ = try workplace.run("discard", draft["draft"] as? String ?? "")
    }
  }

  @Test(arguments: [
    ("keep", [CalibrationCase.keep], "One thing to do differently"),
    ("commitment", [CalibrationCase.keep, CalibrationCase.commitment], "Last look"),
    (
      "change", [CalibrationCase.keep, CalibrationCase.commitment, "3 2 only the home page"],
      "2. only the home page"
    ),
  ])
  func `killed at the end of the form, what was said is there on resuming`(
    place: String, lines: [String], words: String
  ) throws {
    let terminal = try workplace.terminal("score", "--rep", "Åsa Lind", columns: 200)
    try answer(17, on: terminal)
    for line in lines {
      try terminal.expect("> ")
      try terminal.type(line)
      try terminal.press(.enter)
    }
    try terminal.expect(words)
    terminal.kill(SIGKILL)
    _ = try terminal.waitForExit()

    let resumed = try workplace.terminal("resume", columns: 200)
    try resumed.expect(words)
  }

  @Test func `a killed draft is resumed and saved`() throws {
    let terminal = try workplace.terminal("score", "--rep", "Åsa Lind", "--customer", "Norrvik")
    try answer(6, on: terminal)
    try terminal.expect("7/17 ")
    terminal.kill(SIGKILL)
    _ = try terminal.waitForExit()

    let resumed = try workplace.terminal("resume")
    try answer(17, on: resumed, from: 6)
    try finish(on: resumed)
    try resumed.expect("Saved as")
    #expect(try resumed.waitForExit() == .code(0))
    #expect(try workplace.drafts().isEmpty)
  }

  @Test(arguments: [SIGINT, SIGHUP, SIGTERM])
  func `a signal keeps the draft, says where it is and ends with 130`(signal: Int32) throws {
    let terminal = try workplace.terminal("score", "--rep", "Åsa Lind")
    try answer(2, on: terminal)
    try terminal.expect("3/17 ")
    terminal.kill(signal)
    try terminal.expect("Go on: pitchside resume")
    #expect(try terminal.waitForExit() == .code(130))
    #expect(try workplace.drafts().first?["answered"] as? Int == 2)
  }

  @Test func `Ctrl-C and Ctrl-D keep the draft`() throws {
    for key in ["c", "d"] as [Character] {
      let terminal = try workplace.terminal("score", "--rep", "Åsa Lind")
      try answer(1, on: terminal)
      try terminal.expect("2/17 ")
      try terminal.press(.control(key))
      try terminal.expect("pitchside resume")
      #expect(try terminal.waitForExit() == .code(130))
    }
    #expect(try workplace.drafts().count == 2, "two drafts can wait")
  }

  @Test func `left before the first answer, nothing is kept`() throws {
    let terminal = try workplace.terminal("score", "--rep", "Åsa Lind")
    try terminal.expect("1/17 ")
    try terminal.press(.control("c"))
    try terminal.expect("nothing is kept")
    #expect(try terminal.waitForExit() == .code(130))
    #expect(try workplace.drafts().isEmpty)
  }

  @Test func `a draft thrown away takes the visit along that it was begun for`() throws {
    _ = try workplace.run(
      "score", "--rep", "Åsa Lind", "--customer", "Volvo", "--accessible", input: "1\n!\n")
    let meetings = { [workplace] in try workplace.json("meeting", "list") as? [Any] ?? [] }
    #expect(try meetings().count == 1)
    _ = try workplace.run("discard", try #require(workplace.drafts().first?["draft"] as? String))
    #expect(try meetings().isEmpty)
  }

  @Test func `left with every word taken back, nothing is kept, neither draft nor visit`() throws {
    let user = try workplace.onScreen("score", "--rep", "Åsa Lind")
    try user.sees("1/17")
    try user.write("x")
    try user.press(.backspace)
    try user.press(.control("c"))
    try user.terminal.expect("nothing is kept")
    _ = try user.terminal.waitForExit()
    #expect(try workplace.drafts().isEmpty)
    #expect((try workplace.json("meeting", "list") as? [Any])?.isEmpty == true)
  }

  @Test func `a draft goes on with the version of the rubric that began it`() throws {
    let folder = workplace.folder.file("rubrics")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try workplace.folder.write(OwnRubric.text(version: 1, ask: "Was it good?"), to: "rubrics/short.yaml")
    let terminal = try workplace.terminal("score", "--rep", "Åsa Lind", "--rubric", "short")
    try terminal.expect("1/2 Was it good?")
    try terminal.expect("> ")
    try terminal.type("4")
    try terminal.press(.enter)
    try terminal.expect("2/2 ")
    try terminal.press(.control("c"))
    _ = try terminal.waitForExit()

    try workplace.folder.write(OwnRubric.text(version: 2, ask: "Was it better?"), to: "rubrics/short.yaml")
    let resumed = try workplace.terminal("resume")
    try resumed.expect("2/2 ")
    try resumed.type("<")
    try resumed.press(.enter)
    try resumed.expect("1/2 Was it good?")
  }

  @Test func `a draft that was saved elsewhere is kept anew with all that was answered`() throws {
    let first = try workplace.terminal("score", "--rep", "Åsa Lind")
    try answer(2, on: first)
    try first.expect("3/17 ")
    let draft = try #require(try workplace.drafts().first?["draft"] as? String)
    #expect(try workplace.run("discard", draft).exitCode == 0)
    try first.type("4 what was seen")
    try first.press(.enter)
    try first.expect("was saved or discarded elsewhere")
    #expect(try first.waitForExit() == .code(130))
    #expect(try workplace.drafts().first?["answered"] as? Int == 3)
  }

  @Test func `last time's commitment is asked about first, and what became of it is kept`() throws {
    let first = try workplace.terminal("score", "--rep", "Åsa Lind")
    try answer(17, on: first)
    try finish(on: first)
    _ = try first.waitForExit()

    let second = try workplace.terminal("score", "--rep", "Åsa Lind", "--customer", "Volvo")
    try second.expect("Last time, 2026-11-23, you agreed: “Säg dagen högt innan mötet är slut”")
    try second.expect("> ")
    try second.type("1")
    try second.press(.enter)
    try answer(17, on: second)
    try finish(on: second)
    _ = try second.waitForExit()
    let history = try workplace.json("history", "Åsa Lind") as? [String: Any]
    let commitments = try #require(history?["commitments"] as? [[String: Any]])
    #expect(Set(commitments.compactMap { $0["status"] as? String }) == ["kept", "open"])
  }
}

/// A rubric somebody wrote themselves.
enum OwnRubric {
  static func text(version: Int, ask: String) -> String {
    """
    key: short
    version: \(version)
    title: {en: "Short", sv: "Kort"}
    purpose: {en: "To try it out.", sv: "För att prova."}
    minutes: 1
    dimensions:
      - {key: craft, weight: 1, title: {en: "Craft", sv: "Hantverk"}}
    criteria:
      - key: good
        dimension: craft
        kind: level
        core: true
        ask: {en: "\(ask)", sv: "Var det bra?"}
        levels:
          1: {en: "Not at all.", sv: "Inte alls."}
          3: {en: "Fairly.", sv: "Ganska."}
          5: {en: "Very.", sv: "Mycket."}
      - key: often
        kind: count
        ask: {en: "How often?", sv: "Hur ofta?"}
        counts: {en: "Each time.", sv: "Varje gång."}

    """
  }
}
