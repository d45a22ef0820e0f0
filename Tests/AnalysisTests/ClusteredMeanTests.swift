import Testing

@testable import Analysis

/// Reference values: statsmodels 0.15.0, `OLS(y, ones).fit(cov_type="cluster", use_t=True)`, of which the
/// correction for few groups is g / (g - 1) as here.
struct ClusteredMeanTests {
  struct Reference: Sendable {
    let clusters: [[Double]]
    let mean, standardError, low, high: Double
  }

  static let references = [
    Reference(
      clusters: [[2], [2.5], [3], [3.5], [4]], mean: 3, standardError: 0.3535533905932736,
      low: 2.2462783404688382, high: 3.75372165953116),
    Reference(
      clusters: [[2, 3, 2.5], [4], [3.5, 3], [1.5, 2, 2.25, 2.75], [3.25, 4.5]], mean: 2.854166666666667,
      standardError: 0.3696836533695708, low: 2.0660577582732524, high: 3.6422755750600815),
    Reference(
      clusters: [[3, 3.4], [2.2]], mean: 2.8666666666666667, standardError: 0.4444444444444445,
      low: 0.06055488236665019, high: 5.672778450966684),
  ]

  @Test(arguments: references)
  func `mean and interval are those of the reference`(reference: Reference) throws {
    let clustered = ClusteredMean(reference.clusters)
    let interval = try #require(clustered.interval())
    #expect(abs(try #require(clustered.mean) - reference.mean) < 1e-12)
    #expect(abs(try #require(clustered.standardError) - reference.standardError) < 1e-12)
    #expect(abs(interval.low - reference.low) < 1e-10)
    #expect(abs(interval.high - reference.high) < 1e-10)
  }

  @Test func `nothing has no mean, and one group no interval`() {
    #expect(ClusteredMean([]).mean == nil)
    #expect(ClusteredMean([[]]).interval() == nil)
    #expect(ClusteredMean([[2, 4]]).mean == 3)
    #expect(ClusteredMean([[2, 4]]).interval() == nil)
  }

  @Test func `an empty group counts for nothing`() {
    #expect(ClusteredMean([[1], [], [2]]) == ClusteredMean([[1], [2]]))
  }

  @Test func `figures of one group that agree do not make it surer`() throws {
    let once: [[Double]] = [[2], [3], [4], [3]]
    let thrice = once.map { Array(repeating: $0[0], count: 3) }
    let (first, second) = (ClusteredMean(once).interval(), ClusteredMean(thrice).interval())
    #expect(abs(try #require(first).low - (try #require(second).low)) < 1e-12)
  }
}
