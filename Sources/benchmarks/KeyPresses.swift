import Coaching
import Foundation
import Journal
import TestSupport

extension Workshop {
  /// Whole visits scored on a screen, and a tally, key by key: the time from each key to what it changes on the
  /// screen, and to when it is on disk for sure.
  func keyPresses(rep: String, journal: String, visits: Int = 12) throws -> [Figure] {
    let times = try (0..<visits).flatMap { _ in try visit(of: rep, in: journal) }
    let strokes = try strokes(of: rep, in: journal)
    return [
      figure("redraw", times.map(\.shown), limit: 16), figure("durable", times.map(\.kept), limit: 50),
      figure("durable stroke", strokes.map(\.kept), limit: 50),
    ]
  }

  private func figure(_ name: String, _ times: [Double], limit: Double) -> Figure {
    Figure(
      name: "key press to \(name), p99 of \(times.count)", ours: percentile(99, of: times),
      comparison: "median",
      theirs: percentile(50, of: times), limit: limit, rule: "\(Int(limit)) ms")
  }

  /// Milliseconds from a key press.
  private struct Times {
    /// To the first change on the screen.
    let shown: Double
    /// To the answer to the next key, which is not read before the first is on disk.
    let kept: Double
  }

  /// Scores one visit and leaves it; the draft is discarded.
  private func visit(of rep: String, in journal: String) throws -> [Times] {
    let terminal = try terminal(["score", "--rep", rep, "--kind", "practice", "--as", rep], journal)
    try terminal.expect("1/17")
    let times = try Workshop.keys.map { try press($0, on: terminal) }
    try terminal.press(.control("c"))
    _ = try terminal.waitForExit()
    let journal = try Journal(at: file(journal))
    for draft in try journal.drafts() { try journal.discard(draft.id) }
    return times
  }

  /// Counts a meeting with 200 strokes.
  private func strokes(of rep: String, in journal: String) throws -> [Times] {
    let terminal = try terminal(["tally", "--rep", rep, "--as", rep], journal)
    try terminal.expect("\u{1B}[?1049h")
    let times = try String(repeating: "qipm", count: 50).map { try press($0, on: terminal) }
    try terminal.type(".")
    _ = try terminal.waitForExit()
    return times
  }

  private func terminal(_ arguments: [String], _ journal: String) throws -> PseudoTerminal {
    try PseudoTerminal(
      BuiltProgram(path: pitchside), arguments,
      environment: ["HOME": folder.path, "PITCHSIDE_JOURNAL": file(journal), "LANG": "C.UTF-8"])
  }

  private func press(_ key: Character, on terminal: PseudoTerminal) throws -> Times {
    while terminal.waitForOutput(within: 0.003) {}
    let start = ContinuousClock.now
    try terminal.type(String(key))
    guard terminal.waitForOutput(within: 5) else { throw Unanswered(key: key) }
    let shown = ContinuousClock.now
    try terminal.press(.control("l"))
    try terminal.expect("\u{1B}[2J")
    return Times(
      shown: (shown - start) / .milliseconds(1), kept: (ContinuousClock.now - start) / .milliseconds(1))
  }

  /// What is pressed for the seventeen criteria, some with words.
  private static let keys = Array(
    "1Asked what they want\r54Their own March\r51\r4Eight of them\r39\r33They pointed\r41\r24Struck the sum\r534"
  )

  struct Unanswered: Error {
    let key: Character
  }
}

private func percentile(_ percent: Int, of times: [Double]) -> Double {
  times.sorted()[min(times.count - 1, times.count * percent / 100)]
}
