/// What a rep wants of a meeting, before it; the rep's own until it is shared.
public struct Plan: Hashable, Sendable {
  /// The step the customer is to agree to.
  public var wishedStep: String?
  /// The insight to bring.
  public var insight: String?
  public var planA: String?
  /// What to do when plan A falls.
  public var planB: String?
  /// What to draw.
  public var picture: String?
  /// What the rep wants the manager to watch.
  public var watchFor: String?

  public init(
    wishedStep: String? = nil, insight: String? = nil, planA: String? = nil, planB: String? = nil,
    picture: String? = nil, watchFor: String? = nil
  ) {
    self.wishedStep = wishedStep
    self.insight = insight
    self.planA = planA
    self.planB = planB
    self.picture = picture
    self.watchFor = watchFor
  }
}

/// A plan as it stands in the journal.
public struct RecordedPlan: Hashable, Sendable {
  /// What it said from a moment on, until it was written again.
  public struct Edition: Hashable, Sendable {
    public let plan: Plan
    public let at: Moment

    public init(_ plan: Plan, at: Moment) {
      self.plan = plan
      self.at = at
    }
  }

  public let plan: Plan
  /// How many times it was written, 1 or more.
  public let number: Int
  public let by: Person.Reference
  /// When it was written last.
  public let at: Moment
  /// What it said before, oldest first; empty while it was written once.
  public let earlier: [Edition]
  /// When it was shared; `nil` while only the rep is to read it.
  public let shared: Moment?

  public init(
    _ plan: Plan, number: Int, by: Person.Reference, at: Moment, earlier: [Edition] = [], shared: Moment?
  ) {
    self.plan = plan
    self.number = number
    self.by = by
    self.at = at
    self.earlier = earlier
    self.shared = shared
  }
}
