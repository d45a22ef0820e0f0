import Analysis

extension Estimate {
  /// The same as a level: none lies outside the scale from 1 to 5, though the line it is read from may.
  ///
  /// What lies beyond an end keeps a tenth of a level there, for no end is certain.
  var onScale: Estimate {
    let (lowest, highest) = (1.0, 5.0)
    func level(_ value: Double) -> Double { min(max(lowest, value), highest) }
    return Estimate(
      estimate: level(estimate),
      low: high > highest ? max(lowest, min(low, highest - Estimate.leastWidth)) : level(low),
      high: low < lowest ? min(highest, max(high, lowest + Estimate.leastWidth)) : level(high))
  }

  private static let leastWidth = 0.1
}
