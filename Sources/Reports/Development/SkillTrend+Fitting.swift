import Analysis
import Coaching

extension SkillTrend {
  /// Fits the model of one measure to everybody's meetings and reads one rep out of it.
  ///
  /// - Parameters:
  ///   - measure: By what.
  ///   - rep: Whose.
  ///   - labelled: Everybody's meetings.
  ///   - rubric: The version that the measure is asked in now.
  ///   - today: The day of reading.
  init(
    _ measure: Measure, of rep: Person.ID, in labelled: LabelledMeetings, by rubric: Rubric, today: Day
  ) {
    let versions = labelled.scored.versions(scoring: measure, as: rubric.version)
    let scores = labelled.scores(measure, in: versions)
    let model = SkillModel(scores.map(\.score))
    let own = scores.filter { $0.meeting.rep == rep && !$0.score.isOfCase }
    let growth = own.first.flatMap { model?.growth(of: $0.score.rep, now: today.quarters) }
    let adjusted = Dictionary(
      own.compactMap { scored in model.map { (scored.meeting.observation, $0.adjusted(scored.score)) } },
      uniquingKeysWith: { first, _ in first })
    self.measure = measure
    title = rubric.title(of: measure)
    points = labelled.scored.meetings.filter { $0.rep == rep }.compactMap { meeting in
      labelled.scored.score(measure, of: meeting).map {
        Point(meeting: meeting, score: $0, adjusted: adjusted[meeting.observation])
      }
    }
    self.growth = growth
    level = growth?.level.onScale
    curve = SkillTrend.curve(of: growth, from: own.first?.meeting.met.day, to: today)
    companion = Companion(points.filter { $0.adjusted != nil })
    ownView = OwnView(points.filter { versions.contains($0.meeting.version) })
    leftOut = own.isEmpty ? [] : model?.leftOut ?? []
  }

  private static func curve(of growth: Growth?, from first: Day?, to today: Day) -> [CurvePoint] {
    guard let growth, let first else { return [] }
    let length = max(0, today.number - first.number)
    let steps = min(length, curveSteps)
    return (0...steps).map { step in
      let day = Day(number: first.number + (steps == 0 ? 0 : length * step / steps))
      return CurvePoint(day: day, level: growth.level(at: day.quarters).onScale)
    }
  }

  /// The estimate is a line, and its band bends little between so many days.
  private static let curveSteps = 8
}

extension SkillTrend.Companion {
  /// `nil` of a single day.
  fileprivate init?(_ points: [SkillTrend.Point]) {
    let days = Dictionary(grouping: points, by: \.meeting.met.day).sorted { $0.key < $1.key }
    guard days.count > 1 else { return nil }
    let times = days.map(\.key.quarters)
    let values = days.map { $0.value.reduce(0) { $0 + $1.score } / Double($0.value.count) }
    let slope = TheilSen(times: times, values: values)
    self.init(
      slope: slope?.slope, interval: slope?.interval, p: MannKendall(times: times, values: values)?.chance,
      n: days.count)
  }
}

extension SkillTrend.OwnView {
  /// Every meeting counts once, with the means of both sides; meetings of a day are taken together.
  fileprivate init?(_ points: [SkillTrend.Point]) {
    let meetings = Dictionary(grouping: points.filter { $0.meeting.meeting != nil }, by: \.meeting.meeting)
    let differences = meetings.values.sorted { $0[0].meeting.met < $1[0].meeting.met }.compactMap { views in
      SkillTrend.OwnView.difference(in: views).map { (day: views[0].meeting.met.day, levels: $0) }
    }
    let days = Dictionary(grouping: differences, by: \.day).sorted { $0.key < $1.key }
    let mean = ClusteredMean(days.map { $0.value.map(\.levels) })
    guard let difference = mean.mean else { return nil }
    let interval = mean.clusters.count < SkillTrend.OwnView.fewestDays ? nil : mean.interval()
    self.init(
      difference: difference, interval: interval.flatMap { $0.low < $0.high ? $0 : nil },
      meetings: differences.count)
  }

  private static let fewestDays = 3

  /// By how much the own view of one meeting is higher; `nil` when one of the two is missing.
  private static func difference(in views: [SkillTrend.Point]) -> Double? {
    let own = views.filter { $0.meeting.kind == .self }.map(\.score)
    let others = views.filter { $0.meeting.isSeenByOthers }.map(\.score)
    guard !own.isEmpty, !others.isEmpty else { return nil }
    return own.reduce(0, +) / Double(own.count) - others.reduce(0, +) / Double(others.count)
  }
}
