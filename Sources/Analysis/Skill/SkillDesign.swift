/// Scores as rows of a mixed model, with the terms that they can carry.
///
/// `score ~ 1 + quarter + scenario + case + (1 + quarter | rep) + (1 | rep:day) + (1 | observer)`.
///
/// A common case is a ratee of its own with a level of its own, which no spread between reps is asked about: it has
/// no time, no kind of meeting and no day, and links the observers who have scored it.
struct SkillDesign: Sendable {
  let scores: [Score]
  /// The mean of the quarters, from which time is counted.
  let middle: Double
  let reps: Numbering
  let observers: Numbering
  let scenarios: ScenarioColumns
  /// The labels of the common cases that have a column.
  private let cases: [Int]
  /// What intervals do without.
  let leftOut: [SkillModel.Term]
  /// What the spreads that are most likely do without: days, too, where fewer than five have several visits.
  let leftOutOfFit: [SkillModel.Term]

  /// - Parameter scores: At least one.
  init(_ scores: [Score]) {
    self.scores = scores
    let meetings = scores.filter { !$0.isOfCase }
    let timed = meetings.isEmpty ? scores : meetings
    let middle = timed.reduce(0) { $0 + $1.quarter } / Double(timed.count)
    self.middle = middle
    reps = Numbering(scores.map(\.rep))
    observers = Numbering(scores.map(\.observer))
    scenarios = ScenarioColumns(meetings.map(\.scenario), beside: [meetings.map { $0.quarter - middle }])
    let cases = Numbering(scores.filter(\.isOfCase).map(\.rep)).labels
    self.cases = Array(cases.dropFirst(meetings.isEmpty ? 1 : 0))
    let told = Told(meetings, observers: observers.labels.count, scenarios: scenarios)
    leftOut = SkillModel.Term.allCases.filter { told.lacks($0, days: 1) }
    leftOutOfFit = SkillModel.Term.allCases.filter { told.lacks($0, days: SkillDesign.fewestDays) }
  }

  /// How many days with several visits it takes for a spread of days to be told.
  static let fewestDays = 5

  func has(_ term: SkillModel.Term) -> Bool { !leftOut.contains(term) }

  /// When a score was given, from the middle of the time; a case stands at the middle.
  func time(_ score: Score) -> Double { score.isOfCase ? 0 : score.quarter - middle }

  /// How many columns come behind those of the constant and of time.
  var further: Int { scenarios.labels.count + cases.count }

  /// The mixed model, also of scores to come, whose values do not matter, with what is thought of the change of all
  /// together; days are in it where one has several visits.
  func model(with more: [Score] = []) -> MixedModel {
    model(scores + more, without: leftOut, thought: has(.quarter) ? [1: WeakPriors().trend] : [:])
  }

  /// The mixed model of which the most likely spreads are asked, nothing thought beforehand.
  var modelToFit: MixedModel { model(scores, without: leftOutOfFit, thought: [:]) }

  private func model(_ all: [Score], without missing: [SkillModel.Term], thought: [Int: Double]) -> MixedModel
  {
    let times = all.map(time)
    func has(_ term: SkillModel.Term) -> Bool { !missing.contains(term) }
    return MixedModel(
      response: all.map(\.value),
      fixed: [all.map { _ in 1 }] + (has(.quarter) ? [times] : []) + scenarioColumns(all) + caseColumns(all),
      groups: has(.rep)
        ? RandomTerm(all.map(\.rep), slope: has(.slope) ? times : nil, taking: all.map { !$0.isOfCase })
        : nil,
      occasions: has(.rep) && has(.day) ? RandomTerm(days(all)) : nil,
      crossed: has(.observer) ? RandomTerm(all.map(\.observer)) : nil, thought: thought)
  }

  private func scenarioColumns(_ all: [Score]) -> [[Double]] {
    scenarios.labels.indices.map { column in
      all.map { $0.isOfCase ? 0 : scenarios.values(of: $0.scenario)[column] }
    }
  }

  private func caseColumns(_ all: [Score]) -> [[Double]] {
    cases.map { label in all.map { $0.isOfCase && $0.rep == label ? 1 : 0 } }
  }

  /// A label a row. Whoever scores a case on one day sees the same, which is no day of a rep; each score to come is
  /// of a day of its own.
  private func days(_ all: [Score]) -> [Int] {
    let known = Numbering(scores.map(\.day))
    return all.enumerated().map { row, score in
      row < scores.count && !score.isOfCase ? known.numbers[row] : known.labels.count + row
    }
  }
}

/// What there is of meetings to carry a term.
private struct Told {
  let reps: Int
  let moments: Int
  let meetings: Int
  let fullDays: Int
  let observers: Int
  let scenarios: Int

  init(_ meetings: [Score], observers: Int, scenarios: ScenarioColumns) {
    self.meetings = meetings.count
    self.observers = observers
    self.scenarios = scenarios.labels.count
    reps = Set(meetings.map(\.rep)).count
    moments = Set(meetings.map(\.quarter)).count
    fullDays = Dictionary(grouping: meetings, by: \.day).values.count { $0.count > 1 }
  }

  /// Finds out whether there is too little for a term.
  ///
  /// - Parameters:
  ///   - term: Which.
  ///   - days: How many days with several visits a spread of days takes.
  /// - Returns: Whether it is to be left out.
  func lacks(_ term: SkillModel.Term, days: Int) -> Bool {
    switch term {
    case .quarter: moments < 2 || meetings < 3
    case .scenario: scenarios == 0
    case .rep: reps < 2
    case .slope: reps < 2 || moments < 2 || meetings < 3
    case .day: reps < 2 || fullDays < days
    case .observer: observers < 2
    }
  }
}
