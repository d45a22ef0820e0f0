import Foundation
import Testing

@testable import Analysis

struct PosteriorTests {
  /// Four groups of five.
  private let labels = (0..<20).map { $0 % 4 }
  private let scores: [Double] = (0..<20).map { row in
    let (group, wave) = (Double(row % 4), Double((row * 7) % 5))
    return 3 + group * 0.4 + wave * 0.3
  }

  private var model: MixedModel {
    MixedModel(response: scores, fixed: [scores.map { _ in 1 }], groups: RandomTerm(labels))
  }

  /// The distribution of the first group's level, by adding up over a fine grid of spreads.
  private func byGrid(_ question: [Combination], below x: Double) -> Double {
    let (priors, model) = (WeakPriors(), model)
    let freedom = Double(model.degreesOfFreedom) + priors.residualWeight
    var (mass, below) = (0.0, 0.0)
    for step in 0..<4000 {
      let spread = (Double(step) + 0.5) / 400
      let elimination = Elimination(model, [spread])
      let weight = exp(-(elimination.marginal(priors.residualPrior) + spread * spread) / 2)
      let prediction = Prediction(question, elimination)
      let error = (elimination.variance(priors.residualPrior) * prediction.covariance[0][0]).squareRoot()
      mass += weight
      below += weight * StudentT(degreesOfFreedom: freedom).chance(below: (x - prediction.values[0]) / error)
    }
    return below / mass
  }

  @Test func `the ends of an interval are those that a fine grid finds`() throws {
    let question = [Combination(fixed: [1], level: 0, weights: [1])]
    let margin = Posterior(model).answers(to: [question])[0].along([1])
    let interval = margin.interval()
    #expect(abs(byGrid(question, below: interval.low) - 0.05) < 0.01)
    #expect(abs(byGrid(question, below: interval.high) - 0.95) < 0.01)
  }

  @Test func `draws of the spread are those that a fine grid finds`() throws {
    let draws = Posterior(model).draws()
    #expect(abs(draws.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
    for chance in [0.05, 0.5, 0.95] {
      let spread = try #require(
        weightedQuantile(draws.map { (value: $0.theta[0], weight: $0.weight) }, chance))
      #expect(abs(spreadByGrid(below: spread) - chance) < 0.02)
    }
  }

  /// How likely a spread below `x` is, by adding up over a fine grid.
  private func spreadByGrid(below x: Double) -> Double {
    let (priors, model) = (WeakPriors(), model)
    var (mass, below) = (0.0, 0.0)
    for step in 0..<4000 {
      let spread = (Double(step) + 0.5) / 400
      let elimination = Elimination(model, [spread])
      let weight = exp(-(elimination.marginal(priors.residualPrior) + spread * spread) / 2)
      mass += weight
      if spread < x { below += weight }
    }
    return below / mass
  }

  @Test func `a model without effects of its own has one draw, of nothing`() {
    let draws = Posterior(MixedModel(response: [2, 3, 4], fixed: [[1, 1, 1]])).draws()
    #expect(draws == [Posterior.Draw(weight: 1, theta: [])])
  }

  @Test func `the same data give the same answer, of which most draws have a part`() throws {
    let question = [Combination(fixed: [1], level: 0, weights: [1])]
    let answers = (0..<2).map { _ in Posterior(model).answers(to: [question])[0] }
    #expect(answers[0].along([1]).interval() == answers[1].along([1]).interval())
    #expect(abs(answers[0].parts.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
    #expect(answers[0].effectiveDraws > 128)
  }

  @Test func `constant scores still leave something open`() {
    let constant = MixedModel(
      response: scores.map { _ in 4 }, fixed: [scores.map { _ in 1 }], groups: RandomTerm(labels))
    let question = [Combination(fixed: [1], level: 0, weights: [1])]
    let interval = Posterior(constant).answers(to: [question])[0].along([1]).interval()
    #expect(interval.low < 3.99 && interval.high > 4.01)
  }

  @Test func `a model without effects of its own has Student's interval`() {
    let plain = MixedModel(response: [2, 3, 4], fixed: [[1, 1, 1]])
    let margin = Posterior(plain).answers(to: [[Combination(fixed: [1])]])[0].along([1])
    let t = StudentT(degreesOfFreedom: 4).quantile(0.95)
    let error = ((2 + 2 * 0.25) / 4.0 / 3).squareRoot()
    #expect(abs(margin.mean - 3) < 1e-12)
    #expect(abs(margin.interval().high - (3 + t * error)) < 1e-4)
  }

  @Test func `the peak has no slope`() {
    let surface = Surface(model: model, priors: WeakPriors())
    let peak = surface.peak()
    for step in [-0.05, 0.05] {
      #expect(surface.value(peak.at([peak.values[0] + step])) > surface.value(peak))
    }
  }

  @Test func `even points fill every fifth of the interval`() {
    let sequence = EvenSequence(dimensions: 3)
    let points = (0..<100).map { sequence[$0] }
    for dimension in 0..<3 {
      let counts = Dictionary(grouping: points) { Int($0[dimension] * 5) }.mapValues(\.count)
      #expect(counts.count == 5)
      #expect(counts.values.allSatisfy { (15...25).contains($0) })
    }
  }

  @Test(arguments: [10.0, 25, 200], [-6.0, -1.7, 0, 0.3, 2.5])
  func `the quick chance of Student's t is right to five digits`(freedom: Double, t: Double) {
    let student = StudentT(degreesOfFreedom: freedom)
    #expect(abs(student.quickChance(below: t) - student.chance(below: t)) < 1e-5)
  }
}
