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

  /// Fewer held meetings than this say nothing about the margin of one.
  public static let enoughMeetings = 5

  /// Whether too few meetings were held to say what one brings.
  public var isTooEarly: Bool { held.meetings < TargetStanding.enoughMeetings }

  /// The recorded margins over all held meetings; `nil` while none is recorded, and while it is too early.
  public var marginPerMeeting: Double? {
    held.marginKnown > 0 && !isTooEarly ? held.margin / Double(held.meetings) : nil
  }
}
