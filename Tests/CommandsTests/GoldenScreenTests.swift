import Foundation
import TestSupport
import Testing

/// What the form looks like on screens of several sizes, in both languages, held against the files in Screens.
///
/// `RECORD=1 swift test --filter GoldenScreenTests` rewrites them; look at what changed before you keep it.
struct GoldenScreenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")

  /// What is done, and what is seen then.
  private static let steps: [(name: String, keys: String, seen: String)] = [
    ("a choice", "", "1/17"),
    ("a level", "1", "2/17"),
    ("words being typed", "Tog pennan själv", "> Tog pennan själv"),
    ("rated, and on", "\r4", "3/17"),
    ("refused", "7", "!"),
    ("explained", "?", "5 "),
    ("a count", " 45", "5/17"),
    ("one thing to keep", "1\r439\r334" + "1\r24531", "▸ 4"),
    ("its words", "4\r", "\n>"),
    ("one thing to change", "Sextio mer\r", "▸17"),
    ("last look", "Säg dagen högt 2026-12-01\r", "20 "),
  ]

  @Test(arguments: ["en", "sv"], [(20, 24), (40, 24), (80, 24), (200, 40)])
  func `the screens are as recorded`(language: String, size: (columns: Int, rows: Int)) throws {
    let shown = try screens(in: language, columns: size.columns, rows: size.rows)
    let file = Self.folder.appending(path: "score-\(size.columns)-\(language).screens")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try shown.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let differing = zip(lines(of: shown), lines(of: recorded)).first { $0 != $1 }
    #expect(
      shown == recorded,
      "\(file.lastPathComponent) has '\(differing?.1 ?? "")', shown is '\(differing?.0 ?? "")'")
  }

  private func lines(of text: String) -> [Substring] { text.split(separator: "\n") }

  private func screens(in language: String, columns: Int, rows: Int) throws -> String {
    let workplace = try Workplace.withPeople()
    let user = try workplace.onScreen(
      "score", "--rep", "Åsa Lind", "--customer", "Norrvik", "--language", language, columns: columns,
      rows: rows)
    var shown = ""
    for step in Self.steps {
      for key in step.keys { try user.press(String(key)) }
      try user.sees(step.seen)
      try user.isAnswered()
      shown += "== \(step.name)\n\(framed(user.screen, columns: columns))\n"
    }
    #expect(user.screen.unknown.isEmpty)
    return shown
  }

  /// The screen with its edges, and the time as if nobody had needed any.
  private func framed(_ screen: ScreenModel, columns: Int) -> String {
    let edge = "+" + String(repeating: "-", count: columns) + "+"
    let lines = screen.lines.map { "|\($0)" }
    return ([edge] + lines + [edge]).joined(separator: "\n").replacing(/\d:\d\d( of|\/| av)/) {
      "0:00\($0.1)"
    }
  }
}
