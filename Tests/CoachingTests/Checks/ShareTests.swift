import Coaching
import Testing

struct ShareTests {
  /// `proportion_confint(count, nobs, alpha=0.1, method="wilson")` of statsmodels 0.15.0.
  @Test(arguments: [
    (0, 5, 0.0, 0.3511165007651014), (1, 1, 0.269865948784054, 1.0),
    (3, 10, 0.12687658390319784, 0.558300204130165), (48, 150, 0.26101619123393416, 0.3853620686605217),
    (97, 312, 0.2695757563193832, 0.35547056887440204), (5, 5, 0.6488834992348986, 1.0),
  ])
  func `the interval is Wilson's`(count: Int, total: Int, low: Double, high: Double) {
    let interval = Share(count, of: total).interval
    #expect(abs(interval.lowerBound - low) < 1e-12)
    #expect(abs(interval.upperBound - high) < 1e-12)
  }

  @Test func `of nothing there is no share, and everything is possible`() {
    #expect(Share(0, of: 0).value == nil)
    #expect(Share(0, of: 0).interval == 0...1)
  }

  @Test func `the share lies in its interval, which is narrower the more is known`() {
    for total in [1, 7, 60, 4000] {
      for count in stride(from: 0, through: total, by: max(1, total / 9)) {
        let share = Share(count, of: total)
        #expect(share.interval.contains(share.value ?? -1))
      }
    }
    let (few, many) = (Share(3, of: 10).interval, Share(300, of: 1000).interval)
    #expect(many.upperBound - many.lowerBound < few.upperBound - few.lowerBound)
  }
}
