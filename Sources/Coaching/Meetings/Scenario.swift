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
