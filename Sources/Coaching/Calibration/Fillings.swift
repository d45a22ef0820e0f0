/// When a form was filled in and what it was about: what tells how observers score, beside the levels.
public struct Filling: Hashable, Sendable {
  /// When it was first recorded.
  public let recorded: Moment
  /// Whole minutes from the meeting's end until it was recorded; `nil` when nobody noted the end.
  public let delayMinutes: Int?
  /// The number of the common case; `nil` for what is about none.
  public let common: Int?

  public init(recorded: Moment, delayMinutes: Int? = nil, common: Int? = nil) {
    self.recorded = recorded
    self.delayMinutes = delayMinutes
    self.common = common
  }
}

/// How all forms of a rubric were filled in.
public struct Fillings: Hashable, Sendable {
  public let byObservation: [Observation.ID: Filling]
  /// By their numbers, the later the higher; a case that has changed has several.
  public let cases: [Int: CalibrationCase]

  public init(_ byObservation: [Observation.ID: Filling] = [:], cases: [Int: CalibrationCase] = [:]) {
    self.byObservation = byObservation
    self.cases = cases
  }

  /// The case that an observation is about; `nil` when it is about none.
  public func common(of observation: Observation.ID) -> CalibrationCase? {
    byObservation[observation]?.common.flatMap { cases[$0] }
  }

  /// Those that were first recorded come first.
  public func inOrder(_ meetings: [ScoredMeeting]) -> [ScoredMeeting] {
    meetings.sorted { one, other in
      let (first, second) = (recorded(one), recorded(other))
      return (first, one.observation.text) < (second, other.observation.text)
    }
  }

  private func recorded(_ meeting: ScoredMeeting) -> Moment {
    byObservation[meeting.observation]?.recorded ?? meeting.met
  }
}
