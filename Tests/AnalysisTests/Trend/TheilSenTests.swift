import Testing

@testable import Analysis

/// Reference values: scipy 1.17.1 (`stats.theilslopes`), in References.
struct TheilSenTests {
  @Test func `slopes and intervals are those of the reference, where it has one to give`() throws {
    let references = try TrendReferences.all().map(\.trend)
    var intervals = 0
    for reference in references {
      let found = try #require(TheilSen(times: reference.times, values: reference.values))
      #expect(agree(found.slope, reference.slope))
      guard let interval = found.interval else {
        #expect(reference.times.count < 5 || reference.low == reference.high, "\(reference)")
        continue
      }
      intervals += 1
      #expect(agree(interval.low, reference.low) && agree(interval.high, reference.high))
    }
    #expect(intervals > references.count / 2)
  }

  @Test(arguments: [[], [3.0], [3.0, 3, 3]])
  func `without two different times there is no slope`(times: [Double]) {
    #expect(TheilSen(times: times, values: times.indices.map(Double.init)) == nil)
  }

  @Test func `two values have the slope between them, and no interval`() {
    let two = TheilSen(times: [1, 3], values: [2, 3])
    #expect(two?.slope == 0.5)
    #expect(two?.pairs == 1)
    #expect(two?.interval == nil)
  }

  @Test func `values of one time are not paired`() {
    #expect(TheilSen(times: [0, 0, 2], values: [1, 3, 4])?.pairs == 2)
    #expect(TheilSen(times: [0, 0, 2], values: [1, 3, 4])?.slope == 1)
  }

  @Test func `constant values have no slope, and are not sure of it`() {
    let constant = TheilSen(times: [0, 1, 2, 3, 4, 5], values: [3, 3, 3, 3, 3, 3])
    #expect(constant?.slope == 0)
    #expect(constant?.interval == nil)
  }

  @Test(arguments: [3, 4])
  func `fewer than five have no interval`(count: Int) {
    let times = (0..<count).map(Double.init)
    #expect(TheilSen(times: times, values: times.map { $0 * $0 })?.interval == nil)
  }

  @Test func `a confidence that no rank reaches has no interval`() {
    let (times, values) = ([0.0, 1, 2, 3, 4], [1.0, 3, 2, 5, 4])
    #expect(TheilSen(times: times, values: values)?.interval != nil)
    #expect(TheilSen(times: times, values: values, confidence: 0.999)?.interval == nil)
  }

  @Test func `one odd value does not bend it`() {
    let times = (0..<10).map(Double.init)
    var values = times.map { 2 + 0.1 * $0 }
    values[9] = 50
    #expect(agree(TheilSen(times: times, values: values)?.slope, 0.1))
  }

  @Test func `shift, scale, order and mirror do to it what they should`() throws {
    let (times, values) = ([0.0, 1, 2.5, 3, 5, 8, 9], [2.0, 2.5, 2.2, 3, 2.8, 3.4, 3.1])
    let found = try #require(TheilSen(times: times, values: values))
    let interval = try #require(found.interval)
    let shifted = TheilSen(times: times.map { $0 + 100 }, values: values.map { $0 - 7 })
    let scaled = TheilSen(times: times.map { $0 * 2 }, values: values.map { $0 * 3 })
    let mirrored = TheilSen(times: times, values: values.map { -$0 })
    let reversed = TheilSen(times: times.reversed(), values: values.reversed())
    #expect(agree(shifted?.slope, found.slope) && agree(shifted?.interval?.low, interval.low))
    #expect(agree(scaled?.slope, 1.5 * found.slope) && agree(scaled?.interval?.high, 1.5 * interval.high))
    #expect(agree(mirrored?.slope, -found.slope))
    #expect(agree(reversed?.slope, found.slope) && agree(reversed?.interval?.low, interval.low))
  }
}
