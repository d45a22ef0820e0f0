/// A mixed model at the covariance parameters that make its data most likely (REML).
public struct Fit: Sendable {
  public let model: MixedModel
  /// As lme4's; never negative on the diagonals.
  public let theta: [Double]
  /// Minus twice the log restricted likelihood; minus infinity where nothing was left to explain.
  public let criterion: Double
  let elimination: Elimination
  let solution: Solution

  init(_ model: MixedModel, theta: [Double]) {
    self.model = model
    self.theta = theta
    elimination = Elimination(model, theta)
    solution = Solution(elimination)
    criterion = elimination.criterion
  }

  /// Whether a variance, or a combination of intercept and slope, is not told from zero (by lme4's bound).
  public var isSingular: Bool {
    let diagonal = model.roles.diagonals.map { theta[$0] }
    return diagonal.contains { $0 < 1e-4 }
  }

  /// The standard deviation of the residual; 0 where nothing was left.
  public var sigma: Double {
    model.degreesOfFreedom > 0
      ? (elimination.penalizedSquares / Double(model.degreesOfFreedom)).squareRoot() : 0
  }

  /// The covariance of a level's effects, by rows, in the units of the response squared; `nil` without the term.
  public func covariance(_ part: MixedModel.Part) -> [[Double]]? {
    let range = model.roles.range(of: part)
    guard !range.isEmpty else { return nil }
    return RelativeFactor(theta[range]).covariance.map { $0.map { $0 * sigma * sigma } }
  }
}

extension MixedModel {
  /// A term with effects of its own.
  public enum Part: Sendable { case groups, occasions, crossed }

  /// The parameters that make the data most likely.
  ///
  /// A variance that the data cannot tell from zero comes out as zero, which is an answer like any other.
  public func fitted() -> Fit {
    let start = Start(self)
    guard !start.theta.isEmpty, degreesOfFreedom > 0, leavesSomething else {
      return Fit(self, theta: start.theta.map { _ in 0 })
    }
    let descent = Descent(
      function: { theta in
        let elimination = Elimination(self, roles.awayFromZero(theta))
        return (elimination.criterion, CriterionSlope(elimination).values)
      }, curvature: start.curvature)
    let lowest = descent.lowest(from: start.theta)
    return Fit(self, theta: withoutSpecks(roles.upright(lowest.place), value: lowest.value))
  }

  /// Whether X alone leaves any of y to explain.
  private var leavesSomething: Bool {
    let nothing = [Double](repeating: 0, count: parameterCount)
    return Elimination(self, nothing).penalizedSquares > 1e-12 * max(products.scale, 1e-300)
  }

  /// Parameters that came as near zero as the descent goes become zero where that is no worse.
  private func withoutSpecks(_ theta: [Double], value: Double) -> [Double] {
    var result = theta
    for index in roles.diagonals where result[index] < 1e-3 {
      var without = result
      without[index] = 0
      if criterion(at: without) <= value + 1e-8 { result = without }
    }
    return result
  }
}

extension Roles {
  func range(of part: MixedModel.Part) -> Range<Int> {
    switch part {
    case .groups: parameters.groups
    case .occasions: parameters.occasions
    case .crossed: parameters.crossed
    }
  }

  /// Where the diagonals of the triangles stand in θ.
  var diagonals: [Int] {
    [parameters.groups, parameters.occasions, parameters.crossed].flatMap { range in
      range.count == 3 ? [range.lowerBound, range.lowerBound + 2] : Array(range)
    }
  }

  /// The slope of the criterion is told where no diagonal is zero; this is as near as it may come.
  func awayFromZero(_ theta: [Double]) -> [Double] {
    var result = theta
    for index in diagonals where abs(result[index]) < 1e-6 { result[index] = 1e-6 }
    return result
  }

  /// The same covariances with diagonals that are not negative.
  func upright(_ theta: [Double]) -> [Double] {
    var result = theta
    for range in [parameters.groups, parameters.crossed] where range.count == 3 && theta[range.lowerBound] < 0
    {
      result[range.lowerBound + 1].negate()
    }
    for index in diagonals { result[index] = abs(result[index]) }
    return result
  }
}

/// Where the descent begins: every spread nearly as large as the residual's, slopes by the width of their covariate.
private struct Start {
  let theta: [Double]
  /// What a spread θ of q levels adds to the second derivative, about 4q / θ².
  let curvature: [Double]

  init(_ model: MixedModel) {
    var (theta, curvature): ([Double], [Double]) = ([], [])
    for case let term? in [model.groups, model.occasions, model.crossed] {
      let levels = Double(term.count)
      theta.append(0.8)
      curvature.append(4 * levels / 0.64)
      guard let slope = term.slope else { continue }
      let spread = 0.8 / max(Start.spread(slope), 1e-9)
      theta += [0, spread]
      curvature += [4 * levels / (spread * spread), 4 * levels / (spread * spread)]
    }
    (self.theta, self.curvature) = (theta, curvature)
  }

  /// The standard deviation of a covariate.
  private static func spread(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
  }
}
