import Foundation
import TestSupport
import Testing

@testable import Journal

/// What the program answers when a shell asks what a command line could go on with.
struct CompletionTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
    _ = try workplace.run("person", "add", #"Li "Lo" O'Hara $(date)"#, "--role", "rep")
  }

  /// The candidates behind the words, the last of which is being typed.
  private func candidates(_ words: String..., shell: String = "zsh") throws -> [String] {
    let result = try workplace.program.run(
      ["---complete", shell] + words, environment: workplace.environment, in: workplace.folder)
    #expect(result.exitCode == 0)
    #expect(result.stderr.isEmpty)
    return result.stdout.split(separator: "\n").map { $0.split(separator: "\t").first.map(String.init) ?? "" }
  }

  @Test func `commands are offered, those that begin with what is typed`() throws {
    #expect(try candidates("").contains("score"))
    #expect(try candidates("re") == ["resume", "reply"])
    #expect(try candidates("rubric", "") == ["list", "show", "check", "case"])
    #expect(try candidates("nonsense") == [])
    #expect(try candidates() == candidates(""))
  }

  @Test func `behind manual the commands are offered below those that are there`() throws {
    #expect(try candidates("manual", "re") == ["resume", "reply"])
    #expect(try candidates("manual", "rubric", "") == ["list", "show", "check", "case"])
    #expect(try candidates("manual", "--man", "rubric", "sh") == ["show"])
    #expect(try candidates("manual", "score", "") == [])
    #expect(try candidates("manual", "nonsense", "") == [])
  }

  @Test func `candidates tell what they mean, in the language of the command line`() throws {
    let result = try workplace.run("---complete", "fish", "--language", "sv", "hist")
    #expect(
      result.stdout == "history\tVad som setts och vad som är nästa steg: tre minuter före nästa möte.\n")
    #expect(try workplace.run("---complete", "bash", "hist").stdout == "history\n")
  }

  @Test func `options are offered that are not there yet`() throws {
    #expect(
      try candidates("history", "--") == [
        "--rubric", "--since", "--as", "--reveal", "--journal", "--language", "--no-color", "--no-input",
        "--json",
        "--help",
      ])
    #expect(try candidates("history", "--json", "--rubric", "wembley", "--j") == ["--journal"])
    #expect(try candidates("person", "add", "Bo", "--alias", "B", "--al") == ["--alias"], "may be repeated")
    #expect(try candidates("--l") == ["--language"])
    #expect(try candidates("history", "--", "--r") == [])
  }

  @Test func `teams are offered for checks`() throws {
    _ = try workplace.run("person", "add", "Bo Ek", "--role", "rep", "--team", "Syd")
    _ = try workplace.run("person", "add", "Ulf Ek", "--role", "rep", "--team", "Norr och väst")
    #expect(try candidates("checks", "--team", "") == ["Norr och väst", "Syd"])
    #expect(try candidates("checks", "--team", "n") == ["Norr och väst"])
    #expect(try candidates("checks", "--team", "N", shell: "bash") == [#"Norr\ och\ väst"#])
  }

  @Test func `the people at the customer are offered, by meeting and by customer`() throws {
    let added = try workplace.json(
      "meeting", "add", "--rep", "Åsa Lind", "--customer", "Älvdals Såg", "--at", "13:30")
    let meeting = try #require((added as? [String: Any])?["meeting"] as? String)
    _ = try workplace.run("meeting", "attend", meeting, "Lena Öst, finance=decision-maker")
    _ = try workplace.run("customer", "ladder", "Älvdals Såg", "--left-out", "Per: buys what they choose")
    #expect(try candidates("meeting", "attend", meeting, "") == ["Lena Öst", "Per"])
    #expect(try candidates("meeting", "attend", meeting, "le", shell: "bash") == [#"Lena\ Öst"#])
    #expect(try candidates("customer", "ladder", "Älvdals Såg", "--mobilizer", "l") == ["Lena Öst"])
    #expect(try candidates("customer", "ladder", "Volvo", "--mobilizer", "") == [], "nobody is known there")
    #expect(try candidates("meeting", "attend", "none", "") == [], "there is no such meeting")
    let told = try workplace.run("---complete", "zsh", "meeting", "attend", meeting, "L").stdout
    #expect(told == "Lena Öst\tfinance, decision maker\n")
  }

  @Test func `people are offered by what the value means`() throws {
    #expect(try candidates("history", "") == [#"Li "Lo" O'Hara $(date)"#, "Åsa Lind"])
    #expect(try candidates("score", "--rep", "å") == ["Åsa Lind"])
    #expect(try candidates("score", "--rep=Å") == ["--rep=Åsa Lind"])
    #expect(try candidates("score", "--rep", "=", "Å", shell: "bash") == [#"Åsa\ Lind"#])
    #expect(try candidates("coaching", "") == ["Eva Ek"])
    #expect(try candidates("score", "--as", "E") == ["Eva Ek"])
    #expect(try candidates("person", "add", "") == [], "a new name is the user's own")
    #expect(try candidates("score", "--case", "") == ["norrvik"])
    #expect(try candidates("rubric", "case", "n") == ["norrvik"])
    #expect(try candidates("history", "Åsa Lind", "") == [], "there is no second rep")
  }

  @Test(arguments: [
    ("Å", #"Åsa\ Lind"#), (#"Åsa\ "#, #"Åsa\ Lind"#), (#""Å"#, "Åsa Lind"), ("'Å", "Åsa Lind"),
    ("L", #"Li\ \"Lo\"\ O\'Hara\ \$\(date\)"#), (#""L"#, #"Li \"Lo\" O'Hara \$(date)"#),
    ("'L", #"Li "Lo" O'\''Hara $(date)"#),
  ])
  func `bash gets names quoted as the word was begun`(typed: String, completed: String) throws {
    #expect(try candidates("history", typed, shell: "bash") == [completed])
  }

  @Test func `rubrics, kinds, languages, customers and ids are offered`() throws {
    #expect(try candidates("history", "--rubric", "w") == ["wembley"])
    #expect(try candidates("rubric", "show", "") == ["wembley", "first-meeting", "readiness", "coaching"])
    #expect(try candidates("score", "--kind", "p") == ["peer", "practice"])
    #expect(try candidates("--language", "") == ["en", "sv"])
    let answers =
      #"{"answers": {"clear-aim": {"level": 4}}, "keep": {"criterion": "clear-aim", "text": "k"},"#
      + #" "commitment": {"criterion": "next-step", "text": "c"}}"#
    let scored = try workplace.json(
      "score", "--rep", "Åsa Lind", "--customer", "Älvdals Såg", "--partial", "--answers", "-", input: answers
    )
    let id = try #require((scored as? [String: Any])?["observation"] as? String).suffix(6)
    #expect(try candidates("score", "--customer", "ä") == ["Älvdals Såg"])
    #expect(try candidates("reply", "") == [String(id)])
    let told = try workplace.run("---complete", "zsh", "show", String(id.prefix(3))).stdout
    #expect(told == "\(id)\tÅsa Lind, Älvdals Såg, 2026-11-23\n")
    #expect(try candidates("resume", "") == [])
  }

  @Test func `own rubrics beside the journal are offered`() throws {
    try FileManager.default.createDirectory(
      atPath: workplace.folder.file("rubrics"), withIntermediateDirectories: true)
    try workplace.folder.write("nothing yet", to: "rubrics/short.yaml")
    #expect(try candidates("score", "--rubric", "s") == ["short"])
  }

  @Test(arguments: [
    ["score", "--answers", "x"], ["history", "--journal="], ["rubric", "check", "a.yaml", ""],
  ])
  func `files are left to the shell`(words: [String]) throws {
    let result = try workplace.program.run(
      ["---complete", "zsh"] + words, environment: workplace.environment, in: workplace.folder)
    #expect(result.exitCode == 10)
    #expect(result.stdout.isEmpty)
  }

  @Test func `without a journal, or with a broken one, nothing is offered, said or made`() throws {
    let path = try workplace.folder.write("no journal at all, but long enough to look at", to: "other.sqlite")
    #expect(try candidates("history", "--journal", path, "") == [])
    let missing = workplace.folder.file("none/journal.sqlite")
    #expect(try candidates("history", "--journal", missing, "") == [])
    #expect(!FileManager.default.fileExists(atPath: workplace.folder.file("none")))
    #expect(try candidates("history", "--journal", path, "--rubric", "w") == ["wembley"])
  }

  @Test func `asking changes nothing in the journal, not even while it cannot be written to`() throws {
    let path = workplace.folder.file("journal.sqlite")
    let before = try Data(contentsOf: URL(filePath: path))
    let offered = try candidates("history", "")
    #expect(offered.contains("Åsa Lind"))
    let writer = try Journal(at: path)
    try writer.writing { _ in
      let meanwhile = try candidates("history", "")
      #expect(meanwhile == offered, "somebody else is about to write")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    #expect(try candidates("history", "") == offered)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test(arguments: [["---complete"], ["---complete", "tcsh", "x"], ["---complet", "zsh"]])
  func `anything else with three hyphens is a mistake`(arguments: [String]) throws {
    let result = try workplace.program.run(
      arguments, environment: workplace.environment, in: workplace.folder)
    #expect(result.exitCode == 64)
  }

  @Test(arguments: [
    ("en", "'tcsh' is no value for SHELL\n  use one of bash, zsh, fish"),
    ("sv", "”tcsh” är inget värde för SKAL\n  använd något av bash, zsh, fish"),
  ])
  func `a shell there is no script for is a mistake`(language: String, words: String) throws {
    let result = try workplace.run("completions", "tcsh", "--language", language)
    #expect(result.exitCode == 64)
    #expect(result.stderr.contains(words), "\(result.stderr)")
  }
}
