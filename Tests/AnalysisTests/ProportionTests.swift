import Testing

@testable import Analysis

/// Reference values: statsmodels 0.15.0 (`proportion_confint`) and scipy 1.17.1 (`norm.ppf`).
struct ProportionTests {
  @Test(arguments: [
    (0, 5, 0.0, 0.3511165007651014),
    (1, 1, 0.269865948784054, 1.0),
    (3, 10, 0.12687658390319784, 0.558300204130165),
    (7, 20, 0.202260040056761, 0.5334873111515284),
    (29, 30, 0.8635958578481829, 0.9925281212350577),
  ])
  func `the interval of a share is Wilson's`(count: Int, of: Int, low: Double, high: Double) throws {
    let interval = try #require(Proportion(count, of: of).interval())
    #expect(abs(interval.low - low) < 1e-12)
    #expect(abs(interval.high - high) < 1e-12)
  }

  @Test func `nothing of nothing has no share and no interval`() {
    #expect(Proportion(0, of: 0).share == nil)
    #expect(Proportion(0, of: 0).interval() == nil)
  }

  @Test func `none and all keep their end and are never certain`() throws {
    let none = try #require(Proportion(0, of: 3).interval())
    let all = try #require(Proportion(3, of: 3).interval())
    #expect(none.low == 0 && none.high > 0.4)
    #expect(all.high == 1 && all.low < 0.6)
  }

  @Test func `more of the same narrows the interval`() throws {
    let widths = try [1, 10, 100].map { try #require(Proportion($0, of: 2 * $0).interval()).width }
    #expect(widths == widths.sorted(by: >))
  }

  @Test(arguments: [
    (1e-10, -6.361340902404056), (1e-3, -3.090232306167813), (0.02, -2.053748910631823),
    (0.025, -1.9599639845400545), (0.3, -0.5244005127080409), (0.5, 0), (0.9, 1.2815515655446004),
    (0.95, 1.6448536269514722), (0.999, 3.090232306167813),
  ])
  func `the normal quantile is that of the reference`(chance: Double, z: Double) {
    #expect(abs(Normal.quantile(chance) - z) < 1e-14 * max(1, abs(z)))
  }

  @Test(.enabled(if: Oracle.isThere, "skipped: ../shared/oracles is not here"))
  func `the shared Wilson intervals come out`() throws {
    let cases = try #require(
      try Oracle(name: "16_multiplicity_intervals").expected()["proportions"] as? [[String: Any]])
    #expect(cases.count > 5)
    for each in cases {
      let proportion = Proportion(try #require(each["x"] as? Int), of: try #require(each["n"] as? Int))
      let expected = try #require(each["wilson95"] as? [Any]).map { $0 as? Double }
      let interval = proportion.interval(confidence: 0.95)
      #expect(isSame(interval?.low, expected[0]), "\(proportion)")
      #expect(isSame(interval?.high, expected[1]), "\(proportion)")
    }
  }

  private func isSame(_ figure: Double?, _ expected: Double?) -> Bool {
    guard let figure, let expected else { return figure == nil && expected == nil }
    return abs(figure - expected) < 1e-9
  }
}
