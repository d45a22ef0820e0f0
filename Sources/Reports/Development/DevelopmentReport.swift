import Analysis
import Coaching

/// Whether a rep gets better, how sure that is, and what came of the meetings in the same time.
public struct DevelopmentReport: Report {
  public let rep: Person.Reference
  /// The version that the rep was last seen by.
  public let rubric: Rubric
  public let now: Moment
  /// In the order of the rubric; those of which nothing was ever scored are left out.
  let trends: [SkillTrend]
  /// Oldest first.
  let breaks: [RubricBreak]
  let outcomes: [OutcomeSeries]
  let business: BusinessOverTime
  let axis: TimeAxis
  /// Whether the rep reads.
  let isOwn: Bool
  /// What observers are called.
  let names: [Person.ID: String]
  /// Whether every figure's method is told.
  let isExplaining: Bool
  /// How many views of meetings the reader does not get to read yet, because the rep's own comes first.
  let waiting: Int
  /// How many observations are not taken, because the manager ran the meeting.
  let outsideTrend: Int

  /// - Parameters:
  ///   - rep: Whose.
  ///   - scored: Everybody's, with the rep's own views and rehearsals, without what the reader does not get to read.
  ///   - rubric: What it is scored with where the rep has not been seen yet.
  ///   - criterion: Only this one; all dimensions and the whole for `nil`.
  ///   - business: The rep's, of `wholeYears(of:in:now:)`.
  ///   - reader: Who reads.
  ///   - people: Observers among them, for their names.
  ///   - waiting: How many views are not among `scored`, because the rep's own comes first.
  ///   - outsideTrend: How many are not among `scored`, because the manager ran the meeting.
  ///   - isExplaining: Whether every figure's method is told.
  public init(
    of rep: Person.Reference, in scored: ScoredMeetings, by rubric: Rubric, criterion: Criterion.Key? = nil,
    business: BusinessOverTime, reader: Reader, people: [Person] = [], waiting: Int = 0,
    outsideTrend: Int = 0, isExplaining: Bool = false
  ) {
    let rubric = scored.newestRubric(of: rep.id) ?? rubric
    let measures = criterion.map { [.criterion($0)] } ?? rubric.measures
    let days = DevelopmentReport.days(of: rep.id, in: scored, now: reader.now)
    let pace = Pace(of: business.months, in: days)
    self.rep = rep
    self.rubric = rubric
    self.business = business
    self.isExplaining = isExplaining
    self.waiting = waiting
    self.outsideTrend = outsideTrend
    names = Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    now = reader.now
    isOwn = rep.id == reader.person
    axis = TimeAxis(days, pace: pace)
    outcomes = OutcomeSeries.all(of: business, over: axis)
    breaks = scored.breaks(of: rep.id, in: measures)
    let labelled = LabelledMeetings(scored)
    trends = inParallel(measures) {
      SkillTrend($0, of: rep.id, in: labelled, by: rubric, today: reader.now.day)
    }.filter { !$0.points.isEmpty }
  }

  /// The days it looks back on: from the rep's first scored meeting on, a quarter at least; a year where there is
  /// none.
  public static func days(of rep: Person.ID, in scored: ScoredMeetings, now: Moment) -> ClosedRange<Day> {
    let days = scored.meetings.filter { $0.rep == rep }.map(\.met.day)
    let last = max(now.day, days.max() ?? now.day)
    let first = days.min().map { min($0, Day(number: last.number - 91)) } ?? Day(number: last.number - 364)
    return first...last
  }

  /// The same in the longest periods that they may be told in, for which outcomes are to be fetched.
  public static func wholeYears(of rep: Person.ID, in scored: ScoredMeetings, now: Moment) -> ClosedRange<Day>
  {
    let days = days(of: rep, in: scored, now: now)
    return Pace.year.start(of: days.lowerBound)...days.upperBound
  }
}

extension ScoredMeetings {
  /// The newest version that somebody else has seen a rep by, else that the rep has scored.
  fileprivate func newestRubric(of rep: Person.ID) -> Rubric? {
    let own = meetings.filter { $0.rep == rep }
    let version = own.filter(\.isSeenByOthers).map(\.version).max() ?? own.map(\.version).max()
    return version.flatMap { rubrics[$0] }
  }
}
