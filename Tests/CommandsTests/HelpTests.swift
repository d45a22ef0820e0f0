import Foundation
import TestSupport
import Testing

struct HelpTests {
  static let commands = [
    [], ["score"], ["resume"], ["drafts"], ["discard"], ["show"], ["amend"], ["history"], ["reply"],
    ["share"], ["debrief"], ["coaching"], ["calibration"], ["meeting"], ["meeting", "add"],
    ["meeting", "plan"],
    ["meeting", "attend"], ["meeting", "close"], ["meeting", "cancel"], ["meeting", "list"],
    ["meeting", "show"], ["brief"], ["customer"], ["customer", "list"], ["customer", "ladder"], ["checks"],
    ["target"], ["target", "set"], ["target", "show"],
    ["person"],
    ["import"], ["import", "people"], ["import", "customers"], ["import", "meetings"], ["import", "deals"],
    ["import", "kpis"], ["import", "observations"], ["person", "add"], ["person", "list"], ["rubric"],
    ["rubric", "list"], ["rubric", "show"],
    ["rubric", "check"], ["rubric", "case"],
    ["today"], ["export"], ["export", "observations"], ["export", "ratings"], ["export", "meetings"],
    ["export", "deals"], ["export", "kpis"],
    ["init"], ["demo"], ["completions"], ["manual"],
  ]

  func help(_ command: [String], language: String) throws -> String {
    let workplace = try Workplace()
    let result = try workplace.program.run(
      command + ["--help", "--language", language], environment: workplace.environment, in: workplace.folder)
    #expect(result.exitCode == 0)
    return result.stdout
  }

  @Test(arguments: commands)
  func `every command has help with examples first, in English`(command: [String]) throws {
    let lines = try help(command, language: "en").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count > 5)
    #expect(lines.firstIndex(of: "EXAMPLES") == 2)
    #expect(lines.contains("USAGE"))
  }

  @Test(arguments: commands)
  func `every command has help with examples first, in Swedish`(command: [String]) throws {
    let text = try help(command, language: "sv")
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "EXEMPEL") == 2)
    for english in ["EXAMPLES", "USAGE", "OPTIONS", " the ", "This help", "NAME", "FILE"] {
      #expect(!text.contains(english), "\(english)")
    }
  }

  @Test(arguments: [["help", "scor"], ["scor", "--help"], ["help", "rubric", "chek"]])
  func `help on a command that is not there says what was probably meant`(arguments: [String]) throws {
    let workplace = try Workplace()
    let result = try workplace.program.run(
      arguments, environment: workplace.environment, in: workplace.folder)
    #expect(result.exitCode == 64)
    #expect(result.stderr.contains("did you mean"))
  }

  @Test(arguments: [1, 10, 24, 60])
  func `help is given on a terminal of any width`(columns: Int) throws {
    let workplace = try Workplace()
    let terminal = try workplace.terminal("score", "--help", columns: columns)
    #expect(try terminal.waitForExit() == .code(0))
    if columns >= 20 { #expect(terminal.transcript.contains("--rep")) }
  }

  @Test(arguments: [["help"], ["help", "score"], ["score", "-h"], ["rubric", "help", "show"]])
  func `help is given however it is asked for`(arguments: [String]) throws {
    let workplace = try Workplace()
    let result = try workplace.program.run(
      arguments, environment: workplace.environment, in: workplace.folder)
    #expect(result.exitCode == 0)
    #expect(result.stdout.contains("EXAMPLES"))
  }
}
