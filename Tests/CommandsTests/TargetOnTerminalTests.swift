import Foundation
import TestSupport
import Testing

/// A surprising target, set by somebody who can be asked.
struct TargetOnTerminalTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
  }

  /// What was asked.
  private func set(_ answer: String, language: String = "en", exits code: Int32) throws -> String {
    let terminal = try workplace.terminal(
      "target", "set", "--visits-per-week", "50", "--margin-per-month", "200000", "--language", language)
    let asked = try terminal.expect("> ")
    try terminal.type(answer)
    try terminal.press(.enter)
    #expect(try terminal.waitForExit() == .code(code))
    return asked
  }

  private func targets() throws -> Int {
    let shown = try workplace.json("target", "show") as? [String: Any]
    return (shown?["targets"] as? [Any])?.count ?? -1
  }

  @Test func `more than fifteen visits a week are asked about, and yes sets them`() throws {
    let shown = try set("y", exits: 0)
    #expect(shown.contains("50 visits a week, is that right?"))
    #expect(try targets() == 1)
  }

  @Test func `anything but yes sets nothing`() throws {
    let shown = try set("n", language: "sv", exits: 1)
    #expect(shown.contains("50 besök i veckan, stämmer det?"))
    #expect(try targets() == 0)
  }
}
