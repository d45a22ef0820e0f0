/// Somebody at a customer: their role in the decision and what they did, not what type they are.
public struct Contact: Hashable, Sendable {
  public typealias ID = Identifier<Contact>

  /// What part they have in a decision.
  public enum BuyingRole: String, CaseIterable, Sendable {
    case decisionMaker = "decision-maker"
    case influencer, user, purchaser, gatekeeper
    case canStop = "can-stop"
  }

  public let id: ID
  public var name: String
  /// What they work with there; `nil` when not known.
  public var work: String?
  /// `nil` while it is not known.
  public var role: BuyingRole?
  /// Why they are left out on purpose; `nil` when they are not.
  public var leftOutBecause: String?
  /// What they did that moved the matter, oldest first: a mobilizer has one at least.
  public var deeds: [String]

  public init(
    id: ID, name: String, work: String? = nil, role: BuyingRole? = nil, leftOutBecause: String? = nil,
    deeds: [String] = []
  ) {
    self.id = id
    self.name = name
    self.work = work
    self.role = role
    self.leftOutBecause = leftOutBecause
    self.deeds = deeds
  }

  public var isMobilizer: Bool { !deeds.isEmpty }
}

extension Contact.BuyingRole {
  public var wording: Wording {
    switch self {
    case .decisionMaker: Wording(en: "decision maker", sv: "beslutsfattare")
    case .influencer: Wording(en: "influencer", sv: "påverkare")
    case .user: Wording(en: "user", sv: "användare")
    case .purchaser: Wording(en: "purchaser", sv: "inköpare")
    case .gatekeeper: Wording(en: "gatekeeper", sv: "grindvakt")
    case .canStop: Wording(en: "can stop it", sv: "kan stoppa")
    }
  }
}
