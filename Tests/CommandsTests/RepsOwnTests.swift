import Foundation
import TestSupport
import Testing

/// What is the rep's own stays with the rep, whichever command is asked.
struct RepsOwnTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople(["ACCESSIBLE": "1"])
  }

  private func beginOwnView() throws -> String {
    let left = try workplace.run(
      "score", "--rep", "Åsa Lind", "--kind", "self", "--customer", "Volvo", input: "1\n4 took the pen\n")
    #expect(left.exitCode == 130)
    return left.stderr
  }

  @Test func `an own view that was begun is gone on with by the rep alone`() throws {
    #expect(try beginOwnView().contains(#"--as "Åsa Lind""#))
    let refused = try workplace.run("resume", input: "!\n")
    #expect(refused.exitCode == 1)
    #expect(refused.stderr.contains("is Åsa Lind's own"))
    #expect(!refused.stderr.contains("took the pen"))
    let draft = try #require(try workplace.drafts().first?["draft"] as? String)
    #expect(try workplace.run("resume", draft, input: "!\n").exitCode == 1)
    let resumed = try workplace.run("resume", "--as", "Åsa Lind", input: "<\n!\n")
    #expect(resumed.exitCode == 130)
    #expect(resumed.stderr.contains("[4 took the pen]"))
  }

  @Test func `an own view that was begun is thrown away by the rep alone`() throws {
    _ = try beginOwnView()
    let draft = try #require(try workplace.drafts().first?["draft"] as? String)
    let refused = try workplace.run("discard", draft)
    #expect(refused.exitCode == 1)
    #expect(refused.stderr.contains("is Åsa Lind's own"))
    #expect(refused.stderr.contains("let Åsa Lind throw it away, with --as \"Åsa Lind\""))
    #expect(try workplace.run("discard", draft, "--as", "Eva Ek", "--language", "sv").exitCode == 1)
    #expect(try workplace.drafts().count == 1)
    #expect(try workplace.run("discard", draft, "--as", "Åsa Lind").exitCode == 0)
    #expect(try workplace.drafts().isEmpty)
  }

  @Test(arguments: [["--text", "x"], ["--coaching", "-"], ["--open"]])
  func `what would be thrown away with a reply is refused beside it`(beside: [String]) throws {
    let refused = try workplace.program.run(
      ["reply", "abcdef", "--as", "Åsa Lind", "--discard"] + beside, environment: workplace.environment,
      in: workplace.folder)
    #expect(refused.exitCode == 64)
    #expect(refused.stderr.contains("leave out --discard or \(beside[0])"))
  }

  @Test func `a manager's own draft is the only one to go on with, whatever the rep has begun`() throws {
    _ = try beginOwnView()
    _ = try workplace.run("score", "--rep", "Åsa Lind", input: "1\n")
    #expect(try workplace.run("resume", input: "!\n").stderr.contains("2/17"))
  }

  @Test func `a reply before the own view gives back the reply, and nothing of the manager's view`() throws {
    let answers = #"{"answers": {"clear-aim": {"level": 2, "evidence": "went straight into slides"}}, "#
    let ending =
      #""keep": {"criterion": "clear-aim", "text": "k"}, "commitment": {"criterion": "clear-aim", "text": "c"}}"#
    let scored = try workplace.json(
      "score", "--rep", "Åsa Lind", "--customer", "Volvo", "--partial", "--answers", "-",
      input: answers + ending)
    let id = try #require((scored as? [String: Any])?["observation"] as? String)
    let replied = try workplace.run("reply", id, "--as", "Åsa Lind", "--text", "I see it otherwise.")
    #expect(replied.exitCode == 0)
    #expect(replied.stdout.contains("I see it otherwise."))
    #expect(replied.stdout.contains("own view comes first"))
    #expect(!replied.stdout.contains("slides"))
    let json = try workplace.json("reply", id, "--as", "Åsa Lind", "--text", "Still.") as? [String: Any]
    #expect((json?["reply"] as? [String: Any])?["text"] as? String == "Still.")
    #expect(json?["withheld"] as? String == "own-view-first")
    #expect((json?["ratings"] as? [Any])?.isEmpty == true)
  }
}
