import Foundation
import TestSupport
import Testing

/// What an import says on a narrow terminal, and in a pipe.
struct WrappedImportTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
    try "id,rep,status\n1,Åsa Lindh,open\n2,Åsa Lind,open\n".write(
      toFile: workplace.folder.file("deals.csv"), atomically: true, encoding: .utf8)
  }

  private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  @Test(arguments: ["en", "sv"], [40, 60])
  func `every line fits, words are whole, and what goes on is indented`(language: String, columns: Int) throws
  {
    let terminal = try workplace.terminal(
      "import", "deals", "deals.csv", "--language", language, columns: columns)
    #expect(try terminal.waitForExit() == .code(2))
    let text = terminal.transcript.withoutTerminalControls.replacing("\r\n", with: "\n")
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= columns }, "\(text)")
    #expect(lines.contains { $0.hasPrefix("  ") })
    let piped = try workplace.run("import", "deals", "deals.csv", "--language", language)
    #expect(words(text).sorted() == words(piped.stderr + piped.stdout).sorted())
    #expect(piped.stdout.split(separator: "\n").allSatisfy { !$0.hasPrefix(" ") })
  }
}
