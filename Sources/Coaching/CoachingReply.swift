/// What a rep said once about the coaching of one observation.
public struct CoachingReply: Hashable, Sendable {
  public let observation: Observation.ID
  public let rep: Person.Reference
  /// What it was said with.
  public let rubric: Rubric.Edition
  /// Whether the rep lets it be shown with the name.
  public let isOpen: Bool
  public let ratings: [Rating]

  public init(
    observation: Observation.ID, rep: Person.Reference, rubric: Rubric.Edition, isOpen: Bool = false,
    ratings: [Rating]
  ) {
    self.observation = observation
    self.rep = rep
    self.rubric = rubric
    self.isOpen = isOpen
    self.ratings = ratings
  }

  /// Whether it rates anything, rather than finding no occasion everywhere.
  public var ratesAnything: Bool { ratings.contains { $0.state == .rated } }

  public subscript(criterion: Criterion.Key) -> Rating? { ratings.first { $0.criterion == criterion } }
}

extension Occasion {
  /// Whether somebody other than the rep was there who could coach.
  public var hasCoach: Bool { kind != .self && kind != .calibration && observer.id != rep.id }
}
