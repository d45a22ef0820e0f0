/// What a rep's held meetings and closed deals of one month come to: plain counts and sums, of which those that
/// nobody noted are left out.
public struct BusinessMonth: Hashable, Sendable {
  /// The first day of the month.
  public let first: Day
  /// Meetings.
  public var held = 0
  public var outcomeKnown = 0
  public var orders = 0
  public var advances = 0
  public var marginKnown = 0
  /// The sum of the recorded contribution margins.
  public var margin = 0.0
  /// The sum of their squares.
  public var marginSquares = 0.0
  public var customerTypeKnown = 0
  public var newCustomers = 0
  public var attendanceKnown = 0
  public var mobilizerMet = 0
  /// Deals, by the day they were closed.
  public var won = 0
  public var lost = 0

  public init(first: Day) { self.first = first }

  public static func + (one: BusinessMonth, other: BusinessMonth) -> BusinessMonth {
    var sum = BusinessMonth(first: min(one.first, other.first))
    sum.held = one.held + other.held
    sum.outcomeKnown = one.outcomeKnown + other.outcomeKnown
    sum.orders = one.orders + other.orders
    sum.advances = one.advances + other.advances
    sum.marginKnown = one.marginKnown + other.marginKnown
    sum.margin = one.margin + other.margin
    sum.marginSquares = one.marginSquares + other.marginSquares
    sum.customerTypeKnown = one.customerTypeKnown + other.customerTypeKnown
    sum.newCustomers = one.newCustomers + other.newCustomers
    sum.attendanceKnown = one.attendanceKnown + other.attendanceKnown
    sum.mobilizerMet = one.mobilizerMet + other.mobilizerMet
    sum.won = one.won + other.won
    sum.lost = one.lost + other.lost
    return sum
  }
}

/// What business a rep's development is shown together with.
public struct BusinessOverTime: Hashable, Sendable {
  /// Oldest first; months without a meeting and a closed deal are not there.
  public let months: [BusinessMonth]
  /// Imported figures of the rep, by metric and then oldest first.
  public let figures: [KPI]

  public init(months: [BusinessMonth] = [], figures: [KPI] = []) {
    self.months = months
    self.figures = figures
  }
}
