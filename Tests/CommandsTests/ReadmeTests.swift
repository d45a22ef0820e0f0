import Foundation
import TestSupport
import Testing

/// The README's tour, played command by command on a terminal, so that it cannot lie.
struct ReadmeTests {
  @Test func `everything the README shows happens as it shows it`() throws {
    let workplace = try Workplace()
    var reader = TourReader()
    let tour = Tour(readme: try Readme.text())
    for (name, text) in tour.files { try workplace.folder.write(text, to: name) }
    for step in tour.steps {
      let shown = try play(step, with: reader.command(of: step), in: workplace)
      if let difference = reader.difference(between: step.lines, and: shown) {
        Issue.record(
          "README.md, '\(step.command)': \(difference)\n\nIt showed:\n\(shown.joined(separator: "\n"))")
      }
    }
  }

  @Test func `the screen the README shows is the one there is`() throws {
    let picture = try #require(ReadmePicture(readme: try Readme.text()))
    let user = try Workplace.withPeople().onScreen("score", "--rep", "Åsa Lind", "--customer", "Norrvik")
    try user.sees("1/17")
    for keys in picture.keys { try user.terminal.type(keys) }
    try user.isAnswered()
    #expect(user.screen.lines.masked == picture.lines.masked)
  }

  @Test func `every command has a place in the README`() throws {
    let help = try Workplace().run("--help").stdout
    let commands = help.components(separatedBy: "COMMANDS\n").last?.split(separator: "\n") ?? []
    let names = commands.compactMap { $0.wholeMatch(of: #/  (\w+)  .*/#)?.output.1 }
    #expect(names.count > 5)
    let readme = try Readme.text()
    for name in names { #expect(readme.contains("pitchside \(name)"), "README.md does not show '\(name)'") }
  }

  /// Runs one command of the tour and returns what stood on the terminal afterwards.
  private func play(_ step: Tour.Step, with command: [String], in workplace: Workplace) throws -> [String] {
    let terminal = try PseudoTerminal(
      workplace.program, command, environment: workplace.environment.merging(["ACCESSIBLE": "1"]) { $1 },
      in: workplace.folder)
    var seen = 0
    for line in step.typed {
      // The prompt before stays the last line until what is typed comes back.
      try terminal.wait(for: "a prompt") { $0.utf8.count > seen && isAtPrompt($0) }
      seen = terminal.transcript.utf8.count
      try terminal.type(line)
      try terminal.press(.enter)
      // The prompt that was just answered is not to be taken for the next one.
      try terminal.expect("\(line)\r\n")
    }
    _ = try terminal.waitForExit()
    let text = terminal.transcript.withoutTerminalControls
      .replacing(workplace.folder.path, with: "~/.local/share/pitchside")
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Whether a line waits to be typed; the words above the questions name the key `>`, too.
private func isAtPrompt(_ transcript: String) -> Bool {
  let last = transcript.withoutTerminalControls.split(
    separator: "\n", omittingEmptySubsequences: false
  ).last
  return last?.wholeMatch(of: #/(\d-\d |how many |y/n )?(\[.*\] )?> /#) != nil
}

/// The commands in the README's `console` blocks, with what they show and what is typed at their prompts.
struct Tour {
  struct Step {
    let command: String
    var lines: [String] = []
    var typed: [String] = []
  }

  private(set) var steps: [Step] = []
  /// The files that the commands use, by name.
  private(set) var files: [String: String] = [:]

  /// What is typed stands before a block (`<!-- typed: 1 | 4 asked what they want -->`), and so does the name
  /// of the file a block shows (`<!-- file: change.json -->`).
  init(readme: String) {
    var isInside = false
    var typed: [String] = []
    var file: String?
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let match = line.wholeMatch(of: /<!-- file: (.*) -->/) {
        file = String(match.1)
        continue
      }
      if let name = file, !line.hasPrefix("```") {
        files[name, default: ""] += line + "\n"
        continue
      }
      if let name = file, files[name] != nil { file = nil }
      if let match = line.wholeMatch(of: /<!-- typed: (.*) -->/) {
        typed = match.1.components(separatedBy: " | ").map { $0 == "ENTER" ? "" : $0 }
      } else if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ pitchside ") {
        steps.append(Step(command: String(line.dropFirst(2)), typed: typed))
        typed = []
      } else if isInside, !steps.isEmpty {
        steps[steps.count - 1].lines.append(line)
      }
    }
  }
}

/// Holds what the README shows against what happened, whatever identities the records got this time.
struct TourReader {
  /// The identities of this run, by those in the README.
  private var identities: [String: String] = [:]

  private static var identity: Regex<Substring> { /\b(?=[0-9a-f]*\d)[0-9a-f]{6}\b/ }

  func command(of step: Tour.Step) -> [String] {
    let words = step.command.matches(of: /"([^"]*)"|(\S+)/).map { String($0.1 ?? $0.2 ?? "") }
    return words.dropFirst().map { identities[$0] ?? $0 }
  }

  /// What is not as shown; `nil` when all is. A line `…` stands for any lines.
  mutating func difference(between expected: [String], and shown: [String]) -> String? {
    var rest = shown[...]
    var mayPass = false
    for line in trimmed(expected) {
      if line.trimmingCharacters(in: .whitespaces) == "…" {
        mayPass = true
        continue
      }
      let place = mayPass ? rest.firstIndex { isSame($0, line) } : rest.indices.first
      guard let place, isSame(rest[place], line) else { return "expected '\(line)'" }
      learn(line, rest[place])
      rest = rest[(place + 1)...]
      mayPass = false
    }
    return mayPass || trimmed(Array(rest)).isEmpty ? nil : "more followed: '\(rest.first ?? "")'"
  }

  private func isSame(_ shown: String, _ expected: String) -> Bool {
    masked(shown) == masked(expected)
  }

  private func masked(_ line: String) -> String {
    line.replacing(Self.identity, with: "<id>").trimmingCharacters(in: .whitespaces)
  }

  private mutating func learn(_ expected: String, _ shown: String) {
    for (old, new) in zip(expected.matches(of: Self.identity), shown.matches(of: Self.identity)) {
      identities[String(old.output)] = String(new.output)
    }
  }

  private func trimmed(_ lines: [String]) -> [String] {
    var lines = lines[...]
    while lines.last?.trimmingCharacters(in: .whitespaces).isEmpty == true { lines.removeLast() }
    return Array(lines)
  }
}

/// A screen the README shows, and the keys that lead to it: `<!-- screen: 1 | two_words | ENTER -->`.
struct ReadmePicture {
  let keys: [String]
  let lines: [String]

  init?(readme: String) {
    guard let match = readme.firstMatch(of: /<!-- screen: (.*) -->\n```text\n((?s:.*?))```/) else {
      return nil
    }
    keys = match.1.components(separatedBy: " | ").map {
      $0 == "ENTER" ? "\r" : $0.replacing("_", with: " ")
    }
    lines = match.2.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension [String] {
  /// The lines with something on them, and the time as if nobody had needed any.
  fileprivate var masked: [String] {
    filter { !$0.isEmpty }.map { $0.replacing(/\d:\d\d of/, with: "0:00 of") }
  }
}

/// README.md at the top of the repository.
enum Readme {
  static func text() throws -> String {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: tests.deletingLastPathComponent().appending(path: "README.md"), encoding: .utf8)
  }
}
