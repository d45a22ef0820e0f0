import Coaching
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

struct BrokenFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func expectProblem(_ problem: FileProblem, _ name: String = "j") {
    #expect(throws: JournalError.file(problem, path: folder.file(name))) {
      try Journal(at: folder.file(name))
    }
  }

  @Test(arguments: ["hej", String(repeating: "no database ", count: 500)])
  func `a text file is no journal, and stays as it is`(text: String) throws {
    try text.write(toFile: folder.file("j"), atomically: true, encoding: .utf8)
    expectProblem(.notAJournal)
    #expect(try String(contentsOfFile: folder.file("j"), encoding: .utf8) == text)
  }

  @Test func `another program's database is no journal, and stays as it is`() throws {
    let other = try DatabaseQueue(path: folder.file("j"))
    try other.write { try $0.execute(sql: "CREATE TABLE track (id INTEGER); PRAGMA application_id = 7") }
    try other.close()
    expectProblem(.notAJournal)
    let tables = try DatabaseQueue(path: folder.file("j")).read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
    }
    #expect(tables == ["track"])
  }

  @Test func `an empty file becomes a journal`() throws {
    try Data().write(to: URL(fileURLWithPath: folder.file("j")))
    #expect(try Journal(at: folder.file("j")).isNew)
  }

  @Test func `a folder cannot be opened as a journal`() {
    #expect(throws: JournalError.file(.cannotBeOpened, path: folder.path)) { try Journal(at: folder.path) }
  }

  @Test func `a file cannot be made below a file`() throws {
    try Data().write(to: URL(fileURLWithPath: folder.file("file")))
    expectProblem(.cannotBeOpened, "file/j")
  }

  @Test func `a journal of a newer version is refused`() throws {
    let journal = try Journal(at: folder.file("j"))
    try journal.writing { try $0.insert(into: "migration", ["identifier": "9999 later"]) }
    expectProblem(.newer)
  }

  @Test func `a damaged journal says so`() throws {
    try Journal(at: folder.file("j")).addTeam()
    let file = try #require(FileHandle(forUpdatingAtPath: folder.file("j")))
    try file.seek(toOffset: 4096)
    try file.write(contentsOf: Data(repeating: 0xAB, count: 400_000))
    try file.close()
    #expect(throws: JournalError.file(.damaged, path: folder.file("j"))) {
      try Journal(at: folder.file("j")).people()
    }
  }
}
