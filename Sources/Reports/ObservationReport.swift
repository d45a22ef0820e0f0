import Coaching

/// One observation, given back to the rep: words before figures.
public struct ObservationReport: Report {
  public let observation: Observation
  public let scores: Scores
  public let now: Moment

  public init(_ observation: Observation, now: Moment) {
    self.observation = observation
    scores = observation.scores
    self.now = now
  }

  /// Ratings given longer after the meeting than this are told to be late, in minutes.
  ///
  /// Of ratings given at once 2 % show no difference between criteria, of those within three days some
  /// 42 %, after two weeks 87 % (Williams and others, 2014).
  static let lateAfterMinutes = 120
}
