import Foundation
import GRDB
import Testing

@testable import Journal

struct SortedRunsTests {
  private struct Row: Hashable {
    let key: String
    let number: Int
    var size = 1
  }

  /// The numbers of rows in the order in which they come out.
  private func merged(_ rows: [Row], size: Int = 1000, without takenBack: [Int] = [], atMost limit: Int = 256)
    throws -> [Int]
  {
    let runs = try SortedRuns(size: size)
    for row in rows {
      var values = PackedValues()
      values.add(row.number)
      values.add(String(repeating: "x", count: row.size))
      try runs.add(values, number: row.number, key: row.key)
    }
    for number in takenBack { runs.takeBack(number) }
    return try numbers(in: MergedRuns(runs.finish(), atMost: limit))
  }

  private func numbers(in merged: MergedRuns) throws -> [Int] {
    var merged = merged
    var numbers: [Int] = []
    while let row = try merged.next() {
      var values = UnpackedValues(row.payload)
      numbers.append(values.integer() ?? 0)
      #expect(row.number / 2 == numbers.last)
    }
    return numbers
  }

  /// Rows in no order whose keys often begin alike or are the same.
  private func many(_ count: Int) -> [Row] {
    (1...count).map { number in
      let random = number &* 2_654_435_761 % 1009
      let key = String(repeating: "ab", count: random % 6) + (random % 7 == 0 ? "" : "\(random % 53)ö")
      return Row(key: key, number: number, size: random % 90)
    }
  }

  @Test func `no rows are none, and one is itself`() throws {
    #expect(try merged([]) == [])
    #expect(try merged([Row(key: "a", number: 1)]) == [1])
    #expect(try merged([Row(key: "", number: 1, size: 0)]) == [1])
  }

  @Test func `rows come in the order of their keys, and of their numbers where those are the same`() throws {
    #expect(try merged([Row(key: "b", number: 1), Row(key: "a", number: 2)]) == [2, 1])
    let same = (1...50).map { Row(key: "a", number: 51 - $0) }
    #expect(try merged(same) == Array(1...50))
    #expect(try merged(same, size: 100) == Array(1...50))
  }

  @Test func `a key comes before a longer one that begins with it, and capitals before small letters`() throws
  {
    let keys = [
      "", "\0", "\0\0", "A", "Ab", "a", "a\0", "aaaaaaa", "aaaaaaaa", "aaaaaaaab", "b", "z", "å", "日", "😀",
    ]
    let rows = keys.enumerated().map { Row(key: $1, number: $0 + 1) }
    #expect(try merged(rows.reversed()) == Array(1...keys.count))
    #expect(try merged(rows.reversed(), size: 1) == Array(1...keys.count))
  }

  @Test(arguments: [(1, 256), (500, 256), (500, 2), (500, 3), (5000, 7), (1_000_000, 256)])
  func `any number of runs of any size come out as SQLite would order them`(size: Int, limit: Int) throws {
    let rows = many(2000)
    let ordered = try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE row (key TEXT, number INTEGER)")
      for row in rows {
        try db.execute(sql: "INSERT INTO row VALUES (?, ?)", arguments: [row.key, row.number])
      }
      return try Int.fetchAll(db, sql: "SELECT number FROM row ORDER BY key, number")
    }
    #expect(try merged(rows, size: size, atMost: limit) == ordered)
  }

  @Test func `a row may be larger than what is sorted or read at a time`() throws {
    let sizes = [1, 300_000, 2, 70_000, 65_536, 3, 1_000_000]
    let rows = sizes.enumerated().map { Row(key: "\(9 - $0)", number: $0 + 1, size: $1) }
    #expect(try merged(rows, size: 100) == [7, 6, 5, 4, 3, 2, 1])
    #expect(try merged(rows, size: 10_000_000) == [7, 6, 5, 4, 3, 2, 1])
  }

  @Test func `what is taken back is left out with its second part`() throws {
    let runs = try SortedRuns(size: 100)
    for number in 1...200 {
      var values = PackedValues()
      values.add(number)
      try runs.add(values, number: number, key: "1")
      try runs.add(values, number: number, isSecond: true, key: "2")
    }
    for number in [1, 64, 65, 128, 199, 200] { runs.takeBack(number) }
    let rest = (2...198).filter { ![64, 65, 128].contains($0) }
    #expect(try numbers(in: MergedRuns(runs.finish(), atMost: 3)) == rest + rest)
  }

  @Test func `where all is taken back nothing is left`() throws {
    #expect(try merged(many(100), size: 300, without: Array(1...100)) == [])
    #expect(try merged(many(3), without: [1, 2, 3, 900]) == [])
  }

  @Test func `a disk that is full and one that fails are told apart, with what to do`() {
    #expect(FileProblem(writing: ENOSPC) == .full)
    #expect(FileProblem(writing: EDQUOT) == .full)
    #expect(FileProblem(writing: EIO) == .failing)
  }
}
