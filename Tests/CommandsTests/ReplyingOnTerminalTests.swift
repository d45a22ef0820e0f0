import Foundation
import TestSupport
import Testing

struct ReplyingOnTerminalTests {
  let workplace: Workplace
  /// A meeting of Åsa's that Eva scored.
  let observation: String

  private static let answers = ["5 she let me begin", "4", "3", "2 took over twice", "y"]
  private static let file = """
    {"answers": {"my-view-first": {"level": 1, "evidence": "the verdict came first"}, "real-moments": {"level": 4},
      "one-thing": {"level": 3}, "room-to-play": {"level": 2}, "followed-up": {"yes": false}}}
    """

  init() throws {
    workplace = try .withPeople()
    let answers = #"{"answers": {"clear-aim": {"level": 4}}}"#
    let scored = try workplace.json(
      "score", "--rep", "Åsa Lind", "--partial", "--answers", "-",
      input: answers.replacing(
        "}}}",
        with: #"}}, "keep": {"criterion": "clear-aim", "text": "k"}, "#
          + #""commitment": {"criterion": "next-step", "text": "c"}}"#))
    observation = try #require((scored as? [String: Any])?["observation"] as? String)
  }

  private func reply(_ options: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      workplace.program, ["reply", observation, "--as", "Åsa Lind", "--accessible"] + options,
      environment: workplace.environment, columns: 200, in: workplace.folder)
  }

  private func type(_ lines: [String], on terminal: PseudoTerminal) throws {
    for line in lines {
      try terminal.expect("> ")
      try terminal.type(line)
      try terminal.press(.enter)
    }
  }

  /// What stands at the prompt after the answers so far.
  private func nextPrompt(after answered: Int) -> String {
    answered < Self.answers.count ? "\(answered + 1)/\(Self.answers.count) " : "Last look"
  }

  private var words: String? {
    get throws {
      (try workplace.observation(observation)["reply"] as? [String: Any])?["text"] as? String
    }
  }

  @Test(arguments: [
    ("en", "Your manager can open this file"), ("sv", "Din chef kan öppna den här filen"),
  ])
  func `who can open the file is said first, then the words and five questions are asked and sent`(
    language: String, warning: String
  ) throws {
    let terminal = try reply("--language", language)
    try terminal.expect(warning)
    try type(["Karin bad själv.", language == "en" ? "y" : "j"] + Self.answers + [""], on: terminal)
    #expect(try terminal.waitForExit() == .code(0))
    #expect(try words == "Karin bad själv.")
    let pool = try workplace.json("coaching") as? [String: Any]
    #expect(pool?["answers"] as? Int == 1)
  }

  @Test func `killed after any answer, the reply goes on behind it`() throws {
    for answered in 1...Self.answers.count {
      let terminal = try reply()
      try type(["Karin asked herself", "y"] + Self.answers.prefix(answered), on: terminal)
      try terminal.expect(nextPrompt(after: answered))
      terminal.kill(SIGKILL)
      _ = try terminal.waitForExit()

      let resumed = try reply()
      try resumed.expect("Your words: “Karin asked herself”")
      try resumed.expect(nextPrompt(after: answered))
      try resumed.press(.control("c"))
      try resumed.expect("answers about the coaching: \(answered)")
      #expect(try resumed.waitForExit() == .code(130))
      #expect(try workplace.run("reply", observation, "--as", "Åsa Lind", "--discard").exitCode == 0)
    }
  }

  @Test func `killed behind the words, they are there and the questions are offered`() throws {
    let terminal = try reply()
    try type(["Karin asked herself"], on: terminal)
    try terminal.expect("y/n > ")
    terminal.kill(SIGKILL)
    _ = try terminal.waitForExit()
    let resumed = try reply()
    try resumed.expect("Your words: “Karin asked herself”")
    try resumed.expect("y/n > ")
    try resumed.press(.enter)
    #expect(try resumed.waitForExit() == .code(0))
    #expect(try words == "Karin asked herself")
  }

  @Test func `a killed reply is gone on with and sent, once`() throws {
    let terminal = try reply()
    try type(["", "y", "5", "4"], on: terminal)
    try terminal.expect("3/5 ")
    terminal.kill(SIGKILL)
    _ = try terminal.waitForExit()
    let resumed = try reply()
    try resumed.expect("3/5 ")
    try type(["3", "2", "-", ""], on: resumed)
    #expect(try resumed.waitForExit() == .code(0))
    #expect(try words == nil)
    try reply().expect("(Enter skips, ! stops and keeps)")
  }

  @Test(arguments: [SIGINT, SIGHUP, SIGTERM])
  func `a signal keeps what was said, says how to go on and ends with 130`(signal: Int32) throws {
    let terminal = try reply()
    try type(["Karin asked herself", "y", "5"], on: terminal)
    try terminal.expect("2/5 ")
    terminal.kill(signal)
    try terminal.expect("Go on: pitchside reply")
    #expect(try terminal.waitForExit() == .code(130))
    try reply().expect("Going on with the reply you began")
  }

  @Test(arguments: [["words", "!"], ["words", "y", "!"]])
  func `an exclamation mark keeps what was said`(lines: [String]) throws {
    let terminal = try reply()
    try type(lines, on: terminal)
    try terminal.expect("Your reply is kept and not sent")
    #expect(try terminal.waitForExit() == .code(130))
  }

  @Test(arguments: [["!"], ["", "n"], ["", "!"]])
  func `where nothing was said nothing is kept`(lines: [String]) throws {
    let terminal = try reply()
    try type(lines, on: terminal)
    try terminal.expect("nothing is kept")
    #expect(try terminal.waitForExit() == .code(130))
    try reply().expect("(Enter skips, ! stops and keeps)")
  }

  @Test func `a reply that was sent elsewhere is kept anew with all that was said`() throws {
    let terminal = try reply()
    try type(["Karin asked herself", "y", "5"], on: terminal)
    try terminal.expect("2/5 ")
    _ = try workplace.run("reply", observation, "--as", "Åsa Lind", "--discard")
    try terminal.type("4")
    try terminal.press(.enter)
    try terminal.expect("3/5 ")
    terminal.kill(SIGKILL)
    _ = try terminal.waitForExit()
    let resumed = try reply()
    try resumed.expect("Your words: “Karin asked herself”")
    try resumed.expect("3/5 ")
  }

  @Test func `words that are too long are asked for again`() throws {
    let terminal = try reply()
    try type([String(repeating: "ja ", count: 900)], on: terminal)
    try terminal.expect("use at most 2000")
    try type(["short", ""], on: terminal)
    #expect(try terminal.waitForExit() == .code(0))
    #expect(try words == "short")
  }

  @Test func `only the rep is asked`() throws {
    let result = try workplace.run("reply", observation, "--accessible")
    #expect(result.exitCode == 1)
    #expect(result.stderr.contains("only Åsa Lind can reply"))
  }

  @Test func `without a terminal nobody is asked, and the flags are named`() throws {
    let result = try workplace.run("reply", observation, "--as", "Åsa Lind")
    #expect(result.exitCode == 64)
    #expect(result.stderr.contains("--text"))
  }

  @Test func `an own view has no coaching to rate`() throws {
    let own = try workplace.json(
      "score", "--rep", "Åsa Lind", "--kind", "self", "--rubric", "coaching", "--answers", "-",
      input: Self.file)
    let id = try #require((own as? [String: Any])?["observation"] as? String)
    let terminal = try workplace.terminal("reply", id, "--as", "Åsa Lind", "--accessible")
    try type(["words"], on: terminal)
    #expect(try terminal.waitForExit() == .code(0))
    #expect(!terminal.transcript.contains("y/n"))
    let result = try workplace.run("reply", id, "--as", "Åsa Lind", "--coaching", "-", input: Self.file)
    #expect(result.exitCode == 1)
    #expect(result.stderr.contains("no coaching to rate"))
  }

  @Test func `closed answers are in no observation and in no pool of one`() throws {
    let sent = try workplace.run(
      "reply", observation, "--as", "Åsa Lind", "--coaching", "-", "--json", input: Self.file)
    #expect(sent.exitCode == 0)
    for command in [["show", observation], ["history", "Åsa Lind"], ["coaching", "Eva Ek"]] {
      for format in [[], ["--json"]] {
        let shown = try workplace.program.run(
          command + format, environment: workplace.environment, in: workplace.folder)
        #expect(shown.exitCode == 0)
        for closed in ["verdict came first", "my-view-first", "room-to-play"] {
          #expect(!(sent.stdout + shown.stdout).contains(closed), "\(command): \(closed)")
        }
      }
    }
  }

  @Test func `opened answers are shown with the name, in the pool only`() throws {
    let sent = try workplace.run(
      "reply", observation, "--as", "Åsa Lind", "--coaching", "-", "--open", input: Self.file)
    #expect(sent.stderr.contains("shown with your name"))
    let pool = try workplace.run("coaching").stdout
    #expect(
      pool.contains("Åsa Lind\n   Did my own view of the meeting come first? 1 “the verdict came first”"))
    #expect(try !workplace.run("show", observation, "--json").stdout.contains("verdict"))
  }

  @Test
  func `on a whole screen words have lines, are kept letter by letter and looked at before they are sent`()
    throws
  {
    let user = try workplace.onScreen("reply", observation, "--as", "Åsa Lind")
    try user.sees("reply · 0:")
    try user.press("\u{1B}[200~Karin asked herself.\r\ny\r\n5 coach\u{1B}[201~")
    try user.sees("5 coach")
    try user.isAnswered()
    user.terminal.kill(SIGKILL)
    _ = try user.terminal.waitForExit()
    let resumed = try workplace.onScreen("reply", observation, "--as", "Åsa Lind")
    try resumed.sees("5 coach")
    try resumed.press("es")
    try resumed.press(.enter)
    try resumed.sees("Save")
    try resumed.press(.enter)
    try resumed.terminal.expect("y/n > ")
    try resumed.press(.enter)
    #expect(try resumed.terminal.waitForExit() == .code(0))
    #expect(try words == "Karin asked herself.\ny\n5 coaches")
  }

  @Test func `on a whole screen every answer is kept before the next question, too`() throws {
    let user = try workplace.onScreen("reply", observation, "--as", "Åsa Lind")
    try user.sees("reply · 0:")
    try user.write("Karin asked herself")
    for _ in 0..<2 { try user.press(.enter) }
    try user.terminal.expect("y/n > ")
    try user.press("y")
    try user.press(.enter)
    try user.sees("Did my own view of the meeting come first?")
    try user.press("4")
    try user.sees("Was it about moments I recognise?")
    user.terminal.kill(SIGKILL)
    _ = try user.terminal.waitForExit()
    let resumed = try workplace.onScreen("reply", observation, "--as", "Åsa Lind")
    try resumed.sees("Was it about moments I recognise?")
    for key in ["4", "3", "2", "-"] { try resumed.press(key) }
    try resumed.sees("Karin asked herself")
    try resumed.press(.enter)
    #expect(try resumed.terminal.waitForExit() == .code(0))
    #expect(try words == "Karin asked herself")
  }
}
