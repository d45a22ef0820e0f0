extension Target {
  public var workingTime: WorkingTime { WorkingTime(weeksOff: weeksOff, partTime: partTime) }

  /// The meetings expected in some days.
  ///
  /// - Parameters:
  ///   - days: Days on which the target holds.
  ///   - year: The twelve months that the vacation belongs to.
  /// - Returns: 0 or more, in fractions.
  public func visits(in days: ClosedRange<Day>, of year: ClosedRange<Day>) -> Double {
    visitsPerWeek * workingTime.weeks(in: days, of: year) * partTime
  }

  /// How the margin a meeting must bring comes about, over twelve months.
  public struct Arithmetic: Hashable, Sendable {
    public let target: Target
    /// The working weeks of those months, vacation taken off.
    public let weeks: Double
    /// The meetings they make room for at the target's pace.
    public let meetings: Double
    /// Contribution margin budgeted for them.
    public let margin: Double
    /// What a meeting must bring over time, in the currency of the budget; `nil` where no visits are asked.
    public var marginPerMeeting: Double? { meetings > 0 ? margin / meetings : nil }
  }

  /// Works out what a meeting must bring over the twelve months that end with a day.
  public func arithmetic(endingOn day: Day) -> Arithmetic {
    let year = day.twelveMonthsBack
    return Arithmetic(
      target: self, weeks: workingTime.weeks(in: year, of: year), meetings: visits(in: year, of: year),
      margin: 12 * marginPerMonth)
  }
}
