/// What the held meetings of some reps come to in a period: number, customers and people.
public struct TeamMeetings: Hashable, Sendable {
  public let held: Int
  /// How many of them somebody has said of when the customer is to invest.
  public let buyingInKnown: Int
  /// How many of those have six months left at most.
  public let investmentNear: Int
  /// How many of them somebody has said of who was there.
  public let attendanceKnown: Int
  /// How many of those met somebody who decides, or a mobilizer.
  public let keyPeopleMet: Int

  public init(held: Int, buyingInKnown: Int, investmentNear: Int, attendanceKnown: Int, keyPeopleMet: Int) {
    self.held = held
    self.buyingInKnown = buyingInKnown
    self.investmentNear = investmentNear
    self.attendanceKnown = attendanceKnown
    self.keyPeopleMet = keyPeopleMet
  }

  /// Months within which an investment is near.
  public static let nearMonths = 6
}
