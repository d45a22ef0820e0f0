/// How a rep stands against the targets of a period: never a demand on one meeting.
public struct TargetStanding: Hashable, Sendable {
  public let rep: Person
  public let expected: Expected
  /// On the days a target holds.
  public let held: Held

  public init(rep: Person, expected: Expected, held: Held) {
    self.rep = rep
    self.expected = expected
    self.held = held
  }

  /// The recorded margins over all held meetings; `nil` while none is recorded.
  public var marginPerMeeting: Double? {
    held.marginKnown > 0 && held.meetings > 0 ? held.margin / Double(held.meetings) : nil
  }
}
