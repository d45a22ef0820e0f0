import Coaching
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `the file and its folders are their owner's alone`() throws {
    let journal = try Journal(at: folder.file("a/b/journal.sqlite"))
    try journal.addTeam()
    #expect(try folder.rights(of: "a") == 0o700)
    #expect(try folder.rights(of: "a/b") == 0o700)
    #expect(try folder.rights(of: "a/b/journal.sqlite") == 0o600)
    #expect(try folder.rights(of: "a/b/journal.sqlite-journal") == 0o600)
    #expect(!journal.isOpenToOthers)
  }

  @Test func `wider rights are left as they are, and can be seen`() throws {
    _ = try Journal(at: folder.file("j"))
    chmod(folder.file("j"), 0o644)
    #expect(try Journal(at: folder.file("j")).isOpenToOthers)
    #expect(try folder.rights(of: "j") == 0o644)
  }

  @Test func `a journal is new once, and keeps what it is told`() throws {
    let first = try Journal(at: folder.file("j"))
    #expect(first.isNew)
    #expect(first.path == folder.file("j"))
    try first.addTeam()
    let second = try Journal(at: folder.file("j"))
    #expect(!second.isNew)
    #expect(try second.person(named: "abe") == .anna)
  }

  @Test func `opening an up-to-date journal and reading it writes nothing`() throws {
    try Journal(at: folder.file("j")).addTeam()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file("j")))
    let journal = try Journal(at: folder.file("j"))
    #expect(try journal.people().count == 3)
    #expect(try journal.reading { $0.totalChangesCount } == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("j"))) == before)
  }

  @Test func `a connection is careful`() throws {
    let journal = try Journal(at: folder.file("j"))
    let pragmas = try journal.reading { db in
      try ["journal_mode", "synchronous", "foreign_keys"].map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
    }
    #expect(pragmas == ["truncate", "2", "1"])
    let checks = try journal.reading { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(checks == ["ok"])
  }

  @Test func `an entry of a draft is there for another program at once`() throws {
    let one = try Journal(at: folder.file("j"))
    try one.addTeam()
    try one.begin(.sample(), rubricText: Rubric.smallText)
    let other = try Journal(at: folder.file("j"))
    for (number, entry) in DraftTests.entries.enumerated() {
      try one.append(entry, to: Draft.sample().id)
      #expect(try other.draft(named: "draft-one").entries.count == number + 1)
    }
  }

  @Test func `two programs can create a journal at the same time`() async throws {
    let path = folder.file("j")
    let opened = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 1...4 { group.addTask { try Journal(at: path).counts().isEmpty } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(opened == [true, true, true, true])
  }
}
