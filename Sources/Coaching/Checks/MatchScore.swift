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

  /// What was scored on each day with a meeting, 1 to 5, oldest first: three meetings on one day are alike.
  public let byDay: [[Double]]
  public let meetings: Int

  public init(_ seen: [Seen]) {
    meetings = Set(seen.map(\.meeting)).count
    byDay = Dictionary(grouping: seen, by: \.day).sorted { $0.key < $1.key }.map { $1.map(\.overall) }
  }

  /// Days with at least one of the meetings.
  public var days: Int { byDay.count }

  /// The mean of what was scored, 1 to 5; `nil` when nothing was.
  public var score: Double? {
    let all = byDay.joined()
    return all.isEmpty ? nil : all.reduce(0, +) / Double(all.count)
  }
}
