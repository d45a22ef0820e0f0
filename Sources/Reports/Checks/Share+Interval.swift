import Analysis
import Coaching

extension Share {
  /// The 90 % interval of Wilson, within 0 to 1; all of it while nothing is known.
  var interval: Interval { Proportion(count, of: of).interval() ?? Interval(low: 0, high: 1) }
}

extension MatchScore {
  /// The 90 % interval of the mean on the scale from 1 to 5, meetings of a day taken together; `nil` from fewer
  /// than three days, of which it would say nothing.
  var interval: Interval? {
    guard days >= MatchScore.leastDays, let interval = ClusteredMean(byDay).interval() else { return nil }
    return Interval(low: max(1, interval.low), high: min(5, interval.high))
  }

  private static let leastDays = 3
}
