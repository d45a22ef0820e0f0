/// How often others watched a rep's meetings in a period.
public struct RideAlongs: Hashable, Sendable {
  public let rep: Person
  /// Views of managers and colleagues.
  public let observations: Int
  /// Days with one at least; three meetings on one day are not three visits.
  public let days: Int
  public let observers: Int
  /// The newest there is, also before the period; `nil` when nobody ever watched.
  public let last: Moment?

  public init(rep: Person, observations: Int, days: Int, observers: Int, last: Moment?) {
    self.rep = rep
    self.observations = observations
    self.days = days
    self.observers = observers
    self.last = last
  }

  /// Days without one after which a rep is named to the manager: five weeks.
  public static let longAgo = 35

  /// Whether the rep has not been watched for five weeks, or never.
  public func isLongAgo(on day: Day) -> Bool {
    last.map { day.number - $0.day.number >= RideAlongs.longAgo } ?? true
  }

  /// Visit days from which something can be said of a rep.
  public static let enoughDays = 3
}

/// How often a criterion was rated low in a period, over many reps.
public struct LowRatings: Hashable, Sendable {
  public let rubric: String
  public let criterion: Criterion.Key
  public let ask: Wording
  /// How often it was rated 1 or 2.
  public let low: Int
  /// How often it was rated.
  public let rated: Int
  /// How many reps were rated.
  public let reps: Int

  public init(rubric: String, criterion: Criterion.Key, ask: Wording, low: Int, rated: Int, reps: Int) {
    self.rubric = rubric
    self.criterion = criterion
    self.ask = ask
    self.low = low
    self.rated = rated
    self.reps = reps
  }

  /// Fewer reps than this are not shown as a group.
  public static let leastReps = 5
}

extension Day {
  /// The first day of the quarter of the year that it is in.
  public var firstOfQuarter: Day {
    let (year, month, _) = components
    let first = (month - 1) / 3 * 3 + 1
    let padded = String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
    return Day(iso8601: "\(padded)-\(first.twoDigits)-01") ?? self
  }

  /// Which quarter of the year it is in, 1 to 4.
  public var quarterOfYear: Int { (components.month - 1) / 3 + 1 }
}
