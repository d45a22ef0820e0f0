/// A mixture of t distributions of several values at once, all with the same degrees of freedom.
public struct Mixture: Sendable {
  struct Part: Sendable {
    let weight: Double
    let values: [Double]
    let covariance: [[Double]]
  }

  let parts: [Part]
  let degreesOfFreedom: Double
  private let t: StudentT

  init(_ parts: [Part], degreesOfFreedom: Double) {
    self.parts = parts
    self.degreesOfFreedom = degreesOfFreedom
    t = StudentT(degreesOfFreedom: degreesOfFreedom)
  }

  /// How many draws of equal weight would say as much.
  public var effectiveDraws: Double { 1 / parts.reduce(0) { $0 + $1.weight * $1.weight } }

  /// How a sum of multiples of the values is distributed.
  public func along(_ weights: [Double]) -> Margin {
    Margin(
      parts: parts.map { part in
        let mean = zip(weights, part.values).reduce(0) { $0 + $1.0 * $1.1 }
        let variance = weights.indices.reduce(0.0) { sum, row in
          sum + weights[row] * zip(weights, part.covariance[row]).reduce(0) { $0 + $1.0 * $1.1 }
        }
        return (part.weight, mean, max(variance, 0).squareRoot())
      }, t: t)
  }

  /// A mixture of t distributions of one value.
  public struct Margin: Sendable {
    let parts: [(weight: Double, mean: Double, spread: Double)]
    let t: StudentT

    public var mean: Double { parts.reduce(0) { $0 + $1.weight * $1.mean } }

    /// The chance of a value below `x`.
    public func chance(below x: Double) -> Double {
      parts.reduce(0) { sum, part in
        guard part.spread > 0 else { return sum + (part.mean < x ? part.weight : 0) }
        return sum + part.weight * t.quickChance(below: (x - part.mean) / part.spread)
      }
    }

    /// The middle part of the values with this chance.
    public func interval(confidence: Double = Interval.usualConfidence) -> Interval {
      Interval(low: quantile((1 - confidence) / 2), high: quantile((1 + confidence) / 2))
    }

    /// The value that a draw is below with this chance, above 0 and below 1.
    ///
    /// By Newton's method from where one distribution as wide as the mixture has it, halving where that leaves the
    /// ends between which it lies.
    func quantile(_ chance: Double) -> Double {
      let z = t.quantile(chance)
      let places = parts.map { $0.mean + z * $0.spread }
      guard var low = places.min(), var high = places.max(), high > low else { return places.first ?? .nan }
      var x = mean + z * spread
      for _ in 0..<60 where high - low > 1e-9 {
        if !(low < x && x < high) { x = (low + high) / 2 }
        let (value, density) = (self.chance(below: x) - chance, self.density(at: x))
        if abs(value) < 1e-7 { break }
        if value > 0 { high = x } else { low = x }
        x -= value / density
      }
      return x
    }

    /// As a standard deviation.
    private var spread: Double {
      let mean = mean
      return parts.reduce(0) { sum, part in
        let distance = part.mean - mean
        return sum + part.weight * (part.spread * part.spread + distance * distance)
      }.squareRoot()
    }

    private func density(at x: Double) -> Double {
      parts.reduce(0) { sum, part in
        part.spread > 0 ? sum + part.weight * t.density((x - part.mean) / part.spread) / part.spread : sum
      }
    }
  }
}
