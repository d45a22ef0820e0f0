/// The one thing agreed for next time.
public struct Commitment: Hashable, Sendable {
  public typealias ID = Identifier<Commitment>

  /// What is agreed.
  public struct Terms: Hashable, Sendable, Codable {
    public let criterion: Criterion.Key
    /// What to do, in the words of those who agreed.
    public let text: String
    /// By when; `nil` means the next meeting.
    public let due: Day?

    public init(criterion: Criterion.Key, text: String, due: Day? = nil) {
      self.criterion = criterion
      self.text = text
      self.due = due
    }
  }

  public enum Status: String, CaseIterable, Sendable, Codable {
    case open, kept, partly
    case notYet = "not-yet"
    case dropped

    /// Whether there is still something to come back to.
    public var isSettled: Bool { self == .kept || self == .dropped }
  }

  public let id: ID
  public let rep: Person.ID
  public let terms: Terms
  /// The meeting after which it was agreed.
  public let agreed: Moment
  public var status: Status
  /// When somebody last came back to it; `nil` when nobody has.
  public var followedUp: Moment?

  public init(
    id: ID, rep: Person.ID, terms: Terms, agreed: Moment, status: Status = .open, followedUp: Moment? = nil
  ) {
    self.id = id
    self.rep = rep
    self.terms = terms
    self.agreed = agreed
    self.status = status
    self.followedUp = followedUp
  }

  /// What became of a commitment, seen in a later meeting.
  public struct FollowUp: Hashable, Sendable, Codable {
    public let commitment: ID
    public let status: Status

    public init(commitment: ID, status: Status) {
      self.commitment = commitment
      self.status = status
    }
  }
}

extension Commitment.Status {
  /// What can be said when it is followed up, in the order it is offered.
  public static let followUps = [Self.kept, .partly, .notYet, .dropped]

  public var wording: Wording {
    switch self {
    case .open: Wording(en: "open", sv: "öppen")
    case .kept: Wording(en: "kept", sv: "gjort")
    case .partly: Wording(en: "partly", sv: "delvis")
    case .notYet: Wording(en: "not yet", sv: "inte än")
    case .dropped: Wording(en: "dropped", sv: "struket")
    }
  }
}
