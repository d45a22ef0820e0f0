import Foundation
import TestSupport
import Testing

struct ImportInterruptedTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    _ = try workplace.run("init", "--as", "Eva Ek")
    let rows = (1...150_000).map { "\($0 * 7919 % 1_000_003),Rep \($0 % 50),Customer \($0 % 900),Won" }
    let text = (["id,rep,customer,status"] + rows).joined(separator: "\n")
    try text.write(toFile: workplace.folder.file("deals.csv"), atomically: true, encoding: .utf8)
  }

  private func inserted(_ result: Any) -> [Int] {
    let json = result as? [String: Any]
    return ["inserted", "unchanged", "refused"].map { json?[$0] as? Int ?? -1 }
  }

  /// Whether the journal has some of the deals, but the import is not finished.
  private func isHalfway() throws -> Bool {
    let shown = try BuiltProgram(path: "/usr/bin/sqlite3").run(
      [workplace.folder.file("journal.sqlite"), "SELECT count(*) FROM import WHERE finished IS NULL"],
      environment: [:], in: workplace.folder)
    return shown.stdout == "1\n"
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")))
  func `an import that is killed between two pieces is made up for by the next`() throws {
    let terminal = try workplace.terminal("import", "deals", "deals.csv", "--create")
    let end = ContinuousClock.now + .seconds(60)
    while try !isHalfway(), ContinuousClock.now < end { usleep(5000) }
    terminal.kill(SIGKILL)
    _ = try terminal.waitForExit()
    let today = try workplace.run("today")
    #expect(
      today.stderr.contains("The import of deals from deals.csv, begun 2026-11-23, did not come to its end"))
    #expect(try workplace.run("today", "--language", "sv").stderr.contains("Kör samma import igen"))
    let other = try workplace.run("import", "deals", "-", input: "id,rep,status\n")
    #expect(other.stderr.contains("Run the same import again, unless another program is still at it."))
    #expect(
      !(try workplace.run("import", "kpis", "-", input: "rep,metric,period,value\n").stderr.contains(
        "its end")))
    let same = try workplace.run("import", "deals", "deals.csv", "--dry-run", "--create")
    #expect(same.stderr.contains("importing it again makes up for it"))
    let again = inserted(try workplace.json("import", "deals", "deals.csv", "--create"))
    #expect(again[0] + again[1] == 150_000)
    #expect(again[2] == 0)
    #expect(try !isHalfway())
    #expect(!(try workplace.run("today").stderr.contains("its end")))
    #expect(inserted(try workplace.json("import", "deals", "deals.csv")) == [0, 150_000, 0])
  }
}
