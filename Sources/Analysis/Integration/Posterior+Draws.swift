extension Posterior {
  /// Covariance parameters that the data leave open.
  public struct Draw: Hashable, Sendable {
    /// How likely beside the other draws, which add up to 1.
    public let weight: Double
    /// As the model has them: relative to the residual's spread.
    public let theta: [Double]
  }

  /// The parameters that `answers(to:)` mixes over; a single one without any where the model has none.
  public func draws() -> [Draw] {
    let surface = Surface(model: model, priors: priors)
    let drawn = proposal.draws(count).map { (place: mode.at($0.place), logDensity: $0.logDensity) }
    let logs = drawn.map { draw in
      let height = surface.value(draw.place)
      return height.isFinite ? -height / 2 - draw.logDensity : -.infinity
    }
    return zip(Posterior.weights(logs), drawn).map { Draw(weight: $0, theta: $1.place.theta) }
  }
}
