/// Number, customers, people and the match of one rep in a period.
public struct Checks: Hashable, Sendable {
  public let rep: Person
  public let counts: MeetingCounts
  /// Held meetings on the days a target holds; all of them when one holds throughout, none without a target.
  public let heldTowardsTarget: Int
  /// `nil` when no target holds on any day of the period.
  public let expected: Expected?
  public let match: MatchScore
  public let comfortZone: ComfortZone

  public init(
    rep: Person, counts: MeetingCounts, heldTowardsTarget: Int, expected: Expected?, match: MatchScore,
    comfortZone: ComfortZone
  ) {
    self.rep = rep
    self.counts = counts
    self.heldTowardsTarget = heldTowardsTarget
    self.expected = expected
    self.match = match
    self.comfortZone = comfortZone
  }
}

/// The checks of several reps together; figures about a group need five people.
public struct GroupChecks: Hashable, Sendable {
  /// Reps who held a meeting in the period.
  public let reps: Int
  public let counts: MeetingCounts
  /// The expected meetings of those who have a target; `nil` when nobody has.
  public let expected: Double?
  /// Their held meetings on the days a target holds.
  public let heldTowardsTarget: Int

  /// How many people a figure about a group takes.
  public static let leastReps = 5

  /// `nil` for fewer than five reps who held a meeting.
  public init?(_ checks: [Checks]) {
    let active = checks.filter { $0.counts.held > 0 }
    guard active.count >= GroupChecks.leastReps else { return nil }
    reps = active.count
    counts = active.reduce(MeetingCounts()) { $0 + $1.counts }
    let expectations = active.compactMap(\.expected)
    expected = expectations.isEmpty ? nil : expectations.reduce(0) { $0 + $1.visits }
    heldTowardsTarget = active.reduce(0) { $0 + $1.heldTowardsTarget }
  }
}

extension Checks {
  /// The same with those comfort-zone signals alone that whoever reads gets to see.
  public func showing(_ isShown: (ComfortSignal) -> Bool) -> Checks {
    let zone = ComfortZone(comfortZone.signals, business: counts.business, where: isShown)
    return Checks(
      rep: rep, counts: counts, heldTowardsTarget: heldTowardsTarget, expected: expected, match: match,
      comfortZone: zone)
  }
}
