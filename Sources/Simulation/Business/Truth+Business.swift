/// How skill really shows in business: what the reports look for and must not overstate.
///
/// Skill is the mean of a rep's true levels on the day, 1 to 5, and 3 for the average.
extension Truth {
  /// Of a business meeting: 8 in a hundred at the average, and 4 more for every level.
  public static func chanceOfOrder(skill: Double) -> Double { within(0.01...0.25, 0.08 + 0.04 * (skill - 3)) }

  /// Of a business meeting without an order: a step ahead, 35 in a hundred and 12 more for every level.
  public static func chanceOfAdvance(skill: Double) -> Double {
    within(0.05...0.75, 0.35 + 0.12 * (skill - 3))
  }

  /// That the decision maker is there: 30 in a hundred and 10 more for every level.
  public static func chanceOfDecisionMaker(skill: Double) -> Double {
    within(0.05...0.7, 0.3 + 0.1 * (skill - 3))
  }

  /// The mean contribution margin of an order, whatever the skill: 10,000 a meeting at the average.
  public static let marginOfOrder = 125_000.0

  private static func within(_ range: ClosedRange<Double>, _ value: Double) -> Double {
    min(max(value, range.lowerBound), range.upperBound)
  }

  /// What somebody does to stay where it is comfortable.
  public enum Comfort: String, CaseIterable, Sendable {
    /// Two customers get most of the time.
    case favourites
    /// One customer is met again and again and nothing moves.
    case stuck
    /// The count is filled in the last days of the month.
    case late
  }

  /// Of eight reps, the fourth has favourites, the fifth is stuck, and the seventh is late.
  static func comfort(ofRep index: Int) -> Comfort? {
    switch index % 8 {
    case 3: .favourites
    case 4: .stuck
    case 6: .late
    default: nil
    }
  }
}
