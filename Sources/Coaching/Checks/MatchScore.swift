/// How the match was played: the mean of what managers and colleagues scored.
public struct MatchScore: Hashable, Sendable {
  /// What one observer scored in one meeting.
  public struct Seen: Hashable, Sendable {
    /// A meeting's id, or whatever tells one meeting from another.
    public let meeting: String
    /// The day of the meeting.
    public let day: Day
    /// 1 to 5.
    public let overall: Double

    public init(meeting: String, day: Day, overall: Double) {
      self.meeting = meeting
      self.day = day
      self.overall = overall
    }
  }

  /// 1 to 5; `nil` when nothing was scored.
  public let score: Double?
  public let meetings: Int
  /// Days with at least one of the meetings; three meetings on one day are not three visits.
  public let days: Int
  /// The 90 % interval of the mean; `nil` from fewer than three days.
  public let interval: ClosedRange<Double>?

  /// The interval takes the observations of a day together, since they are alike (a ratio mean with days as
  /// clusters: Cochran, "Sampling Techniques", 1977, 6.13), and Student's t with one degree fewer than days.
  public init(_ seen: [Seen]) {
    meetings = Set(seen.map(\.meeting)).count
    let byDay = Dictionary(grouping: seen, by: \.day)
    days = byDay.count
    let n = Double(seen.count)
    let mean = n > 0 ? seen.reduce(0) { $0 + $1.overall } / n : nil
    score = mean
    guard let mean, days >= MatchScore.leastDays else {
      interval = nil
      return
    }
    let squares = byDay.sorted { $0.key < $1.key }.map { _, day in day.reduce(0) { $0 + $1.overall - mean } }
      .reduce(0) {
        $0 + $1 * $1
      }
    let clusters = Double(days)
    let error = (clusters / (clusters - 1) * squares).squareRoot() / n
    let half = studentT95(degrees: days - 1) * error
    interval = max(1, mean - half)...min(5, mean + half)
  }

  /// From how many days on an interval says anything.
  public static let leastDays = 3
}

/// What five in a hundred lie above in Student's t distribution, with some degrees of freedom, 1 or more.
func studentT95(degrees: Int) -> Double {
  let table = [
    6.313752, 2.919986, 2.353363, 2.131847, 2.015048, 1.943180, 1.894579, 1.859548, 1.833113, 1.812461,
  ]
  if degrees <= table.count { return table[max(0, degrees - 1)] }
  // Cornish and Fisher's expansion (Abramowitz and Stegun, 26.7.5), within 0.0001 from 11 degrees on.
  let (z, v) = (Share.z, Double(degrees))
  let z3 = z * z * z
  let z5 = z3 * z * z
  return z + (z3 + z) / (4 * v) + (5 * z5 + 16 * z3 + 3 * z) / (96 * v * v)
    + (3 * z5 * z * z + 19 * z5 + 17 * z3 - 15 * z) / (384 * v * v * v)
}
