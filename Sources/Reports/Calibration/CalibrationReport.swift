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
      MeasureAgreement(measure, several, in: scored, by: rubric.version)
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
    rows = ObserverRow.all(
      of: scored, scores, severities, ties, habits, people.filter { audience.sees($0.id) })
  }

  /// Whether figures of all observers together are shown besides what is of the scores.
  var showsGroup: Bool { audience.seesGroup(of: observers) }
}

extension Measure {
  /// Whether it is made of several questions.
  fileprivate var isOfSeveral: Bool {
    if case .criterion = self { return false }
    return true
  }
}
