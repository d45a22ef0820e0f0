import Foundation
import TestSupport
import Testing

/// The form on a whole screen, with the built program on a terminal.
struct FullScreenTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
  }

  private func score(_ more: String...) throws -> ScreenUser {
    ScreenUser(
      try PseudoTerminal(
        workplace.program, ["score", "--rep", "Åsa Lind"] + more, environment: workplace.environment,
        in: workplace.folder))
  }

  /// The levels of the one meeting there is, by criterion.
  private func levels() throws -> [String: Int] {
    let history = try workplace.json("history", "Åsa Lind") as? [String: Any]
    let observations = try #require(history?["observations"] as? [[String: Any]])
    let ratings = try #require(observations.first?["ratings"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: ratings.compactMap { rating in
        (rating["level"] as? Int).map { (rating["criterion"] as? String ?? "", $0) }
      })
  }

  @Test(arguments: ["en", "sv"])
  func `a whole visit takes fewer than sixty keys besides the words, and comes out as its key`(
    language: String
  ) throws {
    let user = try score("--language", language)
    try user.answers(17)
    try user.sees(language == "en" ? "One thing to keep doing" : "En sak att fortsätta med")
    for step in ScreenVisit.ending.flatMap(\.self) { try user.does(step) }
    #expect(try user.terminal.waitForExit() == .code(0))
    #expect(user.pressed < 60)
    #expect(try levels() == CalibrationCase.levels)
    #expect(try workplace.drafts().isEmpty)
  }

  /// The keys of a visit with hardly any words, and whether the program may be killed behind each: not between
  /// the two digits of a number, which only move the mark in a list.
  private var keysOfShortVisit: [(key: Character, mayBeKilled: Bool)] {
    ScreenVisit.steps.dropLast().flatMap { step -> [(key: Character, mayBeKilled: Bool)] in
      if case .words(let words) = step { return words.prefix(2).map { ($0, true) } }
      return step.typed.map { ($0, step == .enter || step.typed.count == 1) }
    }
  }

  @Test func `killed after every key and gone on with, the visit comes out the same`() throws {
    var user = try score()
    for (key, mayBeKilled) in keysOfShortVisit {
      try user.sees("of 3 min")
      try user.terminal.type(String(key))
      guard mayBeKilled else { continue }
      try user.isAnswered()
      user.terminal.kill(SIGKILL)
      _ = try user.terminal.waitForExit()
      user = try workplace.onScreen("resume")
    }
    try user.sees("Save")
    try user.press(.enter)
    #expect(try user.terminal.waitForExit() == .code(0))
    #expect(try levels() == CalibrationCase.levels)
    #expect(try workplace.drafts().isEmpty)
  }

  // MARK: The terminal is left as it was found

  /// Runs the program from a shell that then tells whether the terminal is as it was.
  private func scoreInShell(_ script: String = "\"$1\" score --rep 'Åsa Lind'") throws -> ScreenUser {
    let whole =
      "was=$(stty -g); \(script); echo; [ \"$was\" = \"$(stty -g)\" ] && echo as found || echo changed"
    let shell = try PseudoTerminal(
      BuiltProgram(path: "/bin/sh"), ["-c", whole, "sh", workplace.program.path],
      environment: workplace.environment, in: workplace.folder)
    return ScreenUser(shell)
  }

  private func expectAsFound(_ user: ScreenUser) throws {
    try user.sees("as found")
    let screen = user.screen
    #expect(!screen.isTakenOver)
    #expect(screen.isCursorShown)
    #expect(screen.unknown.isEmpty, "\(screen.unknown)")
  }

  @Test(arguments: ["!", "\u{3}", "\u{4}"])
  func `stopped, the form leaves the terminal as it was`(key: String) throws {
    let user = try scoreInShell()
    try user.sees("1/17 ")
    try user.press("1")
    try user.sees("2/17 ")
    try user.press(key)
    try user.sees("The draft is kept, answers: 1.")
    try expectAsFound(user)
  }

  @Test(arguments: ["TERM", "HUP", "INT", "QUIT", "SEGV"])
  func `ended by a signal, the form leaves the terminal as it was, and what was typed is kept`(signal: String)
    throws
  {
    let user = try scoreInShell("sh -c 'echo $$ > pid; exec \"$1\" score --rep \"Åsa Lind\"' sh \"$1\"")
    try user.sees("1/17 ")
    try user.press("1")
    try user.sees("2/17 ")
    try user.write("took the pen")
    try user.isAnswered()
    let pid = try workplace.folder.read("pid").split(separator: "\n").first.flatMap { Int32($0) }
    let number = try #require(
      ["TERM": SIGTERM, "HUP": SIGHUP, "INT": SIGINT, "QUIT": SIGQUIT, "SEGV": SIGSEGV][signal])
    kill(try #require(pid), number)
    try expectAsFound(user)
    let resumed = try workplace.onScreen("resume")
    try resumed.sees("took the pen")
  }

  @Test func `stopped for a while with Ctrl-Z, the form gives the terminal back and takes it again`() throws {
    let user = try scoreInShell("set -m; \"$1\" score --rep 'Åsa Lind'; echo in between; stty -a; fg")
    try user.sees("1/17 ")
    try user.press("1")
    try user.sees("2/17 ")
    try user.write("took the pen")
    try user.press(.control("z"))
    try user.terminal.expect("in between")
    let settings = try user.terminal.expect("echoke")
    #expect(settings.contains(" icanon"))
    try user.sees("took the pen")
    try user.press(.enter)
    try user.press("4")
    try user.sees("3/17 ")
    try user.press("!")
    try expectAsFound(user)
  }

  // MARK: The window and what comes in

  @Test func `the window may change its size in mid word`() throws {
    let user = try score()
    try user.sees("1/17 ")
    try user.press("1")
    try user.sees("2/17 ")
    try user.write("took the pen")
    for (columns, rows) in [(40, 12), (20, 16), (200, 50), (10, 4), (3, 2), (80, 24)] {
      try user.resize(columns: columns, rows: rows)
      if columns >= 10 { try user.sees("> took") }
    }
    try user.sees("Did the rep open with why we meet and what we want decided when we leave?")
    try user.press(.enter)
    try user.press("4")
    try user.sees("✓ 2/17: 4")
  }

  @Test func `pasted text keeps its lines and cannot steer the terminal or the form`() throws {
    let user = try score()
    try user.sees("1/17 ")
    try user.press("1")
    try user.sees("2/17 ")
    try user.press("\u{1B}[200~4 rows\r\nfrom\ta \u{1B}[31mmail\u{1B}[201~")
    try user.sees("> 4 rows\n  from a mail")
    try user.press(.enter)
    try user.press("3")
    try user.sees("3/17 ")
    try user.press("!")
    _ = try user.terminal.waitForExit()
    let answers = try #require(try workplace.drafts().first?["answers"] as? [String: Any])
    #expect((answers["clear-aim"] as? [String: Any])?["evidence"] as? String == "4 rows\nfrom a mail")
  }

  @Test func `without colours and without Unicode the same can be read and typed`() throws {
    var workplace = workplace
    workplace.environment.merge(["LC_ALL": "C", "NO_COLOR": "1"]) { $1 }
    let user = try workplace.onScreen("score", "--rep", "Åsa Lind", "--language", "sv")
    try user.sees("Asa Lind")
    try user.sees("Vem drev motet?")
    try user.press("själv")
    try user.sees("> sjalv")
    #expect(!user.terminal.transcript.contains("\u{1B}[1m"))
    #expect(user.terminal.transcript.utf8.allSatisfy { $0 < 0x80 })
    try user.press(.enter)
    try user.press("1!")
    _ = try user.terminal.waitForExit()
    let answers = try #require(try workplace.drafts().first?["answers"] as? [String: Any])
    #expect((answers["manager-role"] as? [String: Any])?["evidence"] as? String == "själv")
  }

  @Test func `long words are written in the editor of one's choice`() throws {
    var workplace = workplace
    try workplace.folder.write(
      "#!/bin/sh\nls -l \"$1\" > seen; cat \"$1\" >> seen; printf 'one\\ntwo\\n' > \"$1\"\n", to: "editor")
    workplace.environment["EDITOR"] = "sh \(workplace.folder.file("editor"))"
    let user = try workplace.onScreen("score", "--rep", "Åsa Lind")
    try user.sees("1/17 ")
    try user.press("1")
    try user.sees("2/17 ")
    try user.write("took the pen")
    try user.press(.control("e"))
    try user.sees("> one\n  two")
    let seen = try workplace.folder.read("seen")
    #expect(seen.hasPrefix("-rw------- "))
    #expect(seen.contains("took the pen"))
    try user.press("!")
  }

  @Test func `the editor can be stopped for a while like any program`() throws {
    var workplace = workplace
    try workplace.folder.write("#!/bin/sh\nkill -TSTP 0\nprintf 'after a while' > \"$1\"\n", to: "editor")
    workplace.environment["EDITOR"] = "sh \(workplace.folder.file("editor"))"
    let script = "set -m; \"$1\" score --rep 'Åsa Lind'; echo in between; fg"
    let user = ScreenUser(
      try PseudoTerminal(
        BuiltProgram(path: "/bin/sh"), ["-c", script, "sh", workplace.program.path],
        environment: workplace.environment, in: workplace.folder))
    try user.sees("1/17 ")
    try user.press("x")
    try user.sees("> x")
    try user.press(.control("e"))
    try user.terminal.expect("in between")
    try user.sees("> after a while")
    try user.press(.control("c"))
    try user.sees("The draft is kept")
  }

  @Test
  func `what an editor saved before it failed is not lost, and the terminal is as found whatever it did`()
    throws
  {
    var workplace = workplace
    try workplace.folder.write("printf 'what was written' > \"$1\"; stty raw -echo; exit 3\n", to: "editor")
    workplace.environment["EDITOR"] = "sh \(workplace.folder.file("editor"))"
    let whole =
      "was=$(stty -g); \"$1\" score --rep 'Åsa Lind'; [ \"$was\" = \"$(stty -g)\" ] && echo as found || echo changed"
    let user = ScreenUser(
      try PseudoTerminal(
        BuiltProgram(path: "/bin/sh"), ["-c", whole, "sh", workplace.program.path],
        environment: workplace.environment, in: workplace.folder))
    try user.sees("1/17 ")
    try user.press("x")
    try user.sees("> x")
    try user.press(.control("e"))
    try user.sees("> what was written")
    try user.press(.control("c"))
    try expectAsFound(user)
  }

  @Test func `where the journal is gone, all that was answered and typed is written out`() throws {
    let user = try score()
    try user.sees("1/17 ")
    try user.press("1")
    try user.sees("2/17 ")
    try user.write("took the pen")
    try user.isAnswered()
    try FileManager.default.removeItem(atPath: workplace.folder.file("journal.sqlite"))
    try user.press(.enter)
    try user.press("4")
    _ = try user.terminal.waitForExit()
    let said = user.terminal.transcript
    #expect(said.contains("took the pen"))
    #expect(said.contains("\"manager-role\""))
    #expect(!said.contains("The draft is kept"))
  }

  @Test func `without an editor it is said how to choose one`() throws {
    let user = try score()
    try user.sees("1/17 ")
    try user.press("1")
    try user.sees("2/17 ")
    try user.press(.control("e"))
    try user.sees("! no editor is set; set EDITOR, such as EDITOR=nano")
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func `where no screen can be shown, the form comes line by line`(environment: [String: String]) throws {
    var workplace = workplace
    workplace.environment.merge(environment) { $1 }
    let user = try workplace.onScreen("score", "--rep", "Åsa Lind")
    try user.terminal.expect("1/17 Who ran the meeting?")
    #expect(!user.screen.isTakenOver)
  }
}
