import Coaching
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

struct ImportMoveTests {
  @Test func `an import is noted, and one that was interrupted until it is made up for`() throws {
    let journal = try Journal.withTeam()
    try journal.importing(.deals, [.deal(DealRow(id: "1", rep: "Anna Berg", status: .open))])
    #expect(try journal.interruptedImports().isEmpty)
    try journal.writing { try $0.execute(sql: "UPDATE import SET finished = NULL, finishedOffset = NULL") }
    let interrupted = try journal.interruptedImports()
    #expect(interrupted.map(\.file) == ["test.csv"])
    #expect(interrupted.map(\.kind) == [.deals])
    try journal.importing(.deals, [.deal(DealRow(id: "1", rep: "Anna Berg", status: .open))])
    #expect(try journal.interruptedImports().isEmpty)
  }

  @Test func `rows of one id are found among very many`() throws {
    let seen = try SeenRows()
    for number in 1...100_000 {
      let id = number == 90_000 ? 7 : UInt64(number)
      try seen.add(
        SeenRows.Entry(
          id: id &* 0x9E37_79B9_7F4A_7C15, content: 1, line: number, number: number, effect: .none))
    }
    var repeated: [[Int]] = []
    try seen.forEachRepeated { repeated.append($0.map(\.line)) }
    #expect(repeated == [[7, 90_000]])
  }

  @Test func `somebody else reads and writes while a large file is imported`() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal(at: folder.file("j"))
    try journal.addTeam()
    let rows = (1...40_000).map { ImportedRow.deal(DealRow(id: "\($0)", rep: "Anna Berg", status: .open)) }
    let other = try Journal(at: folder.file("j"))
    let isOver = LockedTests.Counter()
    let longest = Longest()
    let thread = Thread {
      while isOver.value == 0 {
        let start = ContinuousClock.now
        try? other.writing { try $0.execute(sql: "UPDATE person SET team = 'x' WHERE id = 'person-bo'") }
        _ = try? other.people()
        longest.note(ContinuousClock.now - start)
        Thread.sleep(forTimeInterval: 0.002)
      }
    }
    thread.start()
    #expect(try journal.importing(.deals, rows).inserted == 40_000)
    isOver.add()
    #expect(longest.value < .seconds(2), "a second, and as much again for a busy machine")
  }

  final class Longest: @unchecked Sendable {
    private let lock = NSLock()
    private var longest = Duration.zero

    var value: Duration { lock.withLock { longest } }
    func note(_ time: Duration) { lock.withLock { longest = max(longest, time) } }
  }
}
