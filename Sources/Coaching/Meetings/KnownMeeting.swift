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
  /// What the rep's own form before the meeting asks to watch; `nil` when there is none, or it asks nothing.
  public let askedInForm: AskedInForm?

  public init(
    _ meeting: Meeting, rep: Person.Reference, plan: RecordedPlan? = nil, attended: [Attendance] = [],
    joined: [Person.Reference] = [], outcomes: [RecordedOutcome] = [], cancelledBecause: String? = nil,
    observations: [Filled] = [], askedInForm: AskedInForm? = nil
  ) {
    self.meeting = meeting
    self.rep = rep
    self.plan = plan
    self.attended = attended
    self.joined = joined
    self.outcomes = outcomes
    self.cancelledBecause = cancelledBecause
    self.observations = observations
    self.askedInForm = askedInForm
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

  /// What a rep wants watched, as said in a form.
  public struct AskedInForm: Hashable, Sendable {
    public let words: String
    /// When the form was shared; `nil` while only the rep is to read it.
    public let shared: Moment?

    public init(_ words: String, shared: Moment?) {
      self.words = words
      self.shared = shared
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

extension KnownMeeting {
  /// The plan as somebody gets to read it; `nil` when they do not, or when nothing is written in it.
  public func plan(readBy reader: Person.ID?) -> RecordedPlan? {
    guard let plan, !plan.plan.isEmpty, plan.isReadable(by: reader, rep: rep.id) else { return nil }
    return plan
  }

  /// Whether there is a plan that somebody does not get to read until it is shared.
  public func isPlanWaiting(for reader: Person.ID?) -> Bool {
    guard let plan, !plan.plan.isEmpty else { return false }
    return !plan.isReadable(by: reader, rep: rep.id)
  }

  /// What the rep wants watched, by the plan, else by the form before the meeting, as far as somebody gets to read
  /// it; `nil` for nothing.
  public func watchFor(readBy reader: Person.ID?) -> String? {
    if let words = plan(readBy: reader)?.plan.watchFor { return words }
    guard let askedInForm, askedInForm.shared != nil || reader == rep.id else { return nil }
    return askedInForm.words
  }
}
