import Coaching
import Journal
import Reports

/// Fetches what a rep's development is told from.
struct Following {
  let journal: Journal
  let reader: Reader
  let session: Session

  /// - Throws: `Mistake.unknownRubric`, or `MeasureMistake` when the rubric is a plan or has no such criterion
  ///   rated by level.
  func report(on rep: Person, by key: String, criterion: Criterion.Key?, isExplaining: Bool) throws
    -> DevelopmentReport
  {
    let all = try journal.scoredMeetings(by: key, withOwnOf: rep.id)
    let rubric = try session.scoringRubric(key, among: all, in: journal)
    if let criterion { _ = try rubric.measure(criterion: criterion) }
    let standings = try journal.standings(of: rep.id)
    let outside = try journal.observationsOutsideTrend(of: rep.id, by: key)
    let withheld = reader.withheld(among: standings)
    let scored = all.besides(withheld)
    let days = DevelopmentReport.wholeYears(of: rep.id, in: scored, now: reader.now)
    return DevelopmentReport(
      of: rep.reference, in: scored, by: rubric, criterion: criterion,
      business: try journal.business(of: rep.id, in: days), reader: reader, people: try journal.people(),
      waiting: waiting(among: all.meetings.map(\.observation) + outside, standings),
      outsideTrend: outside.subtracting(withheld).count, isExplaining: isExplaining)
  }

  /// How many views the reader does not get to read until the rep's own are there; what waits does not tell whether it
  /// will count.
  private func waiting(among views: [Observation.ID], _ standings: [Observation.ID: Standing]) -> Int {
    views.count { view in
      standings[view].map { reader.withholding(of: $0) == .ownViewFirst } ?? false
    }
  }
}
