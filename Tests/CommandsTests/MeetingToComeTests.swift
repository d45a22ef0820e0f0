import Foundation
import TestSupport
import Testing

/// For which meeting the rep prepares when nobody says which.
struct MeetingToComeTests {
  let workplace: Workplace

  init() throws { workplace = try .withPeople() }

  private func prepare(_ more: String...) throws -> BuiltProgram.Result {
    try workplace.program.run(
      [
        "score", "--rep", "Åsa Lind", "--rubric", "readiness", "--as", "Åsa Lind", "--partial", "--answers",
        "-", "--json",
      ] + more,
      environment: workplace.environment,
      standardInput: #"{"answers": {"watch-for": {"text": "the last two minutes"}}}"#, in: workplace.folder)
  }

  /// Adds a meeting and gives its id.
  private func plan(_ customer: String, at time: String) throws -> String {
    let added = try workplace.json(
      "meeting", "add", "--rep", "Åsa Lind", "--customer", customer, "--at", time)
    return try #require((added as? [String: Any])?["meeting"] as? String)
  }

  private func meeting(_ result: BuiltProgram.Result) throws -> String? {
    #expect(result.exitCode == 0, "\(result.stderr)")
    let json = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    return json?["meeting"] as? String
  }

  @Test func `the one meeting of the next week is meant, and it is said which`() throws {
    let skf = try plan("SKF", at: "2026-11-25T10:00")
    let result = try prepare()
    #expect(try meeting(result) == skf)
    #expect(
      result.stderr.contains(
        "This is for the meeting of 2026-11-25 10:00 with SKF. For another one: --meeting ID"))
  }

  @Test func `without one, or with one in over a week or already past, none is`() throws {
    #expect(try meeting(prepare()) == nil)
    _ = try plan("SKF", at: "2026-12-01T10:00")
    _ = try plan("Volvo", at: "10:00")
    #expect(try meeting(prepare()) == nil)
  }

  @Test func `of several it is asked which, soonest first, and a customer or the form before tells`() throws {
    let volvo = try plan("Volvo", at: "2026-11-26T10:00")
    let skf = try plan("SKF", at: "2026-11-25T10:00")
    let asked = try prepare()
    #expect(asked.exitCode == 64)
    #expect(
      asked.stdout.contains(
        "any of 2 meetings: 2026-11-25 10:00 with SKF (\(skf.suffix(6))), 2026-11-26 10:00 with Volvo"))
    #expect(try meeting(prepare("--customer", "SKF")) == skf)
    #expect(try meeting(prepare()) == volvo)
  }
}
