import Foundation
import TestSupport
import Testing

/// Counting on a terminal, and what the form makes of it.
struct TallyTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
  }

  private static let screenIsOpen = "\u{1B}[?1049h"
  private static let screenIsClosed = "\u{1B}[?1049l"

  private func counting(
    _ arguments: String..., environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      workplace.program, ["tally", "--rep", "Åsa Lind"] + arguments,
      environment: workplace.environment.merging(environment) { $1 }, columns: columns, rows: rows,
      in: workplace.folder)
    try terminal.expect(Self.screenIsOpen)
    try terminal.expect("14:20")
    return terminal
  }

  /// Presses a key and waits until its stroke stands in a row, counted from 0.
  private func press(_ key: String, showing line: String, row: Int, on terminal: PseudoTerminal) throws {
    try terminal.type(key)
    try terminal.expect("\u{1B}[\(row + 3);1H\u{1B}[2K\(line)")
  }

  /// What is counted in the newest meeting, as handing in no more keys tells it.
  private func counts(_ arguments: String...) throws -> [String: Int] {
    let result = try workplace.program.run(
      ["tally", "--rep", "Åsa Lind", "--keys", "-", "--json"] + arguments,
      environment: workplace.environment, standardInput: "", in: workplace.folder)
    let json = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    return json?["counts"] as? [String: Int] ?? [:]
  }

  @Test func `strokes are counted key by key, and taken back`() throws {
    let terminal = try counting("--customer", "Norrvik")
    try press("q", showing: "|", row: 0, on: terminal)
    try press("F", showing: "||", row: 0, on: terminal)
    try press("1", showing: "|||", row: 0, on: terminal)
    try press("i", showing: "|", row: 1, on: terminal)
    try terminal.press(.backspace)
    try terminal.expect("\u{1B}[4;1H\u{1B}[2K-")
    try press("b", showing: "|", row: 2, on: terminal)
    try press("c", showing: "|", row: 3, on: terminal)
    try terminal.type("xyz")
    try terminal.press(.enter)
    try terminal.expect(Self.screenIsClosed)
    try terminal.expect("Saved.")
    #expect(try terminal.waitForExit() == .code(0))
    #expect(try counts() == ["questions": 3, "insights": 0, "pictures": 1, "managerSpoke": 1])
  }

  @Test(arguments: ["en", "sv"], [(20, 24), (40, 3), (80, 24), (200, 1)])
  func `nothing on the screen is worth reading`(language: String, size: (Int, Int)) throws {
    let terminal = try counting(
      "--customer", "Norrvik", "--language", language, columns: size.0, rows: size.1)
    try terminal.type("qqqip.")
    let shown = try terminal.expect(Self.screenIsClosed)
    let text = shown.withoutTerminalControls
    #expect(text.allSatisfy { $0.isASCII && !$0.isLetter }, "\(text)")
    #expect(try terminal.waitForExit() == .code(0))
  }

  @Test(arguments: [([], "en", "Saved."), (["--accessible"], "en", "Saved."), ([], "sv", "Sparat.")])
  func `a customer who still sits there reads neither names nor counts afterwards`(
    arguments: [String], language: String, saved: String
  ) throws {
    let terminal = try PseudoTerminal(
      workplace.program, ["tally", "--rep", "Åsa Lind", "--language", language] + arguments,
      environment: workplace.environment, in: workplace.folder)
    try terminal.expect(arguments.isEmpty ? "14:20" : "0 0 0 0 >")
    try terminal.type("q")
    try terminal.press(.enter)
    if !arguments.isEmpty { try terminal.press(.enter) }
    let end = arguments.isEmpty ? Self.screenIsClosed : "1 0 0 0 > "
    try terminal.expect(end)
    #expect(try terminal.waitForExit() == .code(0))
    while terminal.waitForOutput(within: 0.1) {}
    let rest = try #require(terminal.transcript.components(separatedBy: end).last).withoutTerminalControls
    #expect(rest.trimmingCharacters(in: .whitespacesAndNewlines) == saved, "\(rest)")
  }

  @Test func `into a file the counts are written as they are without a terminal`() throws {
    let terminal = try PseudoTerminal(
      BuiltProgram(path: "/bin/sh"), ["-c", "\"$P\" tally --rep \"Åsa Lind\" > counts"],
      environment: workplace.environment.merging(["P": workplace.program.path]) { $1 }, in: workplace.folder)
    try terminal.expect("14:20")
    try terminal.type("qq.")
    #expect(try terminal.waitForExit() == .code(0))
    let counts = try String(contentsOfFile: workplace.folder.file("counts"), encoding: .utf8)
    #expect(counts.contains(" Questions          2\n"))
  }

  @Test func `the keys are shown for as long as they are wanted, and strokes count meanwhile`() throws {
    let terminal = try counting("--language", "sv")
    try terminal.type("?")
    try terminal.expect("chefen talade")
    try terminal.type("qq")
    try terminal.type("?")
    try terminal.expect("\u{1B}[2K||")
    try terminal.type(".")
    #expect(try terminal.waitForExit() == .code(0))
    #expect(try counts()["questions"] == 2)
  }

  @Test func `killed after any key, everything that was pressed is there`() throws {
    let (keys, marks) = (["q", "i", "p", "m", "q", "q"], ["|", "|", "|", "|", "||", "|||"])
    for (number, key) in keys.enumerated() {
      let terminal = try counting()
      let row = ["q": 0, "i": 1, "p": 2, "m": 3][key] ?? 0
      try press(key, showing: marks[number], row: row, on: terminal)
      terminal.kill(SIGKILL)
      _ = try terminal.waitForExit()
      #expect(try counts().values.reduce(0, +) == number + 1)
    }
  }

  @Test(arguments: [SIGINT, SIGHUP, SIGTERM])
  func `what was counted is kept and the terminal given back, whatever ends it`(signal: Int32) throws {
    let terminal = try counting()
    try press("q", showing: "|", row: 0, on: terminal)
    terminal.kill(signal)
    try terminal.expect(Self.screenIsClosed)
    #expect(try terminal.waitForExit() == .code(130))
    #expect(try counts()["questions"] == 1)
  }

  @Test func `Ctrl-C ends it as Enter does`() throws {
    let terminal = try counting()
    try press("q", showing: "|", row: 0, on: terminal)
    try terminal.press(.control("c"))
    try terminal.expect(Self.screenIsClosed)
    #expect(try terminal.waitForExit() == .code(0))
  }

  @Test func `where nothing is counted nothing is kept, neither meeting nor customer`() throws {
    let terminal = try counting("--customer", "Mistyped")
    try terminal.type("u.")
    try terminal.expect("Nothing was counted")
    #expect(try terminal.waitForExit() == .code(0))
    let again = try workplace.run(
      "tally", "--rep", "Åsa Lind", "--customer", "Mistyped", "--keys", "-", input: "q")
    #expect(again.stderr.contains("New customer: Mistyped"))
  }

  @Test func `a resized screen is drawn anew`() throws {
    let terminal = try counting()
    try press("q", showing: "|", row: 0, on: terminal)
    try terminal.resize(columns: 20, rows: 2)
    try terminal.expect("\u{1B}[2;1H\u{1B}[2K1 0 0 0")
    try terminal.resize(columns: 200, rows: 50)
    try terminal.expect("\u{1B}[3;1H\u{1B}[2K|")
    try terminal.type(".")
    #expect(try terminal.waitForExit() == .code(0))
  }

  @Test func `counting goes on in the same tally on the same day, and in another the day after`() throws {
    _ = try workplace.run(
      "tally", "--rep", "Åsa Lind", "--customer", "Norrvik", "--keys", "-", input: "qqi")
    let terminal = try PseudoTerminal(
      workplace.program, ["tally", "--rep", "Åsa Lind", "--customer", "Norrvik"],
      environment: workplace.environment, in: workplace.folder)
    try terminal.expect("Going on with the tally begun 2026-11-23 14:20, Norrvik, strokes: 3.")
    try terminal.expect("||")
    try press("q", showing: "|||", row: 0, on: terminal)
    try terminal.type(".")
    _ = try terminal.waitForExit()
    #expect(try counts("--customer", "Norrvik")["questions"] == 3)

    var tomorrow = workplace
    tomorrow.environment["PITCHSIDE_NOW"] = "2026-11-24T09:00:00+01:00"
    let next = try tomorrow.run(
      "tally", "--rep", "Åsa Lind", "--customer", "Norrvik", "--keys", "-", "--json", input: "q")
    #expect(!next.stderr.contains("Going on"))
  }

  @Test func `lines of keys are counted for a screen reader`() throws {
    let piped = try workplace.run(
      "tally", "--rep", "Åsa Lind", "--accessible", "--json", input: "qq\ni\nu\n\n")
    #expect(piped.exitCode == 0)
    #expect(piped.stderr.contains("0 0 0 0 > qq\n2 0 0 0 > i\n2 1 0 0 > u\n2 0 0 0 > \n"))
    #expect(try counts()["questions"] == 2)
    let ended = try workplace.run("tally", "--rep", "Åsa Lind", "--accessible", input: "i\n")
    #expect(ended.exitCode == 130)
    #expect(try counts()["insights"] == 1)
  }

  @Test func `what the journal does not take is marked, and written out to be entered later`() throws {
    let terminal = try counting()
    try press("q", showing: "|", row: 0, on: terminal)
    try FileManager.default.removeItem(atPath: workplace.folder.file("journal.sqlite"))
    try FileManager.default.createDirectory(
      atPath: workplace.folder.file("journal.sqlite"), withIntermediateDirectories: true)
    try terminal.type("qi")
    try terminal.expect("14:20 !")
    try terminal.type(".")
    try terminal.expect("questions=2,insights=1,pictures=0,managerSpoke=0")
    #expect(try terminal.waitForExit() == .code(1))
  }

  @Test func `without a terminal the flags to use are named`() throws {
    let result = try workplace.run("tally", "--rep", "Åsa Lind")
    #expect(result.exitCode == 64)
    #expect(result.stderr.contains("use --keys FILE, or --notebook COUNTS"))
  }
}

/// Stopping and going on, as a shell does it.
struct StoppedTallyTests {
  private func shell(in workplace: Workplace) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProgram(path: "/bin/bash"), ["--norc", "--noprofile", "-i"],
      environment: workplace.environment.merging(["PS1": "@ ", "P": workplace.program.path]) { $1 },
      in: workplace.folder)
    try terminal.expect("@ ")
    return terminal
  }

  /// Runs a command in the shell and waits for its next prompt.
  @discardableResult
  private func enter(_ line: String, on terminal: PseudoTerminal) throws -> String {
    try terminal.type(line)
    try terminal.press(.enter)
    try terminal.expect("\n")
    return try terminal.expect("@ ")
  }

  /// Begins to count, with one stroke.
  private func count(on terminal: PseudoTerminal) throws {
    try terminal.type("sh -c 'echo $$ > id; exec \"$P\" tally --rep \"Åsa Lind\"'")
    try terminal.press(.enter)
    try terminal.expect("14:20")
    try terminal.type("q")
    try terminal.expect("[2K|")
  }

  @Test func `Ctrl-Z gives the terminal to the shell, and counting goes on when it is back`() throws {
    let workplace = try Workplace.withPeople()
    let terminal = try shell(in: workplace)
    let before = try enter("stty -a", on: terminal)
    try count(on: terminal)
    try terminal.press(.control("z"))
    try terminal.expect("\u{1B}[?1049l")
    try terminal.expect("Stopped")
    try terminal.expect("@ ")
    #expect(try enter("stty -a", on: terminal) == before)
    try goOnAndEnd(on: terminal)
    #expect(try enter("stty -a", on: terminal) == before)
  }

  @Test func `a program stopped by force takes its terminal over again`() throws {
    let workplace = try Workplace.withPeople()
    let terminal = try shell(in: workplace)
    let before = try enter("stty -a", on: terminal)
    try count(on: terminal)
    let id = try String(contentsOfFile: workplace.folder.file("id"), encoding: .utf8)
    kill(try #require(pid_t(id.trimmingCharacters(in: .whitespacesAndNewlines))), SIGSTOP)
    try terminal.expect("Stopped")
    try terminal.expect("@ ")
    try goOnAndEnd(on: terminal)
    #expect(try enter("stty -a", on: terminal) == before)
  }

  private func goOnAndEnd(on terminal: PseudoTerminal) throws {
    try terminal.type("fg")
    try terminal.press(.enter)
    try terminal.expect("\u{1B}[?1049h")
    try terminal.expect("[2K|")
    try terminal.type("q")
    try terminal.expect("[2K||")
    try terminal.type(".")
    try terminal.expect("Saved.")
    try terminal.expect("@ ")
  }
}
