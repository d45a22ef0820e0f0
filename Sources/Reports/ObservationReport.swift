import Coaching

/// One observation, given back to the rep: words before figures.
public struct ObservationReport: Report {
  public let observation: Observation
  /// Why the reader gets to see no more than that it is there; `nil` when they get to read it.
  public let withheld: Withheld?
  /// The meeting it is of, as the reader gets to read it; `nil` when it is of none.
  public let meeting: MeetingDetails?
  /// What was planned beside what was seen.
  public let planned: PlanBesideMatch
  public let scores: Scores
  public let now: Moment

  public init(
    _ observation: Observation, withheld: Withheld? = nil, meeting: MeetingDetails? = nil,
    tallies: [Tally] = [], now: Moment
  ) {
    self.meeting = meeting
    planned = PlanBesideMatch(
      withheld == nil ? meeting?.plan?.plan : nil, afterthoughts: meeting?.afterthoughts, beside: observation,
      tallies: tallies)
    self.observation = observation
    self.withheld = withheld
    scores = observation.scores
    self.now = now
  }

  /// Ratings given longer after the meeting than this are told to be late, in minutes.
  ///
  /// Of ratings given at once 2 % show no difference between criteria, of those within three days some
  /// 42 %, after two weeks 87 % (Williams and others, 2014).
  static let lateAfterMinutes = 120
}
