/// One observer's filled rubric.
public struct Observation: Hashable, Sendable {
  public typealias ID = Identifier<Observation>

  public enum Kind: String, CaseIterable, Sendable, Codable {
    case manager
    /// The rep's own view.
    case `self`
    case peer
    /// A rehearsal.
    case practice
    /// A common case scored by several against a key.
    case calibration
  }

  /// One state of an observation; a finished one is never changed, only followed by another.
  public struct Revision: Hashable, Sendable {
    /// 1 for what was first recorded.
    public let number: Int
    public let by: Person.Reference
    public let at: Moment
    /// Why it was amended; `nil` for the first.
    public let because: String?

    public init(number: Int, by: Person.Reference, at: Moment, because: String? = nil) {
      self.number = number
      self.by = by
      self.at = at
      self.because = because
    }
  }

  public let id: ID
  public let occasion: Occasion
  public let rubric: Rubric
  /// The revision that `form` is of.
  public let revision: Int
  /// All revisions, oldest first.
  public let revisions: [Revision]
  public let form: FilledForm
  /// The identity of what was agreed; `nil` when nothing was.
  public let commitment: Commitment.ID?
  /// The rep's answers, oldest first.
  public let replies: [Reply]
  /// When what is the rep's own was shared; `nil` while it is not, and for what needs no sharing.
  public let shared: Moment?

  public init(
    id: ID, occasion: Occasion, rubric: Rubric, revision: Int, revisions: [Revision], form: FilledForm,
    commitment: Commitment.ID? = nil, replies: [Reply] = [], shared: Moment? = nil
  ) {
    self.id = id
    self.occasion = occasion
    self.rubric = rubric
    self.revision = revision
    self.revisions = revisions
    self.form = form
    self.commitment = commitment
    self.replies = replies
    self.shared = shared
  }

  public var scores: Scores { Scores(of: form, by: rubric) }

  /// The rep's newest answer; `nil` when there is none yet.
  public var reply: Reply? { replies.last }

  /// When it was first recorded.
  public var recorded: Moment? { revisions.first?.at }

  /// Whole minutes from the meeting's end until it was scored; `nil` when nobody noted the end.
  public var delayMinutes: Int? {
    guard let ended = occasion.ended, let recorded else { return nil }
    return max(0, recorded.minutes(since: ended))
  }

  /// Whether it is kept for the rep, but left out where the rep's development is followed.
  public var isOutsideTrend: Bool { isPlan || form.isOutsideTrend(by: rubric) }

  /// Whether it is what the rep means to do, rather than what somebody saw.
  public var isPlan: Bool { rubric.filledBy == .rep }
}

extension Observation.Kind {
  /// Whose view it is, as people say it.
  public var wording: Wording {
    switch self {
    case .manager: Wording(en: "the manager's view", sv: "chefens bild")
    case .self: Wording(en: "my own view", sv: "min egen bild")
    case .peer: Wording(en: "a colleague's view", sv: "kollegans bild")
    case .practice: Wording(en: "rehearsal", sv: "rollspel")
    case .calibration: Wording(en: "calibration", sv: "samsynsövning")
    }
  }

  /// Whether it is about a meeting with a customer, rather than a rehearsal or a common case.
  public var isOfMeeting: Bool {
    switch self {
    case .manager, .self, .peer: true
    case .practice, .calibration: false
    }
  }
}
