import Testing

@testable import Analysis

/// Reference values: scipy 1.17.1 (`ttest_ind(equal_var=False)`, `confidence_interval(0.9)` and `pvalue`), for groups
/// of one.
struct ClusteredMeanDifferenceTests {
  @Test func `with groups of one it is Welch's interval`() throws {
    let first = ClusteredMean([2, 3, 2.5, 4, 3.5].map { [$0] })
    let second = ClusteredMean([1, 1.5, 4].map { [$0] })
    let found = try #require(first.difference(from: second))
    #expect(agree(found.low, -1.6598800744897937) && agree(found.high, 3.3265467411564598))
    #expect(agree(first.chanceOfDifference(from: second), 0.4715876893143035))
  }

  @Test func `the other way round it is the mirror image`() throws {
    let (first, second) = (ClusteredMean([[1, 2], [3], [2, 2]]), ClusteredMean([[4], [5, 6]]))
    let (one, other) = (
      try #require(first.difference(from: second)), try #require(second.difference(from: first))
    )
    #expect(agree(one.low, -other.high) && agree(one.high, -other.low))
    #expect(first.chanceOfDifference(from: second) == second.chanceOfDifference(from: first))
  }

  @Test func `without two groups on both sides, or any spread, there is none`() {
    let two = ClusteredMean([[1], [2]])
    #expect(two.difference(from: ClusteredMean([[1, 2]])) == nil)
    #expect(two.chanceOfDifference(from: ClusteredMean([[1, 2]])) == nil)
    #expect(ClusteredMean([]).difference(from: two) == nil)
    #expect(ClusteredMean([[1], [1]]).difference(from: ClusteredMean([[3], [3]])) == nil)
  }
}
