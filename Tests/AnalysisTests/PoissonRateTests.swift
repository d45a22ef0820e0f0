import Testing

@testable import Analysis

/// Reference values: scipy 1.17.1 (`chi2.ppf`).
struct PoissonRateTests {
  struct Expected: Decodable {
    struct Count: Decodable {
      let count: Int
      let exposure, rate: Double
      let exact95: [Double]
    }
    let counts: [Count]
  }

  @Test(.enabled(if: Oracle.isThere, "skipped: ../shared/oracles is not here"))
  func `the shared exact intervals come out`() throws {
    let counts = try Oracle(name: "16_multiplicity_intervals").decoded(Expected.self).counts
    #expect(counts.count > 4)
    for expected in counts {
      let found = PoissonRate(expected.count, in: expected.exposure)
      let interval = try #require(found.interval(confidence: 0.95))
      #expect(agree(found.rate, expected.rate))
      #expect(agree(interval.low, expected.exact95[0]) && agree(interval.high, expected.exact95[1]))
    }
  }

  static let references: [(Int, Double, Double)] = [
    (0, 0.0, 2.9957322735539895),
    (1, 0.05129329438755053, 4.743864518390577),
    (2, 0.35536151069866195, 6.295793621871988),
    (7, 3.28531569189467, 13.148113802432116),
    (40, 30.195739194344732, 52.069369115136936),
    (1000, 948.5598493836511, 1053.6031221333008),
  ]

  @Test(arguments: references)
  func `the interval is that of the reference`(count: Int, low: Double, high: Double) throws {
    let interval = try #require(PoissonRate(count, in: 1).interval())
    #expect(agree(interval.low, low, within: 1e-10) && agree(interval.high, high, within: 1e-10))
  }

  @Test func `without exposure there is no rate`() {
    #expect(PoissonRate(0, in: 0).rate == nil && PoissonRate(0, in: 0).interval() == nil)
  }

  @Test func `none is never certain`() throws {
    let none = try #require(PoissonRate(0, in: 10).interval())
    #expect(none.low == 0 && agree(none.high, 0.2995732273553991))
  }

  @Test func `the unit of exposure is only a unit`() throws {
    let (days, weeks) = (PoissonRate(6, in: 35), PoissonRate(6, in: 5))
    #expect(agree((days.interval()?.low).map { 7 * $0 }, weeks.interval()?.low))
    #expect(agree(days.rate.map { 7 * $0 }, weeks.rate))
  }

  @Test func `more of the same narrows the interval`() throws {
    let widths = try [1, 10, 100, 1000].map { try #require(PoissonRate($0, in: Double($0)).interval()).width }
    #expect(widths == widths.sorted(by: >))
  }
}
