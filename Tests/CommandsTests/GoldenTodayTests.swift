import Foundation
import TestSupport
import Testing

/// The first screens of a manager, a rep and a training lead on a day with meetings to come, on screens of several
/// sizes, in both languages, held against the files in Screens.
///
/// `RECORD=1 swift test --filter GoldenTodayTests` rewrites them; look at what changed before you keep it.
struct GoldenTodayTests {
  @Test(arguments: ["en", "sv"])
  func `the first screens are as recorded`(language: String) throws {
    let workplace = try Workplace.withAutumn()
    for columns in [40, 60, 80, 200] {
      let shown = try ["Eva Ek", "Åsa Lind", "Ahmed Falk"].map { name in
        try "== \(name)\n" + screen(of: name, columns: columns, language, in: workplace)
      }.joined()
      let file = GoldenScreenTests.folder.appending(path: "today-\(columns)-\(language).screens")
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try shown.write(to: file, atomically: true, encoding: .utf8)
      }
      let recorded = try String(contentsOf: file, encoding: .utf8)
      let differing = zip(shown.split(separator: "\n"), recorded.split(separator: "\n")).first { $0 != $1 }
      #expect(
        shown == recorded,
        "\(file.lastPathComponent) has '\(differing?.1 ?? "")', shown is '\(differing?.0 ?? "")'")
    }
  }

  /// What somebody sees, with the same id for every record.
  private func screen(of name: String, columns: Int, _ language: String, in workplace: Workplace) throws
    -> String
  {
    let terminal = try workplace.terminal(
      "today", "--as", name, "--language", language, "--no-color", columns: columns)
    #expect(try terminal.waitForExit() == .code(0))
    let text = terminal.transcript.withoutTerminalControls.replacing("\r\n", with: "\n")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= columns }, "\(name), \(columns) columns")
    return text.replacing(/(attend|brief|meeting|plan|reply|resume|close|score)(\s+)[0-9a-f]{6}\b/) {
      "\($0.1)\($0.2)3f9a1c"
    }
  }
}

extension Workplace {
  /// An autumn: three reps, some meetings held, two of them watched, one form begun, meetings to come today.
  static func withAutumn() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.does("init", "--as", "Eva Ek")
    for rep in ["Åsa Lind", "Jonas Alm", "Mona Öst"] {
      try workplace.does("person", "add", rep, "--role", "rep", "--manager", "Eva Ek", "--team", "Syd")
    }
    try workplace.does("person", "add", "Ahmed Falk", "--role", "training-lead")
    try workplace.does(
      "target", "set", "--visits-per-week", "1", "--margin-per-month", "40000", "--from", "2026-10-01")
    try workplace.holdMeetings()
    try workplace.planMeetings()
    return workplace
  }

  private func does(_ arguments: String..., input: String? = nil) throws {
    let result = try program.run(
      arguments, environment: environment, standardInput: input, in: folder)
    guard result.exitCode == 0 else { throw Failed(stderr: "\(arguments): " + result.stderr) }
  }

  private func holdMeetings() throws {
    let words = """
      {"answers": {"clear-aim": {"level": 4}, "manager-role": {"choice": "rep"}},
       "keep": {"criterion": "clear-aim", "text": "Du lät Karin räkna själv, då vände det"},
       "commitment": {"criterion": "next-step", "text": "Rita före bild tre"}}
      """
    try does(
      "score", "--rep", "Åsa Lind", "--customer", "SKF", "--met", "2026-11-09T13:00", "--partial",
      "--answers",
      "-", input: words)
    let own =
      #"{"answers": {"clear-aim": {"level": 2}}, "keep": {"criterion": "clear-aim", "text": "Öppningen"}, "#
      + #""commitment": {"criterion": "next-step", "text": "Rita mer"}}"#
    try does(
      "score", "--rep", "Åsa Lind", "--kind", "self", "--customer", "SKF", "--met", "2026-11-09T13:00",
      "--partial", "--answers", "-", input: own)
    try does(
      "score", "--rep", "Jonas Alm", "--customer", "Norrvik", "--met", "2026-11-20T10:00", "--partial",
      "--answers", "-", input: words)
    let stopped = try run(
      "score", "--rep", "Jonas Alm", "--customer", "Volvo", "--met", "2026-11-20T15:00", "--accessible",
      input: "1\n1\n!\n")
    #expect(stopped.stderr.contains("The draft is kept"))
    for (months, day) in [("3", "12"), ("24", "13")] {
      try does(
        "meeting", "add", "--rep", "Mona Öst", "--customer", "Ericsson", "--at", "2026-11-\(day)T09:00",
        "--buying-in", months)
    }
  }

  private func planMeetings() throws {
    let volvo = try meeting("Åsa Lind", "Volvo", at: "15:00", "--scenario", "insight", "--place", "on-site")
    try does(
      "meeting", "plan", volvo, "--as", "Åsa Lind", "--plan-a", "Deras siffror för mars", "--watch-for",
      "Sista två minuterna", "--share")
    try does("meeting", "attend", volvo, "--joined", "Eva Ek")
    let norrvik = try meeting(
      "Jonas Alm", "Norrvik", at: "16:00", "--scenario", "proposal", "--place", "online")
    try does("meeting", "attend", norrvik, "Lena, ekonomi=beslutsfattare")
    _ = try meeting("Mona Öst", "Ericsson", at: "2026-11-25T10:00")
  }

  /// A meeting that is added.
  private func meeting(_ rep: String, _ customer: String, at time: String, _ more: String...) throws -> String
  {
    let arguments = ["meeting", "add", "--rep", rep, "--customer", customer, "--at", time, "--json"] + more
    let result = try program.run(
      arguments, environment: environment, standardInput: nil as String?, in: folder)
    let json = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    return try #require(json?["meeting"] as? String)
  }
}
