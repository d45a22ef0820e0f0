import Analysis
import Coaching

/// How alike observers score with a rubric, how strictly each does, and how far scores can be relied upon.
public struct CalibrationReport: Report {
  /// The newest version in use.
  public let rubric: Rubric
  public let measure: Measure
  let audience: CalibrationAudience
  let differences: ScoreDifferences
  let ties: ObserverTies
  let severities: Severities
  /// Those that the reader may see, by group and then in alphabetical order.
  let rows: [ObserverRow]
  /// How many have scored meetings or cases with the rubric at all.
  let observers: Int
  /// By each question of the measure.
  let agreement: [MeasureAgreement]
  /// By the measure itself; `nil` where it is a single question.
  let agreementOnScore: MeasureAgreement?
  let cases: [CaseScoring]
  /// Of everybody's forms.
  let straightLining: StraightLining
  /// Of the newest forms whose wait is known.
  let newestTimed: StraightLining
  /// How many observers have forms whose criteria can be told to move together.
  let haloObservers: Int
  /// Whether every figure's method is told.
  let isExplaining: Bool

  /// - Parameters:
  ///   - scored: Everybody's, without own views and rehearsals.
  ///   - fillings: Of these.
  ///   - rubric: The newest version in use.
  ///   - measure: What the scores are of.
  ///   - people: At least everybody who has scored.
  ///   - audience: Who reads.
  ///   - isExplaining: Whether every figure's method is told.
  public init(
    of scored: ScoredMeetings, _ fillings: Fillings, by rubric: Rubric, in measure: Measure = .overall,
    among people: [Person.Reference], to audience: CalibrationAudience = .whole, isExplaining: Bool = false
  ) {
    let versions = scored.versions(scoring: measure, as: rubric.version)
    let scores = LabelledMeetings(scored).scores(measure, in: versions)
    let model = SkillModel(scores.map(\.score))
    let several = scored.scoredBySeveral(fillings)
    let criteria = rubric.criteria(of: measure)
    let agreement = { (measure: Measure) in
      MeasureAgreement(measure, several, in: scored, by: rubric.version, to: audience)
    }
    (self.rubric, self.measure, self.audience, self.isExplaining) = (rubric, measure, audience, isExplaining)
    differences = ScoreDifferences(scores, model)
    ties = ObserverTies(scores)
    severities = Severities(scores, model, ties)
    cases = CaseScoring.all(in: scored, fillings, of: criteria)
    self.agreement = criteria.map { agreement(.criterion($0.key)) }
    agreementOnScore = measure.isOfSeveral ? agreement(measure) : nil
    observers = Set(scored.meetings.filter(\.isSeenByOthers).map(\.observer)).count
    let habits = FormHabits(scored, fillings)
    straightLining = habits.straightLining()
    newestTimed = habits.newestTimed
    haloObservers = habits.haloObservers
    rows = ObserverRow.all(
      of: scored, scores, severities, ties, habits, people.filter { audience.sees($0.id) })
  }
}

/// What figures of several observers the reader gets: each asks for enough of those whom it is of.
extension CalibrationReport {
  var showsSources: Bool { audience.seesGroup(of: differences.observers) }
  var showsHalo: Bool { audience.seesGroup(of: haloObservers) }

  func shows(_ forms: StraightLining) -> Bool { audience.seesGroup(of: forms.observers) }

  /// By wait: all or none, for the one left out would be what the others leave of the whole.
  var showsWaits: Bool {
    let parts = StraightLining.Wait.allCases.map(straightLining.after) + [straightLining.after(nil)]
    return parts.allSatisfy { $0.forms.isEmpty || shows($0) }
  }

  /// How all together met the key, which whoever has not scored the case yet is better off without.
  func shows(_ misses: CaseMisses, of common: CaseScoring) -> Bool {
    let hasScored = audience.observer.map(common.observers.contains) ?? true
    return hasScored && audience.seesGroup(of: misses.misses.count)
  }

  /// Why figures of some observers are not there.
  func withheld(of observers: Int) -> Wording {
    let least = CalibrationAudience.leastObservers
    return Wording(
      en:
        "Shown to observers from \(least) observers on, so that nobody can be told from it; so far there are"
        + " \(observers).",
      sv:
        "Visas för bedömare från \(least) bedömare, så att ingen går att urskilja; hittills finns \(observers)."
    )
  }
}

extension Measure {
  /// Whether it is made of several questions.
  fileprivate var isOfSeveral: Bool {
    if case .criterion = self { return false }
    return true
  }
}
