/// How much was observed, and since when.
public struct ObservationSpan: Hashable, Sendable {
  public let observations: Int
  /// Days with at least one observation; three meetings on one day are not three visits.
  public let days: Int
  /// The oldest meeting; `nil` when there is none.
  public let since: Moment?

  public init(observations: Int, days: Int, since: Moment?) {
    self.observations = observations
    self.days = days
    self.since = since
  }

  /// The span of observations at hand, newest first.
  public init(of observations: [Observation]) {
    self.init(
      observations: observations.count, days: Set(observations.map(\.occasion.met.day)).count,
      since: observations.last?.occasion.met)
  }
}
