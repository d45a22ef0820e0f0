/// The median of the slopes between every two values of different times.
///
/// One odd meeting bends a least-squares line; this one holds until 29 % of the values are outliers (Theil, 1950;
/// Sen, "Estimates of the regression coefficient based on Kendall's tau", 1968).
public struct TheilSen: Hashable, Sendable {
  /// In units of the values per unit of time.
  public let slope: Double
  /// Sen's interval; `nil` where the values do not carry one: fewer than five, or ties that leave no slope at its
  /// ends or no width.
  public let interval: Interval?
  /// How many pairs have different times, at least 1.
  public let pairs: Int

  /// Is `nil` when no two times differ.
  ///
  /// - Parameters:
  ///   - times: In any order and unit; pairs of the same time have no slope and are left out.
  ///   - values: As many as times, finite.
  ///   - confidence: Above 0 and below 1.
  /// - Complexity: O(*n*² log *n*).
  public init?(times: [Double], values: [Double], confidence: Double = Interval.usualConfidence) {
    precondition(times.count == values.count)
    let slopes = TheilSen.slopes(times: times, values: values).sorted()
    guard let middle = median(ofSorted: slopes) else { return nil }
    slope = middle
    pairs = slopes.count
    let variance = TheilSen.variance(times: times, values: values)
    interval =
      times.count < 5 ? nil : TheilSen.interval(of: slopes, variance: variance, confidence: confidence)
  }

  private static func slopes(times: [Double], values: [Double]) -> [Double] {
    times.indices.flatMap { first in
      times.indices.dropFirst(first + 1).compactMap { second in
        let lapse = times[second] - times[first]
        return lapse == 0 ? nil : (values[second] - values[first]) / lapse
      }
    }
  }

  /// Of Kendall's S, less the ties of either side (Sen, 1968, 2.6).
  private static func variance(times: [Double], values: [Double]) -> Double {
    let n = times.count
    return Double(
      tieTerm(n) - groupSizes(of: times).reduce(0) { $0 + tieTerm($1) }
        - groupSizes(of: values).reduce(0) { $0 + tieTerm($1) }) / 18
  }

  private static func tieTerm(_ size: Int) -> Int { size * (size - 1) * (2 * size + 5) }

  /// The slopes at the ranks that S reaches with that confidence; `nil` where there is no such rank.
  private static func interval(of slopes: [Double], variance: Double, confidence: Double) -> Interval? {
    guard variance > 0 else { return nil }
    let reach = Normal.quantile((1 + confidence) / 2) * variance.squareRoot()
    let count = Double(slopes.count)
    let low = Int(((count - reach) / 2).rounded(.toNearestOrEven)) - 1
    let high = Int(((count + reach) / 2).rounded(.toNearestOrEven))
    guard low >= 0, high < slopes.count, slopes[low] < slopes[high] else { return nil }
    return Interval(low: slopes[low], high: slopes[high])
  }
}
