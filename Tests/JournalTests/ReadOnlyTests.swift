import Coaching
import Foundation
import TestSupport
import Testing

@testable import Journal

struct ReadOnlyTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let journal = try Journal(at: folder.file("j"))
    try journal.addTeam()
    try journal.record(.sample("observation-1", form: .full))
  }

  private func expectReadOnly() throws {
    try withoutPrivileges {
      let journal = try Journal(at: folder.file("j"))
      #expect(try journal.observations(of: Person.anna.id).count == 1)
      #expect(throws: JournalError.file(.readOnly, path: folder.file("j"))) {
        try journal.add(Customer(id: Customer.ID("customer-x"), name: "X"))
      }
      #expect(try journal.person(named: "bo ek") == .bo)
    }
  }

  @Test func `a read-only file in a folder of somebody else is read and not written`() throws {
    chmod(folder.file("j"), 0o444)
    chmod(folder.path, 0o555)
    try expectReadOnly()
  }

  @Test func `a read-only file is read and not written`() throws {
    chmod(folder.file("j"), 0o444)
    chmod(folder.path, 0o777)
    try expectReadOnly()
  }

  @Test func `a file in a read-only folder is read and not written`() throws {
    try FileManager.default.removeItem(atPath: folder.file("j-journal"))
    chmod(folder.file("j"), 0o666)
    chmod(folder.path, 0o555)
    try expectReadOnly()
  }

  @Test func `a file that may not be read cannot be opened`() throws {
    chmod(folder.file("j"), 0o000)
    chmod(folder.path, 0o755)
    withoutPrivileges {
      _ = #expect(throws: JournalError.file(.cannotBeOpened, path: folder.file("j"))) {
        try Journal(at: folder.file("j"))
      }
    }
  }

  @Test func `a journal cannot be made in a read-only folder`() throws {
    chmod(folder.path, 0o555)
    withoutPrivileges {
      for name in ["k", "new/k"] {
        #expect(throws: JournalError.file(.cannotBeOpened, path: folder.file(name))) {
          try Journal(at: folder.file(name))
        }
      }
    }
  }
}
