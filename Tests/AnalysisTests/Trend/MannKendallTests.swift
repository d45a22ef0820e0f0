import Testing

@testable import Analysis

/// Reference values: scipy 1.17.1 (`stats.kendalltau`), R 4.2.2 (`cor.test`) and orders counted in Python, in
/// References.
struct MannKendallTests {
  @Test func `S, tau and chances are those of the references`() throws {
    for (reference, normal) in try TrendReferences.all() {
      let found = try #require(MannKendall(times: reference.times, values: reference.values))
      #expect(found.score == reference.s)
      #expect(agree(found.tau, reference.tauB))
      #expect(found.isExact == (reference.times.count <= 8))
      if !found.isExact { #expect(agree(found.chance, normal)) }
      if let exact = reference.exact, found.isExact { #expect(agree(found.chance, exact)) }
      if let exact = reference.overOrders { #expect(agree(found.chance, exact)) }
    }
  }

  @Test func `the normal approximation is the reference's where orders are counted too`() throws {
    for (reference, normal) in try TrendReferences.all() {
      let pairs = KendallPairs(times: reference.times, values: reference.values)
      #expect(agree(pairs.chance, normal))
    }
  }

  @Test(arguments: [0, 1, 2])
  func `fewer than three say nothing`(count: Int) {
    let figures = (0..<count).map(Double.init)
    #expect(MannKendall(times: figures, values: figures) == nil)
  }

  @Test(arguments: [(3, 6), (4, 24), (5, 120), (6, 720), (7, 5040), (8, 40320)])
  func `values that only rise reach the least chance there is`(count: Int, orders: Int) throws {
    let figures = (0..<count).map(Double.init)
    let rising = try #require(MannKendall(times: figures, values: figures))
    let falling = try #require(MannKendall(times: figures, values: figures.reversed()))
    #expect(rising.score == count * (count - 1) / 2 && falling.score == -rising.score)
    #expect(rising.tau == 1 && falling.tau == -1)
    #expect(agree(rising.chance, 2 / Double(orders), within: 1e-15) && rising.chance == falling.chance)
  }

  @Test(arguments: [4, 8, 9, 30])
  func `constant values, or a single time, show nothing`(count: Int) {
    let (figures, same) = ((0..<count).map(Double.init), Array(repeating: 3.0, count: count))
    for found in [MannKendall(times: figures, values: same), MannKendall(times: same, values: figures)] {
      #expect(found?.score == 0)
      #expect(found?.tau == nil)
      #expect(found?.chance == 1)
    }
  }

  @Test func `ties are counted among the orders`() throws {
    let tied = try #require(MannKendall(times: [1, 2, 3], values: [1, 1, 2]))
    #expect(tied.score == 2)
    #expect(agree(tied.chance, 2.0 / 3))
    let sameDay = try #require(MannKendall(times: [1, 1, 2], values: [1, 2, 3]))
    #expect(sameDay.score == 2)
    #expect(agree(sameDay.chance, 2.0 / 3))
  }

  @Test func `order, shift and scale change nothing`() {
    let (times, values) = ([0.0, 1, 1, 3, 5, 8, 9, 9, 12], [2.0, 2.5, 2.2, 3, 2.5, 3.4, 3.1, 3.1, 3])
    let found = MannKendall(times: times, values: values)
    #expect(found == MannKendall(times: times.reversed(), values: values.reversed()))
    #expect(found == MannKendall(times: times.map { 7 * $0 - 3 }, values: values.map { 2 * $0 + 40 }))
    #expect(found == MannKendall(times: values, values: times))
  }

  @Test func `with ties on both sides the orders are those gone through one by one`() throws {
    let (times, values) = ([1.0, 1, 2, 3, 3], [2.0, 1, 2, 3, 2])
    let scores = orders(of: values).map { KendallPairs(times: times, values: $0).score }
    let found = try #require(MannKendall(times: times, values: values))
    #expect(scores.count == 120)
    #expect(agree(found.chance, Double(scores.count { abs($0) >= abs(found.score) }) / 120))
  }

  private func orders(of values: [Double]) -> [[Double]] {
    guard !values.isEmpty else { return [[]] }
    return values.indices.flatMap { index in
      var rest = values
      let first = rest.remove(at: index)
      return orders(of: rest).map { [first] + $0 }
    }
  }
}
