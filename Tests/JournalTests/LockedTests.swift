import Coaching
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

struct LockedTests {
  let folder: TemporaryFolder
  let words = Counter()

  init() throws {
    folder = try TemporaryFolder()
    try Journal(at: folder.file("j")).addTeam()
  }

  /// Counts what is said from whatever thread it is said.
  final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    var value: Int { lock.withLock { count } }
    func add() { lock.withLock { count += 1 } }
  }

  private func open(_ patience: Patience) throws -> Journal {
    let words = words
    return try Journal(at: folder.file("j"), patience: patience) { words.add() }
  }

  @Test func `a journal that stays locked is given up, after a word`() throws {
    let journal = try open(Patience(pause: 0.001, triesBeforeWord: 2, triesBeforeEnd: 5))
    let other = try Journal(at: folder.file("j"))
    try other.writing { _ in
      let count = try journal.people().count
      #expect(count == 3)
      #expect(words.value == 0)
      #expect(throws: JournalError.file(.locked, path: folder.file("j"))) {
        try journal.add(Customer(id: Customer.ID("customer-x"), name: "X"))
      }
      #expect(words.value == 1)
    }
    try journal.add(Customer(id: Customer.ID("customer-x"), name: "X"))
  }

  @Test func `a journal that is let go of in time is written to`() async throws {
    let journal = try open(Patience(pause: 0.005, triesBeforeWord: 1, triesBeforeEnd: 2000))
    let other = try Journal(at: folder.file("j"))
    let path = Thread { [words] in
      try? other.writing { _ in while words.value == 0 { Thread.sleep(forTimeInterval: 0.001) } }
    }
    path.start()
    while try isFree() { try await Task.sleep(for: .milliseconds(1)) }
    try journal.add(Customer(id: Customer.ID("customer-x"), name: "X"))
    #expect(words.value == 1)
  }

  private func isFree() throws -> Bool {
    let impatient = Patience(pause: 0, triesBeforeWord: 9, triesBeforeEnd: 0)
    let journal = try Journal(at: folder.file("j"), patience: impatient)
    do { return try journal.writing { _ in true } } catch { return false }
  }

  @Test func `patience ends after 30 seconds and says a word after one`() {
    let patience = Patience.ordinary
    #expect(Double(patience.triesBeforeWord) * patience.pause == 1)
    #expect(Double(patience.triesBeforeEnd) * patience.pause == 30)
  }
}
