import Analysis
import Coaching

/// How a rep does by one measure, over time.
struct SkillTrend: Sendable {
  /// One observation of the rep.
  struct Point: Hashable, Sendable {
    let meeting: ScoredMeeting
    let score: Double
    /// Less the observer's severity and the scenario; `nil` of what the model does not take.
    let adjusted: Double?
  }

  /// Where the estimate lies on a day, from 1 to 5.
  struct CurvePoint: Hashable, Sendable {
    let day: Day
    let level: Estimate
  }

  /// A slope without a model, over the means of visit days.
  struct Companion: Hashable, Sendable {
    let slope: Double?
    let interval: Interval?
    let p: Double?
    /// Visit days.
    let n: Int
  }

  /// The rep's own views beside others' of the same meetings.
  struct OwnView: Hashable, Sendable {
    /// How much higher the own view is, in levels, on average.
    let difference: Double
    /// `nil` of meetings on fewer than three days, and where all differ by the same.
    let interval: Interval?
    let meetings: Int
  }

  let measure: Measure
  let title: Wording
  /// Oldest first, those that the model does not take among them.
  let points: [Point]
  /// `nil` while nobody else has seen the rep by this measure, as it is asked now.
  let growth: Growth?
  /// Where the estimate lies on the day of reading, from 1 to 5; `nil` without a growth.
  let level: Estimate?
  /// Oldest first; empty without a growth.
  let curve: [CurvePoint]
  /// `nil` while there is nothing to compare.
  let companion: Companion?
  /// `nil` while no meeting was scored by the rep and somebody else.
  let ownView: OwnView?
  /// What the data could not carry.
  let leftOut: [SkillModel.Term]

  /// The observations that the model takes.
  var taken: [Point] { points.filter { $0.adjusted != nil } }

  var observers: Int { Set(taken.map(\.meeting.observer)).count }

  var visitDays: Int { Set(taken.map(\.meeting.met.day)).count }

  /// The last day that the model takes something of; `nil` without a growth.
  var lastSeen: Day? { taken.last?.meeting.met.day }

  /// Whether there are days enough to draw it and to tell a change.
  var hasDirection: Bool { visitDays >= SkillTrend.fewestDaysDrawn }

  private static let fewestDaysDrawn = 3

  var verdict: Verdict { growth?.verdict ?? .tooEarly }
}
