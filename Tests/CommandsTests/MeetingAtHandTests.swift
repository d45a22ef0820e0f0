import Foundation
import TestSupport
import Testing

/// Which meeting is meant when nobody says which.
struct MeetingAtHandTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
    let rubrics = workplace.folder.file("rubrics")
    try FileManager.default.createDirectory(atPath: rubrics, withIntermediateDirectories: true)
    try workplace.folder.write(OwnRubric.text(version: 1, ask: "Was it good?"), to: "rubrics/short.yaml")
  }

  static let answers = #"{"answers": {"good": {"level": 3}, "often": {"count": 2}}}"#

  func score(_ arguments: String...) throws -> BuiltProgram.Result { try score(arguments) }

  func score(_ arguments: [String]) throws -> BuiltProgram.Result {
    try workplace.program.run(
      ["score", "--rep", "Åsa Lind", "--rubric", "short", "--answers", "-", "--json"] + arguments,
      environment: workplace.environment, standardInput: Self.answers, in: workplace.folder)
  }

  func members(_ result: BuiltProgram.Result) throws -> [String: String] {
    let json = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any] ?? [:]
    return json.compactMapValues { $0 as? String }
  }

  @Test func `the meeting that somebody else scored is meant, with its times, customer and kind`() throws {
    let first = try members(
      score("--customer", "Volvo", "--met", "12:00", "--ended", "13:00", "--scenario", "insight"))
    let result = try score("--kind", "self")
    let own = try members(result)
    for key in ["meeting", "met", "ended", "customer", "scenario"] {
      #expect(own[key] == first[key], "\(key)")
    }
    #expect(
      result.stderr.contains("This is the meeting of 12:00 with Volvo, which is in the journal already."))
  }

  @Test(arguments: [
    ["--met", "14:20"], ["--customer", "Norrvik"], ["--ended", "11:30"], ["--kind", "manager"],
  ])
  func `another time, customer or end, or one's own second view, is another meeting`(arguments: [String])
    throws
  {
    let first = try members(score("--customer", "Volvo", "--met", "12:00"))
    let result = try workplace.program.run(
      ["score", "--rep", "Åsa Lind", "--rubric", "short", "--answers", "-", "--json", "--kind", "self"]
        + arguments,
      environment: workplace.environment, standardInput: Self.answers, in: workplace.folder)
    #expect(result.exitCode == 0)
    #expect(try members(result)["meeting"] != first["meeting"])
  }

  @Test func `a meeting of half a day ago is past for a colleague`() throws {
    _ = try workplace.run("person", "add", "Bo Ek", "--role", "rep")
    let colleague = ["--kind", "peer", "--as", "Bo Ek"]
    let first = try members(score("--met", "02:20"))
    #expect(try members(score(colleague))["meeting"] == first["meeting"])
    let second = try members(score("--met", "2026-11-23T02:19"))
    #expect(try members(score(colleague))["meeting"] != second["meeting"])
  }

  @Test func `for the rep it is at hand as long as somebody else's view waits for the own one, three days`()
    throws
  {
    let first = try members(score("--customer", "Volvo", "--met", "2026-11-20T14:21"))
    let result = try score("--kind", "self")
    #expect(try members(result)["meeting"] == first["meeting"])
    #expect(
      result.stderr.contains("This is the meeting of 2026-11-20 14:21 with Volvo, which is in the journal"))
    let second = try members(score("--met", "2026-11-20T14:20"))
    #expect(try members(score("--kind", "self"))["meeting"] != second["meeting"])
  }

  @Test func `the one that waits is asked about beside one of today, and not for another customer`() throws {
    let first = try members(score("--customer", "Volvo", "--met", "2026-11-21T10:00"))
    let today = try members(score("--customer", "Norrvik", "--met", "09:00"))
    let result = try score("--kind", "self")
    #expect(result.exitCode == 64)
    #expect(result.stdout.contains("it can be any of 2 meetings: 09:00 with Norrvik"))
    #expect(try members(score("--kind", "self", "--customer", "Norrvik"))["meeting"] == today["meeting"])
    #expect(try members(score("--kind", "self"))["meeting"] == first["meeting"])
  }

  @Test func `of several, nobody guesses`() throws {
    _ = try score("--customer", "Volvo", "--met", "09:00")
    _ = try score("--met", "12:00")
    let result = try score("--kind", "self", "--language", "sv")
    #expect(result.exitCode == 64)
    #expect(result.stdout.contains("det kan vara något av 2 möten: 12.00 ("))
    #expect(result.stdout.contains("--meeting ID"))
    #expect(try score("--kind", "self", "--customer", "volvo").exitCode == 0)
    #expect(try score("--kind", "self").exitCode == 0, "one is left")
  }
}
