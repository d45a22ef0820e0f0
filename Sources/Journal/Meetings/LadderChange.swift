import Coaching

/// What somebody says of a customer's way to a decision.
public struct LadderChange: Sendable {
  /// Added behind those that are there.
  public var steps: [String]
  /// Which steps change their state, by number.
  public var states: [Int: Ladder.Step.State]
  /// Who has a part in it; who was left out is back with that.
  public var people: [NamedContact]
  /// Who is left out on purpose, and why.
  public var leftOut: [NamedWords]
  /// What somebody did that moved the matter.
  public var deeds: [NamedWords]
  /// Names of contacts that are taken away altogether.
  public var removed: [String]

  public init(
    steps: [String] = [], states: [Int: Ladder.Step.State] = [:], people: [NamedContact] = [],
    leftOut: [NamedWords] = [], deeds: [NamedWords] = [], removed: [String] = []
  ) {
    self.steps = steps
    self.states = states
    self.people = people
    self.leftOut = leftOut
    self.deeds = deeds
    self.removed = removed
  }

  /// Whether nothing is said.
  public var isEmpty: Bool {
    steps.isEmpty && states.isEmpty && people.isEmpty && leftOut.isEmpty && deeds.isEmpty && removed.isEmpty
  }
}
