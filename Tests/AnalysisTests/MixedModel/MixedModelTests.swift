import Testing

@testable import Analysis

struct MixedModelTests {
  /// Twelve reps, five observers, days with one to three visits, made of plain waves so that nothing is random.
  static let team = Team()

  struct Team {
    let reps = (0..<120).map { $0 % 12 }
    let observers = (0..<120).map { ($0 * 7 + $0 / 12) % 5 }
    let days = (0..<120).map { ($0 % 12) * 100 + $0 / 24 }
    let times = (0..<120).map { Double($0 / 24) - 2 }
    var scores: [Double] {
      reps.indices.map { row in
        let wave = Double((row * 37) % 11) / 11 - 0.5
        return 3 + Double(reps[row] % 4) * 0.3 + Double(observers[row]) * 0.2 + 0.1 * times[row] + wave
      }
    }

    func model(_ scores: [Double]? = nil, order: [Int]? = nil) -> MixedModel {
      let rows = order ?? Array(reps.indices)
      let scores = scores ?? self.scores
      let times = rows.map { self.times[$0] }
      return MixedModel(
        response: rows.map { scores[$0] }, fixed: [times.map { _ in 1 }, times],
        groups: RandomTerm(rows.map { reps[$0] }, slope: times),
        occasions: RandomTerm(rows.map { days[$0] }), crossed: RandomTerm(rows.map { observers[$0] }))
    }
  }

  @Test func `the order of rows and the names of levels do not matter`() {
    let shuffled = (0..<120).map { ($0 * 77 + 13) % 120 }
    let (one, other) = (Self.team.model().fitted(), Self.team.model(order: shuffled).fitted())
    #expect(abs(one.criterion - other.criterion) < 1e-7)
    #expect(isNear(one.sigma, other.sigma, within: 1e-4))
  }

  @Test func `a shift of all scores changes no spread`() {
    let shifted = Self.team.model(Self.team.scores.map { $0 + 1000 })
    let (one, other) = (Self.team.model().fitted(), shifted.fitted())
    #expect(abs(one.criterion - other.criterion) < 1e-6)
    let combination = Combination(fixed: [1, 0], level: 3, weights: [1, 0])
    #expect(isNear(one.predicted(combination).value + 1000, other.predicted(combination).value, within: 1e-6))
  }

  @Test func `scores ten times as large have spreads ten times as large`() {
    let (one, other) = (
      Self.team.model().fitted(), Self.team.model(Self.team.scores.map { $0 * 10 }).fitted()
    )
    #expect(isNear(one.sigma * 10, other.sigma, within: 1e-4))
    for (small, large) in zip(one.theta, other.theta) {
      #expect(isNear(small, large, within: 1e-2, least: 1e-3))
    }
  }

  @Test(arguments: [[0.7, 0.1, 0.3, 0.4, 0.5], [1, -0.4, 0.05, 0.01, 2], [0.02, 0, 0.02, 1, 0.02]])
  func `the slope of the criterion is that of its values`(theta: [Double]) {
    let model = Self.team.model()
    let slope = CriterionSlope(Elimination(model, theta)).values
    for index in theta.indices {
      var (up, down) = (theta, theta)
      up[index] += 1e-5
      down[index] -= 1e-5
      let measured = (model.criterion(at: up) - model.criterion(at: down)) / 2e-5
      #expect(isNear(slope[index], measured, within: 1e-4, least: 1e-4))
    }
  }

  @Test func `the slope is right where the groups stay and the observers are eliminated`() {
    let rows = 0..<120
    let times = rows.map { Double($0 % 9) - 4 }
    let model = MixedModel(
      response: Self.team.scores, fixed: [times.map { _ in 1 }, times],
      groups: RandomTerm(rows.map { $0 % 4 }, slope: times), crossed: RandomTerm(rows.map { $0 % 25 }))
    #expect(model.roles.isSwapped)
    let theta = [0.6, 0.1, 0.2, 0.4]
    for (index, slope) in CriterionSlope(Elimination(model, theta)).values.enumerated() {
      var (up, down) = (theta, theta)
      up[index] += 1e-5
      down[index] -= 1e-5
      let measured = (model.criterion(at: up) - model.criterion(at: down)) / 2e-5
      #expect(isNear(slope, measured, within: 1e-4, least: 1e-4))
    }
  }

  @Test func `what a level comes to does not depend on which factor is eliminated`() {
    let times = (0..<120).map { Double($0 % 9) - 4 }
    let (few, many) = ((0..<120).map { $0 % 4 }, (0..<120).map { ($0 * 7) % 25 })
    func fit(_ groups: RandomTerm, _ crossed: RandomTerm, theta: [Double]) -> Fit {
      Fit(
        MixedModel(
          response: Self.team.scores, fixed: [times.map { _ in 1 }, times], groups: groups, crossed: crossed),
        theta: theta)
    }
    let slopes = RandomTerm(few, slope: times)
    let one = fit(slopes, RandomTerm(many), theta: [0.6, 0.1, 0.2, 0.4])
    let other = fit(RandomTerm(many), slopes, theta: [0.4, 0.6, 0.1, 0.2])
    let ours = one.predicted(Combination(fixed: [1, 0], level: 2, weights: [1, 0.5]))
    let theirs = other.predicted(Combination(fixed: [1, 0], part: .crossed, level: 2, weights: [1, 0.5]))
    #expect(isNear(ours.value, theirs.value, within: 1e-9))
    #expect(isNear(ours.standardError, theirs.standardError, within: 1e-9))
  }

  @Test(arguments: [1, 2, 3])
  func `one to three rows crash nothing`(count: Int) {
    let rows = Array(0..<count)
    let model = MixedModel(
      response: rows.map { Double($0) + 3 }, fixed: [rows.map { _ in 1 }], groups: RandomTerm(rows),
      occasions: RandomTerm(rows), crossed: RandomTerm(rows))
    let fit = model.fitted()
    #expect(fit.theta.count == 3)
    #expect(fit.sigma.isFinite)
    #expect(!fit.predicted(Combination(fixed: [1])).value.isNaN)
  }

  @Test func `constant scores leave nothing to explain`() {
    let fit = Self.team.model(Self.team.scores.map { _ in 4 }).fitted()
    #expect(fit.sigma == 0)
    #expect(fit.isSingular)
    #expect(fit.predicted(Combination(fixed: [1, 0])).value == 4)
  }

  @Test func `reps that differ and never vary are told apart`() {
    let fit = Self.team.model(Self.team.reps.map { $0 < 6 ? 1 : 5 }).fitted()
    #expect(fit.sigma < 0.01)
    let low = fit.predicted(Combination(fixed: [1, 0], level: 0, weights: [1, 0])).value
    let high = fit.predicted(Combination(fixed: [1, 0], level: 11, weights: [1, 0])).value
    #expect(abs(low - 1) < 0.1 && abs(high - 5) < 0.1)
  }

  @Test func `a large model is factorised in tiles as in one piece`() {
    var matrix = SymmetricMatrix(size: 131)
    for row in 0..<131 {
      for column in 0...row { matrix[row, column] = 1 / Double(1 + row - column) + (row == column ? 131 : 0) }
    }
    let factor = Cholesky(matrix)
    for row in stride(from: 0, to: 131, by: 13) {
      for column in 0...row {
        let product = (0...column).reduce(0) { $0 + factor[row, $1] * factor[column, $1] }
        #expect(abs(product - matrix[row, column]) < 1e-10)
      }
    }
    let inverse = factor.inverseWithoutLast()
    for row in stride(from: 0, to: 130, by: 13) {
      let product = (0..<130).reduce(0) { $0 + inverse[row, $1] * matrix[$1, 4] }
      #expect(abs(product - (row == 4 ? 1 : 0)) < 1e-10)
    }
  }
}
