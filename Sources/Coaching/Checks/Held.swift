/// Held meetings and what they brought.
public struct Held: Hashable, Sendable {
  public let meetings: Int
  /// Meetings with a recorded margin.
  public let marginKnown: Int
  /// The sum of the recorded margins.
  public let margin: Double

  public init(meetings: Int = 0, marginKnown: Int = 0, margin: Double = 0) {
    self.meetings = meetings
    self.marginKnown = marginKnown
    self.margin = margin
  }

  public static func + (first: Held, second: Held) -> Held {
    Held(
      meetings: first.meetings + second.meetings, marginKnown: first.marginKnown + second.marginKnown,
      margin: first.margin + second.margin)
  }
}
