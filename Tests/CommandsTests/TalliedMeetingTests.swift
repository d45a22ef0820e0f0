import Foundation
import TestSupport
import Testing

/// Which meeting a tally is of, and which one is scored after it.
struct TalliedMeetingTests {
  var workplace: Workplace

  init() throws {
    workplace = try .withPeople()
  }

  private mutating func at(_ time: String, day: Int = 23) {
    workplace.environment["PITCHSIDE_NOW"] = "2026-11-\(day)T\(time):00+01:00"
  }

  /// Counts a question and returns the meeting.
  @discardableResult
  private func tally(_ arguments: String...) throws -> String {
    let result = try workplace.program.run(
      ["tally", "--rep", "Åsa Lind", "--keys", "-", "--json"] + arguments,
      environment: workplace.environment, standardInput: "q", in: workplace.folder)
    let json = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    return json?["meeting"] as? String ?? result.stderr
  }

  /// Scores with as little as possible and returns the meeting.
  @discardableResult
  private func score(_ arguments: String...) throws -> String {
    let answers =
      #"{"answers": {}, "keep": {"criterion": "clear-aim", "text": "x"}, "#
      + #""commitment": {"criterion": "next-step", "text": "y"}}"#
    let result = try workplace.program.run(
      ["score", "--rep", "Åsa Lind", "--partial", "--answers", "-", "--json"] + arguments,
      environment: workplace.environment, standardInput: answers, in: workplace.folder)
    let json = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    return json?["meeting"] as? String ?? result.stderr
  }

  @Test mutating func `a named customer's tally goes on all day, one without a customer for three hours`()
    throws
  {
    at("08:00")
    let (named, nameless) = (try tally("--customer", "Volvo"), try tally("--met", "08:00"))
    at("10:59")
    #expect(try tally() == nameless)
    at("11:01")
    #expect(try tally() != nameless)
    at("17:00")
    #expect(try tally("--customer", "volvo") == named)
    #expect(try tally("--customer", "Saab") != named)
    at("08:00", day: 24)
    #expect(try tally("--customer", "Volvo") != named)
  }

  @Test mutating func `a meeting that is scored is over, and the next tally is of another`() throws {
    at("09:00")
    let first = try tally("--customer", "Volvo")
    #expect(try score("--customer", "Volvo") == first)
    at("10:00")
    let second = try tally("--customer", "Volvo")
    #expect(second != first)
    #expect(try score("--customer", "Volvo") == second)
  }

  @Test mutating func `another time or another person counts in a tally of their own`() throws {
    let first = try tally("--customer", "Volvo")
    #expect(try tally("--customer", "Volvo", "--met", "11:00") != first)
    #expect(try tally("--customer", "Volvo", "--met", "14:20") == first)
    #expect(try tally("--customer", "Volvo", "--as", "Åsa Lind") != first)
  }

  @Test mutating func `scoring takes the meeting of a tally for 12 hours`() throws {
    at("08:00")
    let meeting = try tally("--customer", "Volvo")
    at("20:01")
    #expect(try score() != meeting)
    at("20:00")
    #expect(try score() == meeting)
    #expect(try score() != meeting, "it is scored now")
    #expect(
      try score("--customer", "Volvo", "--kind", "self", "--as", "Åsa Lind") == meeting, "but not by the rep")
  }

  @Test mutating func `scoring takes no meeting with another customer, of another time, or of a rehearsal`()
    throws
  {
    at("08:00")
    let nameless = try tally()
    at("11:01")
    #expect(try score("--customer", "Volvo") != nameless)
    #expect(try score("--met", "09:00") != nameless)
    #expect(try score("--ended", "07:30") != nameless, "it ended before the tally began")
    #expect(try score("--kind", "practice") != nameless)
    at("11:00")
    #expect(try score("--customer", "Saab") == nameless, "within three hours it may be the one")
  }

  @Test func `the rep's own view is offered what the rep counted, not what the manager did`() throws {
    let own = { [workplace] in
      try workplace.run(
        "score", "--rep", "Åsa Lind", "--kind", "self", "--accessible", input: ">\n>\n>\n>\n"
      ).stderr
    }
    let meeting = try tally("--customer", "Volvo")
    _ = try workplace.run("tally", "--meeting", meeting, "--keys", "-", input: "iii")
    #expect(try !own().contains("from the tally]"))
    _ = try workplace.run("tally", "--meeting", meeting, "--as", "Åsa Lind", "--keys", "-", input: "ii")
    #expect(try own().contains("how many [2 from the tally] > "))
  }

  @Test mutating func `a tally lasts as long as was counted, without the hours between`() throws {
    let count = { (workplace: Workplace) in
      let json = try workplace.json(
        "tally", "--rep", "Åsa Lind", "--customer", "Volvo", "--accessible", input: "q\n\n")
      return try #require(json as? [String: Any])
    }
    at("08:00")
    let first = try count(workplace)
    at("17:00")
    let second = try count(workplace)
    #expect(second["tally"] as? String == first["tally"] as? String)
    #expect(second["started"] as? String == "2026-11-23T08:00:00+01:00")
    let seconds = try [first, second].map { try #require($0["seconds"] as? Double) }
    #expect(seconds[0] <= seconds[1] && seconds[1] < 600, "\(seconds)")
  }

  @Test func `what is said beside a meeting's id is held against it, for a tally as for a form`() throws {
    _ = try workplace.run("person", "add", "Per Öberg", "--role", "rep")
    let volvo = try tally("--customer", "Volvo")
    let wrong = [
      (["--rep", "Per Öberg"], "that meeting is another rep's"),
      (["--rep", "Åsa Lind", "--met", "2026-11-25T09:00"], "--met is not what the meeting says"),
      (["--rep", "Åsa Lind", "--customer", "Saab"], "--customer is not what the meeting says"),
    ]
    for (said, words) in wrong {
      for command in [["tally", "--keys", "-"], ["score", "--accessible"]] {
        let result = try workplace.program.run(
          command + ["--meeting", volvo] + said, environment: workplace.environment, standardInput: "",
          in: workplace.folder)
        #expect(result.exitCode == 1 && result.stderr.contains(words), "\(command) \(result.stderr)")
      }
    }
  }

  @Test func `a meeting without a customer takes one from the form, and a tally says so`() throws {
    let nameless = try tally()
    let counted = try workplace.run(
      "tally", "--meeting", nameless, "--customer", "Saab", "--keys", "-", input: "q")
    #expect(counted.exitCode == 0)
    #expect(counted.stderr.contains(#"The meeting has no customer; say it with the form: --customer "Saab""#))
    #expect(!counted.stderr.contains("New customer"))
    #expect(try score("--meeting", nameless, "--customer", "Saab") == nameless)
  }

  @Test func `a tally with every stroke taken back offers nothing`() throws {
    _ = try workplace.run("tally", "--rep", "Åsa Lind", "--keys", "-", input: "q")
    _ = try workplace.run("tally", "--rep", "Åsa Lind", "--keys", "-", input: "u")
    let form = try workplace.run("score", "--rep", "Åsa Lind", "--accessible", input: "")
    #expect(!form.stderr.contains("tally"))
  }

  @Test func `a journal that used the rubric before it named strokes offers them from then on`() throws {
    try FileManager.default.createDirectory(
      atPath: workplace.folder.file("rubrics"), withIntermediateDirectories: true)
    let text = OwnRubric.text(version: 1, ask: "Was it good?")
    try workplace.folder.write(text, to: "rubrics/short.yaml")
    let answers = #"{"answers": {"good": {"level": 3}, "often": {"count": 2}}}"#
    let score = { [workplace] (answers: String?) in
      try workplace.run(
        "score", "--rep", "Åsa Lind", "--rubric", "short", answers == nil ? "--accessible" : "--answers",
        answers == nil ? "--no-color" : "-", input: answers ?? "3\n")
    }
    #expect(try score(answers).exitCode == 0)
    try workplace.folder.write(
      text.replacing("kind: count", with: "kind: count\n    tally: question"), to: "rubrics/short.yaml")
    _ = try workplace.run("tally", "--rep", "Åsa Lind", "--met", "14:00", "--keys", "-", input: "qq")
    #expect(try score(nil).stderr.contains("how many [2 from the tally] > "))
  }

  @Test(arguments: [("en", "Enter takes 1 from the tally."), ("sv", "Retur tar 1 från strecklistan.")])
  func `on a whole screen the offer is shown, and Enter takes it`(language: String, offer: String) throws {
    _ = try workplace.run("tally", "--rep", "Åsa Lind", "--keys", "-", input: "i")
    let user = try workplace.onScreen("score", "--rep", "Åsa Lind", "--language", language)
    for number in 1...4 {
      try user.sees("\(number)/17")
      try user.press(">")
    }
    try user.sees(offer)
    try user.press(.enter)
    try user.sees("6/17")
    try user.press("!")
    _ = try user.terminal.waitForExit()
    let answers = try workplace.drafts().first?["answers"] as? [String: [String: Any]]
    #expect(answers?["insights-brought"]?["from"] as? String == "tally")
  }
}
