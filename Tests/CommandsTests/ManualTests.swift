import Foundation
import TestSupport
import Testing

struct ManualTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
  }

  private func manual(_ words: [String] = [], language: String = "en") throws -> String {
    let result = try workplace.program.run(
      ["manual"] + words + ["--language", language], environment: workplace.environment, in: workplace.folder)
    #expect(result.exitCode == 0)
    return result.stdout
  }

  @Test func `the manual has every command that the help lists`() throws {
    let text = try manual()
    for command in HelpTests.commands
    where !command.isEmpty && !["person", "rubric", "import"].contains(command.last) {
      #expect(text.contains("\npitchside \(command.joined(separator: " "))"), "\(command)")
    }
    for heading in ["EXAMPLES", "OPTIONS OF EVERY COMMAND", "EXIT CODES", "FILES", "ENVIRONMENT", "PRIVACY"] {
      #expect(text.contains("\n\n\(heading)\n"))
    }
    #expect(text.components(separatedBy: "--no-color").count == 2, "what every command takes is said once")
  }

  @Test func `in Swedish nothing of it is English`() throws {
    let text = try manual(language: "sv")
    for english in ["EXAMPLES", "USAGE", "OPTIONS", " the ", "This help", "NAME", "FILES", "EXIT"] {
      #expect(!text.contains(english), "\(english)")
    }
    #expect(text.contains("\n\nSLUTKODER\n"))
  }

  @Test func `one command, or those of a group, can be asked for`() throws {
    let text = try manual(["rubric", "check"])
    #expect(text.hasPrefix("pitchside rubric check\n"))
    #expect(!text.contains("pitchside rubric show"))
    #expect(try manual(["rubric"]).contains("\npitchside rubric show KEY"))
  }

  @Test(arguments: [["scor"], ["rubric", "chek"], ["score", "more"]])
  func `what is no command is a mistake`(words: [String]) throws {
    let result = try workplace.program.run(
      ["manual"] + words, environment: workplace.environment, in: workplace.folder)
    #expect(result.exitCode == 64)
  }

  @Test(arguments: ["en", "sv"])
  func `as a page for man it has its sections, and nothing that roff would take for its own`(language: String)
    throws
  {
    let page = try manual(["--man"], language: language)
    let lines = page.split(separator: "\n")
    #expect(lines[0].hasPrefix(#".TH "PITCHSIDE" 1 "2026-11-23" "pitchside "#))
    #expect(lines[1] == (language == "en" ? ".SH NAME" : ".SH NAMN"))
    let requests = Set(lines.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(requests == [".TH", ".SH", ".SS", ".PP", ".nf", ".fi", ".TP", ".B"])
    #expect(!lines.dropFirst().joined().contains(/[^\\]-/), "a hyphen that cannot be copied into a shell")
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/mandoc")),
    arguments: [["en"], ["sv"], ["en", "rubric", "check"]])
  func `mandoc has nothing against the page`(words: [String]) throws {
    let page = try manual(words.dropFirst() + ["--man"], language: words[0])
    let result = try BuiltProgram(path: "/usr/bin/mandoc").run(
      ["-T", "lint", "-W", "warning"], environment: [:], standardInput: page, in: workplace.folder)
    #expect(result.stdout + result.stderr == "")
  }
}
