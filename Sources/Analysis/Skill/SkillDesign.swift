/// Scores as rows of a mixed model, with the terms that they can carry.
///
/// `score ~ 1 + quarter + scenario + (1 + quarter | rep) + (1 | rep:day) + (1 | observer)`.
struct SkillDesign: Sendable {
  let scores: [Score]
  /// The mean of the quarters, from which time is counted.
  let middle: Double
  let reps: Numbering
  let observers: Numbering
  let days: Numbering
  let scenarios: ScenarioColumns
  /// In the order of `SkillModel.Term`.
  let leftOut: [SkillModel.Term]

  /// - Parameter scores: At least one.
  init(_ scores: [Score]) {
    self.scores = scores
    let moving = scores.filter { !$0.isOfCase }
    let timed = moving.isEmpty ? scores : moving
    middle = timed.reduce(0) { $0 + $1.quarter } / Double(timed.count)
    reps = Numbering(scores.map(\.rep))
    observers = Numbering(scores.map(\.observer))
    days = Numbering(SkillDesign.dayLabels(scores))
    let middle = middle
    let times = scores.map { $0.isOfCase ? 0 : $0.quarter - middle }
    let scenarios = ScenarioColumns(scores.map(\.scenario), beside: [times])
    self.scenarios = scenarios
    leftOut = SkillModel.Term.allCases.filter { term in
      SkillDesign.lacks(term, scores: moving, all: scores, times: times, scenarios: scenarios)
    }
  }

  /// Each scoring of a case stands for itself: those who score it on one day see the same, not a day of a rep.
  private static func dayLabels(_ scores: [Score]) -> [Int] {
    let lowest = scores.map(\.day).min() ?? 0
    return scores.enumerated().map { $1.isOfCase ? lowest - 1 - $0 : $1.day }
  }

  /// Whether there is too little for a term.
  private static func lacks(
    _ term: SkillModel.Term, scores: [Score], all: [Score], times: [Double], scenarios: ScenarioColumns
  ) -> Bool {
    switch term {
    case .quarter: !times.contains { abs($0 - times[0]) > 1e-9 } || all.count < 3
    case .scenario: scenarios.columns.isEmpty
    case .rep: Set(all.map(\.rep)).count < 2
    case .slope: repsWithSeveralDays(scores) < 2
    case .day: daysWithSeveral(scores) < 5
    case .observer: Set(all.map(\.observer)).count < 2
    }
  }

  /// How many reps have three visit days or more.
  private static func repsWithSeveralDays(_ scores: [Score]) -> Int {
    Dictionary(grouping: scores, by: \.rep).values.count { Set($0.map(\.day)).count >= 3 }
  }

  private static func daysWithSeveral(_ scores: [Score]) -> Int {
    Dictionary(grouping: scores, by: \.day).values.count { $0.count > 1 }
  }

  func has(_ term: SkillModel.Term) -> Bool { !leftOut.contains(term) }

  /// When a score was given, from the middle of the time; a case stands at the middle.
  func time(_ score: Score) -> Double { score.isOfCase ? 0 : score.quarter - middle }

  /// The mixed model, also of scores to come, whose values do not matter.
  func model(with more: [Score] = []) -> MixedModel {
    let all = scores + more
    let times = all.map(time)
    let ones = all.map { _ in 1.0 }
    let known = scenarios.columns.map { $0 + more.map { _ in 0 } }
    return MixedModel(
      response: all.map(\.value), fixed: [ones] + (has(.quarter) ? [times] : []) + known,
      groups: has(.rep) ? RandomTerm(all.map(\.rep), slope: has(.slope) ? times : nil) : nil,
      occasions: has(.rep) && has(.day)
        ? RandomTerm(days.numbers + more.indices.map { days.labels.count + $0 }) : nil,
      crossed: has(.observer) ? RandomTerm(all.map(\.observer)) : nil)
  }
}
