import Analysis
import Testing

struct OrderTests {
  @Test(arguments: [([], nil), ([7], 7), ([3, 1], 2), ([9, 1, 4], 4), ([5, 5, 1, 2], 3.5)])
  func `the median is the middle, in any order`(figures: [Double], middle: Double?) {
    #expect(median(of: figures) == middle)
  }
}
