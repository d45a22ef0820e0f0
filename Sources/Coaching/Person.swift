/// Somebody who uses Pitchside.
public struct Person: Hashable, Sendable {
  public typealias ID = Identifier<Person>

  public enum Role: String, CaseIterable, Sendable {
    case manager, rep
    case trainingLead = "training-lead"
  }

  public let id: ID
  public var name: String
  public var role: Role
  /// Who they report to; `nil` when nobody was named.
  public var manager: ID?
  /// `nil` when they are in no team.
  public var team: String?
  /// Other spellings that files and people use, in the order they were added.
  public var aliases: [String]
  /// `false` once they have left; their records stay.
  public var isActive: Bool

  public init(
    id: ID, name: String, role: Role, manager: ID? = nil, team: String? = nil, aliases: [String] = [],
    isActive: Bool = true
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.manager = manager
    self.team = team
    self.aliases = aliases
    self.isActive = isActive
  }

  /// Who somebody is, for showing beside what they did.
  public struct Reference: Hashable, Sendable {
    public let id: ID
    public let name: String

    public init(id: ID, name: String) {
      self.id = id
      self.name = name
    }
  }

  public var reference: Reference { Reference(id: id, name: name) }
}

extension Person.Role {
  public var wording: Wording {
    switch self {
    case .manager: Wording(en: "manager", sv: "säljchef")
    case .rep: Wording(en: "rep", sv: "säljare")
    case .trainingLead: Wording(en: "training lead", sv: "utbildningsansvarig")
    }
  }
}
