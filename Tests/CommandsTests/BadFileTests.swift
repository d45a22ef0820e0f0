import Foundation
import TestSupport
import Testing

/// Files that are not what they should be: a sentence, the right exit code, and nothing half-saved.
struct BadFileTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
  }

  private func score(_ answers: String) throws -> BuiltProgram.Result {
    try workplace.run("score", "--rep", "Åsa Lind", "--answers", answers)
  }

  private func expectNothingSaved() throws {
    let history = try workplace.json("history", "Åsa Lind") as? [String: Any]
    #expect((history?["observations"] as? [Any])?.isEmpty == true)
  }

  @Test func `an answers file of a hundred megabytes is refused without being read whole`() throws {
    let path = try workplace.folder.write("", to: "large.json")
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 100_000_000)
    try file.close()
    let result = try score(path)
    #expect(result.exitCode == 1)
    #expect(result.stderr.contains("is larger than 1000 kB\n  is it the right file?"))
    try expectNothingSaved()
  }

  @Test(arguments: ["", "\u{0}\u{0}", "[1, 2]", "{\"answers\": \u{0}}"])
  func `an answers file that is none is refused`(text: String) throws {
    let result = try score(try workplace.folder.write(text, to: "answers.json"))
    #expect(result.exitCode == 1)
    #expect(result.stderr.hasPrefix("pitchside: the answers "))
    try expectNothingSaved()
  }

  @Test func `a folder is no answers file`() throws {
    let result = try score(workplace.folder.path)
    #expect(result.exitCode == 1)
    #expect(result.stderr.contains("cannot be read"))
  }

  @Test(arguments: [
    ("not a database at all, but long enough to look at", "is not a journal of Pitchside"),
    ("{}", "is not a journal of Pitchside"),
  ])
  func `a file that is no journal is left as it is`(text: String, words: String) throws {
    let path = try workplace.folder.write(text, to: "other.sqlite")
    let result = try workplace.run("person", "list", "--journal", path)
    #expect(result.exitCode == 1)
    #expect(result.stderr.contains(words), "\(result.stderr)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func `the journal and the settings are for their owner only`() throws {
    let folder = try TemporaryFolder()
    var environment = folder.environment
    environment["PITCHSIDE_JOURNAL"] = folder.file("new/journal.sqlite")
    _ = try workplace.program.run(["init", "--as", "Eva Ek"], environment: environment, in: folder)
    for (name, rights) in [
      ("new", 0o700), ("new/journal.sqlite", 0o600), ("config/pitchside", 0o700),
      ("config/pitchside/settings.json", 0o600),
    ] {
      #expect(try folder.rights(of: name) == rights, "\(name)")
    }
  }
}
