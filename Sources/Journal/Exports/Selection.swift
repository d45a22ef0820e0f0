import Coaching

/// Which records are taken out of the journal; everything is `nil` where it does not matter.
public struct Selection: Hashable, Sendable {
  public var rep: Person.ID?
  /// Observations with this rubric, in whichever version.
  public var rubric: String?
  /// From this day on, by the clock where they met.
  public var since: Day?

  public init(rep: Person.ID? = nil, rubric: String? = nil, since: Day? = nil) {
    self.rep = rep
    self.rubric = rubric
    self.since = since
  }
}
