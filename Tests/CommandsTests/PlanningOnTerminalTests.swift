import Foundation
import TestSupport
import Testing

struct PlanningOnTerminalTests {
  let workplace: Workplace
  let meeting: String

  init() throws {
    workplace = try .withPeople()
    let added = try workplace.json(
      "meeting", "add", "--rep", "Åsa Lind", "--customer", "Volvo", "--at", "13:30")
    meeting = try #require((added as? [String: Any])?["meeting"] as? String)
  }

  private func plan(as reader: String = "Åsa Lind") throws -> [String: Any] {
    let shown = try workplace.json("meeting", "show", meeting, "--as", reader) as? [String: Any]
    return shown?["plan"] as? [String: Any] ?? [:]
  }

  private func answer(_ lines: [String], on terminal: PseudoTerminal) throws {
    for line in lines {
      try terminal.expect("> ")
      try terminal.type(line)
      try terminal.press(.enter)
      try terminal.expect("\(line)\r\n")
    }
  }

  @Test func `the six lines are asked one by one, and sharing last`() throws {
    let terminal = try workplace.terminal("meeting", "plan", meeting, "--as", "Åsa Lind")
    try answer(["thirty minutes", "", "figures first", "by mail", "", "the end", "y"], on: terminal)
    #expect(try terminal.waitForExit() == .code(0))
    let shared = try plan(as: "Eva Ek")
    #expect(shared["wishedStep"] as? String == "thirty minutes")
    #expect(shared["watchFor"] as? String == "the end")
    #expect(shared["insight"] is NSNull)
  }

  @Test func `Enter keeps a line, a hyphen takes it away, and not sharing leaves it the rep's`() throws {
    _ = try workplace.run(
      "meeting", "plan", meeting, "--as", "Åsa Lind", "--plan-a", "one", "--plan-b", "two")
    let terminal = try workplace.terminal("meeting", "plan", meeting, "--as", "Åsa Lind")
    try answer(["", "", "", "-", "", "", "n"], on: terminal)
    #expect(try terminal.waitForExit() == .code(0))
    #expect(try plan()["planA"] as? String == "one")
    #expect(try plan()["planB"] is NSNull)
    #expect(try plan(as: "Eva Ek").isEmpty)
  }

  @Test func `what was written is kept when the lines end`() throws {
    let terminal = try workplace.terminal("meeting", "plan", meeting, "--as", "Åsa Lind")
    try answer(["thirty minutes"], on: terminal)
    try terminal.expect("new to them?")
    try terminal.press(.control("d"))
    #expect(try terminal.waitForExit() == .code(130))
    #expect(terminal.transcript.contains("pitchside meeting plan \(meeting.suffix(6))"))
    #expect(try plan()["wishedStep"] as? String == "thirty minutes")
  }

  @Test func `what the rep wants watched is told before the form, once it is shared`() throws {
    _ = try workplace.run("meeting", "plan", meeting, "--as", "Åsa Lind", "--watch-for", "the end")
    let before = try workplace.run("score", "--rep", "Åsa Lind", "--accessible", input: "!\n")
    #expect(!before.stderr.contains("the end"))
    _ = try workplace.run("meeting", "plan", meeting, "--as", "Åsa Lind", "--share")
    let after = try workplace.run("score", "--rep", "Åsa Lind", "--accessible", input: "!\n")
    #expect(after.stderr.contains("Watch for: the end\n"))
    #expect(after.stderr.contains("pitchside meeting show \(meeting.suffix(6))"))
  }

  @Test func `the whole screen's opening tells it, too`() throws {
    _ = try workplace.run("meeting", "plan", meeting, "--as", "Åsa Lind", "--watch-for", "the end", "--share")
    let user = try workplace.onScreen("score", "--rep", "Åsa Lind")
    try user.sees("Watch for: the end")
  }

  @Test func `a cancelled meeting is not scored, and another is begun without it`() throws {
    _ = try workplace.run("meeting", "cancel", meeting)
    let named = try workplace.run(
      "score", "--rep", "Åsa Lind", "--meeting", meeting, "--accessible", input: "!\n")
    #expect(named.stderr.contains("was cancelled"))
    let unnamed = try workplace.run("score", "--rep", "Åsa Lind", "--accessible", input: "!\n")
    #expect(!unnamed.stderr.contains("in the journal already"))
  }

  @Test func `a meeting to come is not scored, but prepared and rehearsed`() throws {
    let added = try workplace.json(
      "meeting", "add", "--rep", "Åsa Lind", "--customer", "SKF", "--at", "2026-11-25T10:00")
    let id = try #require((added as? [String: Any])?["meeting"] as? String)
    let scored = try workplace.run(
      "score", "--rep", "Åsa Lind", "--meeting", id, "--accessible", input: "!\n")
    #expect(scored.exitCode == 64)
    #expect(scored.stderr.contains("has not come yet"))
    let answers = #"{"answers": {"watch-for": {"text": "the last two minutes"}}}"#
    let prepared = try workplace.run(
      "score", "--rep", "Åsa Lind", "--rubric", "readiness", "--meeting", id, "--partial", "--answers", "-",
      "--share", "--as", "Åsa Lind", input: answers)
    #expect(prepared.exitCode == 0)
    let shown = try workplace.json("meeting", "show", id) as? [String: Any]
    #expect(shown?["status"] as? String == "planned")
    #expect(shown?["watchFor"] as? String == "the last two minutes")
    let brief = try workplace.run("brief", id)
    #expect(brief.stdout.contains(" Watch for    “the last two minutes”"))
  }
}
