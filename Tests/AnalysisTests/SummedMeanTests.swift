import Analysis
import Testing

/// A mean of which only sums are known, against the same figures one by one.
struct SummedMeanTests {
  private func summed(_ figures: [Double]) -> SummedMean {
    SummedMean(
      n: figures.count, sum: figures.reduce(0, +), squares: figures.reduce(0) { $0 + $1 * $1 })
  }

  @Test(arguments: [[3.0, 5], [1, 2, 3, 4, 10], [0, 0, 0, 82_000, 0, 12_500]])
  func `mean and interval are those of the figures`(figures: [Double]) throws {
    let (summed, single) = (summed(figures), ClusteredMean(figures.map { [$0] }))
    #expect(summed.mean == single.mean)
    let (ours, theirs) = (try #require(summed.interval()), try #require(single.interval()))
    #expect(
      abs(ours.low - theirs.low) <= 1e-9 * ours.width && abs(ours.high - theirs.high) <= 1e-9 * ours.width)
  }

  @Test func `nothing has no mean, and one figure no interval`() {
    #expect(summed([]).mean == nil)
    #expect(summed([4]).mean == 4)
    #expect(summed([4]).interval() == nil)
  }

  @Test func `figures that are all the same have an interval without width`() throws {
    #expect(try #require(summed([0.1, 0.1, 0.1]).interval()).width < 1e-6)
  }
}
