import Foundation
import TestSupport
import Testing

/// Which meeting of the journal a tally is of, when nobody says which.
struct TallyAtHandTests {
  var workplace: Workplace

  init() throws {
    workplace = try .withPeople()
    workplace.environment["PITCHSIDE_NOW"] = "2026-11-23T08:00:00+01:00"
  }

  private mutating func at(_ time: String) {
    workplace.environment["PITCHSIDE_NOW"] = "2026-11-23T\(time):00+01:00"
  }

  /// Plans a meeting today and returns it.
  private func plan(_ time: String, with customer: String = "Norrvik") throws -> String {
    let json = try workplace.json(
      "meeting", "add", "--rep", "Åsa Lind", "--customer", customer, "--at", time)
    return try #require((json as? [String: Any])?["meeting"] as? String)
  }

  @discardableResult
  private func run(_ command: [String], input: String = "q") throws -> BuiltProgram.Result {
    try workplace.program.run(
      command + ["--rep", "Åsa Lind", "--json"], environment: workplace.environment, standardInput: input,
      in: workplace.folder)
  }

  /// Counts a question and returns the meeting, or what was said instead.
  @discardableResult
  private func tally(_ arguments: String...) throws -> String {
    let result = try run(["tally", "--keys", "-"] + arguments)
    let json = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    return json?["meeting"] as? String ?? result.stdout
  }

  private func score(_ arguments: String...) throws -> String {
    let answers =
      #"{"answers": {}, "keep": {"criterion": "clear-aim", "text": "x"}, "#
      + #""commitment": {"criterion": "next-step", "text": "y"}}"#
    let result = try run(["score", "--partial", "--answers", "-"] + arguments, input: answers)
    let json = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    return json?["meeting"] as? String ?? result.stdout
  }

  @Test mutating func `the planned meeting is meant from two hours before it begins to half a day after`()
    throws
  {
    let planned = try plan("11:00")
    at("08:59")
    #expect(try tally("--as", "Åsa Lind") != planned)
    for time in ["09:00", "11:05", "23:00"] {
      at(time)
      let (rep, customer) = (try tally(), try tally("--customer", "norrvik"))
      #expect(rep == planned && customer == planned, "\(time)")
    }
  }

  @Test mutating func `half a day later, or once it is cancelled, it is another`() throws {
    let planned = try plan("11:00")
    at("23:01")
    #expect(try tally("--as", "Åsa Lind") != planned)
    at("11:00")
    #expect(try tally("--customer", "Volvo") != planned)
    #expect(try tally("--met", "11:30") != planned)
    _ = try workplace.run("meeting", "cancel", planned)
    #expect(try tally("--customer", "Norrvik") != planned)
  }

  @Test mutating func `the form follows the tally to the same meeting, also one that began early`() throws {
    let planned = try plan("15:00")
    at("13:10")
    #expect(try tally() == planned)
    #expect(
      try workplace.run("score", "--meeting", planned, "--accessible", "--rep", "Åsa Lind", input: "")
        .exitCode == 130)
    #expect(try score() == planned)
    at("15:10")
    #expect(try tally() != planned, "it is scored")
  }

  @Test mutating func `it is told in a line which one it is`() throws {
    _ = try plan("14:00")
    at("14:20")
    let told = try run(["tally", "--keys", "-"]).stderr
    #expect(told.hasPrefix("This is the meeting of 14:00 with Norrvik, which is in the journal already."))
    let again = try run(["tally", "--keys", "-", "--language", "sv"]).stderr
    #expect(again.hasPrefix("Fortsätter på strecklistan från 2026-11-23 14.20, Norrvik, streck: 1."))
  }

  @Test mutating func `on the terminal it is said before the screen opens, and nothing on it`() throws {
    _ = try plan("14:00")
    at("14:20")
    let terminal = try PseudoTerminal(
      workplace.program, ["tally", "--rep", "Åsa Lind"], environment: workplace.environment, columns: 200,
      in: workplace.folder)
    let before = try terminal.expect("\u{1B}[?1049h").withoutTerminalControls
    #expect(before.contains("This is the meeting of 14:00 with Norrvik"))
    try terminal.expect("14:20")
    try terminal.type("q.")
    let shown = try terminal.expect("\u{1B}[?1049l").withoutTerminalControls
    #expect(!shown.contains { $0.isLetter }, "\(shown)")
    #expect(try terminal.waitForExit() == .code(0))
  }

  @Test mutating func `of several, nobody guesses`() throws {
    let (volvo, norrvik) = (try plan("13:00", with: "Volvo"), try plan("15:00"))
    at("14:20")
    let result = try run(["tally", "--keys", "-", "--language", "sv"])
    #expect(result.exitCode == 64)
    #expect(result.stdout.contains("det kan vara något av 2 möten: 15.00 med Norrvik ("))
    #expect(result.stdout.contains("--meeting ID"))
    #expect(try tally("--customer", "Volvo") == volvo)
    #expect(try tally().contains("it can be any of 2 meetings"), "a later one is at hand")
    #expect(try tally("--customer", "Norrvik") == norrvik)
    #expect(try tally() == norrvik, "goes on with the later one")
  }

  @Test mutating func `a tally without a customer is not taken for a planned meeting with the customer`()
    throws
  {
    at("13:00")
    let nameless = try tally()
    let planned = try plan("13:30")
    at("14:00")
    #expect(try score("--customer", "Norrvik", "--kind", "self") == planned)
    #expect(try score("--customer", "Norrvik") == planned)
    #expect(try score("--customer", "Volvo") == nameless)
  }

  @Test
  mutating func `where the customer's meeting is about to begin, a tally without a customer is not taken`()
    throws
  {
    at("12:30")
    let nameless = try tally()
    let planned = try plan("15:00")
    at("12:50")
    #expect(try score("--customer", "Norrvik") == nameless, "it is more than two hours until then")
    at("14:20")
    _ = try workplace.run("tally", "--rep", "Åsa Lind", "--met", "14:10", "--notebook", "questions=1")
    let told = try score("--customer", "Norrvik")
    #expect(told.contains("it can be any of 2 meetings: 14:10 ("))
    #expect(told.contains("15:00 with Norrvik ("))
    #expect(try score("--customer", "Norrvik", "--meeting", planned) == planned)
  }

  @Test mutating func `a tally of which every stroke was taken back leaves no meeting`() throws {
    let empty = try run(["tally", "--keys", "-", "--customer", "Volvo"], input: "qiuu").stdout
    #expect(empty.contains("\"meeting\" : null"))
    let counted = try tally("--met", "08:00")
    let undone = try run(["tally", "--keys", "-", "--meeting", counted], input: "u").stdout
    #expect(undone.contains("\"tally\" : null"))
    #expect(try (workplace.json("meeting", "list") as? [Any])?.isEmpty == true)
    let planned = try plan("08:30")
    #expect(try tally() == planned)
    try run(["tally", "--keys", "-"], input: "u")
    #expect(try (workplace.json("meeting", "list") as? [Any])?.count == 1, "somebody planned it")
  }

  @Test mutating func `a tally of the customer comes before a newer one without`() throws {
    at("13:00")
    let named = try tally("--customer", "Norrvik")
    at("13:30")
    let nameless = try tally("--met", "13:30")
    at("14:00")
    #expect(try score("--customer", "Norrvik") == named)
    #expect(try score("--customer", "Norrvik") == nameless)
  }

  @Test mutating func `a notebook says what is counted in all, with where it comes from`() throws {
    _ = try plan("14:00")
    at("14:20")
    try tally()
    let notebook = try workplace.run(
      "tally", "--rep", "Åsa Lind", "--notebook", "bilder=1", "--language", "sv")
    #expect(notebook.stdout.contains(" Frågor         1  från strecklistan\n"))
    #expect(notebook.stdout.contains(" Bilder         1  från anteckningsboken\n"))
    #expect(!notebook.stdout.contains("inte räknat"))
  }
}
