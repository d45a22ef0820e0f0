import Testing

@testable import Analysis

/// Reference values: each group's variance counted over all its orders in Python, tau of each group by scipy 1.17.1.
struct StratifiedKendallTests {
  typealias Group = (times: [Double], values: [Double])

  private let groups: [Group] = [
    ([1, 2, 3, 4, 5], [2, 2, 1, 3, 1]), ([1, 1, 2, 4], [5, 4, 4, 1]), ([3, 1], [1, 2]),
  ]

  @Test func `S and its variance are added over the groups, ties and pairs included`() throws {
    let found = try #require(StratifiedKendall(groups))
    #expect(found.score == -7)
    #expect(agree(found.tau, -0.46840689477259345))
    #expect(agree(found.chance, 0.2059032107320684))
  }

  @Test func `one group alone is Mann and Kendall's`() throws {
    let alone = try #require(StratifiedKendall([groups[0], ([7], [1])]))
    let whole = try #require(MannKendall(times: groups[0].times, values: groups[0].values))
    #expect(alone.score == whole.score && alone.tau == whole.tau && alone.chance == whole.chance)
  }

  @Test func `a shift of a whole group changes nothing, and neither does the order`() throws {
    let moved = groups.enumerated().map { place, group in
      (group.times.map { $0 + Double(place) * 100 }, group.values.map { $0 - Double(place) * 50 })
    }
    #expect(StratifiedKendall(moved) == StratifiedKendall(groups))
    #expect(StratifiedKendall(groups.reversed())?.score == -7)
  }

  @Test func `fewer than three to compare, or nothing that differs, says nothing`() throws {
    #expect(StratifiedKendall([]) == nil)
    #expect(StratifiedKendall([([1], [1]), ([2], [2]), ([3], [3])]) == nil)
    #expect(StratifiedKendall([([1, 2], [1, 2])]) == nil)
    let even = try #require(StratifiedKendall([([1, 2], [4, 4]), ([1, 1], [2, 3])]))
    #expect(even.tau == nil && even.chance == 1)
  }
}
