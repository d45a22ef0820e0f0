/// What one observation comes to, without its words: what the models of a development take, and what is shown
/// beside them.
public struct ScoredMeeting: Hashable, Sendable {
  public let observation: Observation.ID
  public let kind: Observation.Kind
  /// Of a common case, whom it is about: nobody who exists.
  public let rep: Person.ID
  public let observer: Person.ID
  /// `nil` for a rehearsal or a common case, and for a meeting that is not in the journal.
  public let meeting: Meeting.ID?
  public let met: Moment
  /// `nil` when nobody said which.
  public let scenario: Scenario?
  /// Of the rubric.
  public let version: Int
  /// One for each criterion of the rubric's version, in its order; `nil` where no level was rated.
  public let levels: [Int?]
  public let scores: Scores

  /// Works the scores out: of `levels`, one for each criterion of the version in its order, by the `scoring` of
  /// that version.
  public init(
    _ observation: Observation.ID, kind: Observation.Kind, rep: Person.ID, observer: Person.ID,
    meeting: Meeting.ID?, met: Moment, scenario: Scenario?, version: Int, levels: [Int?], scoring: Scoring
  ) {
    self.observation = observation
    self.kind = kind
    self.rep = rep
    self.observer = observer
    self.meeting = meeting
    self.met = met
    self.scenario = scenario
    self.version = version
    self.levels = levels
    scores = scoring.scores(of: levels)
  }

  /// Whether the models take it, given that the rep ran the meeting: an own view or a rehearsal is only shown
  /// beside them.
  public var isSeenByOthers: Bool { kind != .self && kind != .practice }
}

/// Scored meetings and the rubric that they were scored with, in each version.
public struct ScoredMeetings: Hashable, Sendable {
  /// Oldest first.
  public let meetings: [ScoredMeeting]
  /// By version; at least those of the meetings.
  public let rubrics: [Int: Rubric]

  public init(_ meetings: [ScoredMeeting], rubrics: [Int: Rubric]) {
    self.meetings = meetings
    self.rubrics = rubrics
  }

  /// What a meeting comes to by one measure, 1 to 5; `nil` when nothing of it was rated, or not asked by then.
  public func score(_ measure: Measure, of meeting: ScoredMeeting) -> Double? {
    switch measure {
    case .overall: return meeting.scores.overall
    case .dimension(let key): return meeting.scores.dimensions.first { $0.dimension == key }?.score
    case .criterion(let key):
      let place = rubrics[meeting.version]?.criteria.firstIndex { $0.key == key }
      return place.flatMap { meeting.levels[$0] }.map(Double.init)
    }
  }

  /// The same without some observations, such as those that are not to be read yet.
  public func besides(_ withheld: Set<Observation.ID>) -> ScoredMeetings {
    ScoredMeetings(meetings.filter { !withheld.contains($0.observation) }, rubrics: rubrics)
  }
}
