/// What the targets of a period ask of one rep.
public struct Expected: Hashable, Sendable {
  /// The first day of the period on which a target holds.
  public let since: Day
  /// Meetings, 0 or more.
  public let visits: Double
  /// Contribution margin for these days, a month being a twelfth of the year, in the currency of the budget.
  public let margin: Double
  /// How a meeting's margin comes about from the target that holds last.
  public let arithmetic: Target.Arithmetic

  /// `nil` when no target holds on any day of the period.
  public init?(of rep: Person, in period: ClosedRange<Day>, by history: TargetHistory) {
    let stretches = history.stretches(of: rep, in: period)
    guard let first = stretches.first, let last = stretches.last else { return nil }
    let year = period.upperBound.twelveMonthsBack
    let daysOfYear = Double(year.upperBound.number - year.lowerBound.number + 1)
    since = first.days.lowerBound
    visits = stretches.reduce(0) { $0 + $1.target.visits(in: $1.days, of: year) }
    margin = stretches.reduce(0) { sum, stretch in
      let days = Double(stretch.days.upperBound.number - stretch.days.lowerBound.number + 1)
      return sum + stretch.target.marginPerMonth * 12 * days / daysOfYear
    }
    arithmetic = last.target.arithmetic(endingOn: period.upperBound)
  }
}
