/// Everything the journal knows of a meeting; what of it somebody gets to read is for the reader's report to say.
public struct KnownMeeting: Hashable, Sendable {
  public let meeting: Meeting
  public let rep: Person.Reference
  /// The newest; `nil` when none is written.
  public let plan: RecordedPlan?
  /// Whom the rep met, or is to meet, in the order of their names by letter code.
  public let attended: [Attendance]
  /// Who of us joined the rep, in the order of their names by letter code.
  public let joined: [Person.Reference]
  /// All that was said of what it led to, oldest first.
  public let outcomes: [RecordedOutcome]
  /// `nil` when nobody said, and for a meeting that was not cancelled.
  public let cancelledBecause: String?
  /// The forms that were filled in about it, in the order they were made, and what decides who may read each.
  public let observations: [Filled]

  public init(
    _ meeting: Meeting, rep: Person.Reference, plan: RecordedPlan? = nil, attended: [Attendance] = [],
    joined: [Person.Reference] = [], outcomes: [RecordedOutcome] = [], cancelledBecause: String? = nil,
    observations: [Filled] = []
  ) {
    self.meeting = meeting
    self.rep = rep
    self.plan = plan
    self.attended = attended
    self.joined = joined
    self.outcomes = outcomes
    self.cancelledBecause = cancelledBecause
    self.observations = observations
  }

  /// Somebody of the customer in the meeting.
  public struct Attendance: Hashable, Sendable {
    public let contact: Contact
    /// The last meeting held with them before this one; `nil` when this is the first.
    public let metBefore: Moment?

    public init(_ contact: Contact, metBefore: Moment?) {
      self.contact = contact
      self.metBefore = metBefore
    }
  }

  /// A form that was filled in about it.
  public struct Filled: Hashable, Sendable {
    public let observation: Observation.ID
    public let standing: Standing
    public let observerName: String

    public init(_ observation: Observation.ID, _ standing: Standing, observerName: String) {
      self.observation = observation
      self.standing = standing
      self.observerName = observerName
    }
  }
}

/// What somebody said a meeting led to.
public struct RecordedOutcome: Hashable, Sendable {
  public let outcome: Outcome
  /// 1 for what was said first.
  public let number: Int
  /// `nil` when a file said it.
  public let by: Person.Reference?
  public let at: Moment

  public init(_ outcome: Outcome, number: Int, by: Person.Reference?, at: Moment) {
    self.outcome = outcome
    self.number = number
    self.by = by
    self.at = at
  }
}
