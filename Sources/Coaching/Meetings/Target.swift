/// What is asked of somebody over time: visits a week and contribution margin a month.
public struct Target: Hashable, Sendable {
  public typealias ID = Identifier<Target>

  /// Whom it is for; a rep's own goes before the team's, and that before everybody's.
  public enum Scope: Hashable, Sendable {
    case everybody
    case team(String)
    case rep(Person.Reference)
  }

  public let id: ID
  public let scope: Scope
  /// From this day until a later one of the same scope begins.
  public let from: Day
  /// In a full working week, 0 or more.
  public let visitsPerWeek: Double
  /// Contribution margin a month over the whole year, 0 or more, in the currency of the budget.
  public let marginPerMonth: Double
  /// Weeks of vacation in a year, 0 to 52.
  public let weeksOff: Double
  /// Part of full time, above 0 and at most 1; visits are asked of that part, the margin is as said.
  public let partTime: Double

  public init(
    id: ID, scope: Scope, from: Day, visitsPerWeek: Double, marginPerMonth: Double, weeksOff: Double = 5,
    partTime: Double = 1
  ) {
    self.id = id
    self.scope = scope
    self.from = from
    self.visitsPerWeek = visitsPerWeek
    self.marginPerMonth = marginPerMonth
    self.weeksOff = weeksOff
    self.partTime = partTime
  }
}
