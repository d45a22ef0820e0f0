import Foundation
import Testing

@testable import Analysis

struct OpenDependabilityTests {
  private let known = Dependability(rep: 0.2, observer: 0.1, day: 0, residual: 0.4)

  private func draws(_ reps: [Double], observer: Double = 0.25) -> [RelativeVariances] {
    reps.map { RelativeVariances(weight: 1 / Double(reps.count), rep: $0, day: 0, observer: observer) }
  }

  @Test func `where nothing is open, both ends are the figure`() throws {
    let sure = OpenDependability(known, draws([0.5, 0.5]))
    let phi = try #require(sure.phi(days: 4))
    // 0.2 / (0.2 + 0.1 + 0.4 / 4)
    #expect(agree(phi.estimate, 0.5) && agree(phi.low, 0.5) && agree(phi.high, 0.5))
  }

  @Test func `the ends are the twentieth part of the draws from either side`() throws {
    let reps = (0..<200).map { Double($0) / 100 }
    let phi = try #require(OpenDependability(known, draws(reps.shuffled())).phi(days: 2))
    // A draw of variance v has v / (v + 0.25 + 1 / 2); 5 % of them lie below 0.095, 95 % below 1.895.
    #expect(agree(phi.low, 0.095 / 0.845, within: 1e-4) && agree(phi.high, 1.895 / 2.645, within: 1e-4))
  }

  @Test func `the ends take the likeliest in, though a variance comes out as 0`() throws {
    let none = Dependability(rep: 0, observer: 0.1, day: 0, residual: 0.4)
    let phi = try #require(OpenDependability(none, draws([0.3, 0.5])).phi(days: 4))
    #expect(phi.estimate == 0 && phi.low == 0 && phi.high > 0.3)
    #expect(OpenDependability(none, draws([0.3])).daysEnough(for: 0.5).likeliest == nil)
  }

  @Test func `days are enough from where the upper end reaches the target to where the lower does`() {
    let open = OpenDependability(known, draws((1...99).map { Double($0) / 50 }, observer: 0))
    let days = open.daysEnough(for: 0.5)
    // At the likeliest 0.4 / (0.2 - 0.1) days; of a draw 1 / v, and 5 % of the draws have more than 1.89, or less than 0.1.
    #expect(days.likeliest == 4 && days.low == 1 && days.high == 10)
    let strict = OpenDependability(known, draws([0.1, 0.2], observer: 0.5)).daysEnough(for: 0.7)
    #expect(strict.likeliest == nil && strict.low == nil && strict.high == nil)
  }

  @Test func `two observers need no more days than one`() throws {
    let open = OpenDependability(known, draws([0.4, 0.5, 0.6]))
    let (one, two) = (open.daysEnough(for: 0.6), open.daysEnough(for: 0.6, observers: 2))
    #expect(try #require(two.likeliest) <= #require(one.likeliest))
    #expect(try #require(two.high) <= #require(one.high))
  }

  @Test func `a quantile lies between the middles of weights, whatever the order`() {
    let draws: [(value: Double, weight: Double)] = [(3, 0.5), (1, 0.25), (2, 0.25), (9, 0)]
    // Middles at 0.125, 0.375 and 0.75.
    #expect(weightedQuantile(draws, 0.25) == 1.5)
    #expect(weightedQuantile(draws, 0.75) == 3 && weightedQuantile(draws, 1) == 3)
    #expect(weightedQuantile(draws, 0) == 1 && weightedQuantile([], 0.5) == nil)
    #expect(weightedQuantile([(4, 2)], 0.3) == 4)
  }
}
