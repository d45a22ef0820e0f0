/// A rep, a customer and a time.
public struct Meeting: Hashable, Sendable {
  public typealias ID = Identifier<Meeting>

  public let id: ID
  public var rep: Person.ID
  /// `nil` when nobody said which.
  public var customer: Customer?
  /// `nil` when nobody said which.
  public var scenario: Scenario?
  /// When it began.
  public var met: Moment
  /// When it ended; `nil` when nobody noted it.
  public var ended: Moment?

  public init(
    id: ID, rep: Person.ID, customer: Customer? = nil, scenario: Scenario? = nil, met: Moment,
    ended: Moment? = nil
  ) {
    self.id = id
    self.rep = rep
    self.customer = customer
    self.scenario = scenario
    self.met = met
    self.ended = ended
  }
}

/// What kind of meeting it is.
public enum Scenario: String, CaseIterable, Sendable, Codable {
  case firstMeeting = "first-meeting"
  case insight, discovery, proposal, negotiation
  case followUp = "follow-up"

  public var wording: Wording {
    switch self {
    case .firstMeeting: Wording(en: "first meeting", sv: "första möte")
    case .insight: Wording(en: "insight meeting", sv: "insiktsmöte")
    case .discovery: Wording(en: "discovery", sv: "behovsanalys")
    case .proposal: Wording(en: "proposal", sv: "offertgenomgång")
    case .negotiation: Wording(en: "negotiation", sv: "förhandling")
    case .followUp: Wording(en: "follow-up", sv: "uppföljning")
    }
  }
}
