import Coaching
import Journal
import Reports

/// Fetches what a rep's development is told from.
struct Following {
  let journal: Journal
  let reader: Reader
  let session: Session

  /// - Throws: `Mistake.unknownRubric`, or `DevelopmentMistake` when the rubric is a plan or has no such criterion
  ///   rated by level.
  func report(on rep: Person, by key: String, criterion: Criterion.Key?, isExplaining: Bool) throws
    -> DevelopmentReport
  {
    let all = try journal.scoredMeetings(by: key, withOwnOf: rep.id)
    let rubric = try newest(among: all, key)
    if let criterion { try check(criterion, in: rubric) }
    let standings = try journal.standings(of: rep.id)
    let scored = all.besides(reader.withheld(among: standings))
    let days = DevelopmentReport.quarters(of: rep.id, in: scored, now: reader.now)
    return DevelopmentReport(
      of: rep.reference, in: scored, by: rubric, criterion: criterion,
      business: try journal.business(of: rep.id, in: days), reader: reader, people: try journal.people(),
      waiting: waiting(among: all, standings), isExplaining: isExplaining)
  }

  /// How many views the reader does not get to read until the rep's own are there.
  private func waiting(among all: ScoredMeetings, _ standings: [Observation.ID: Standing]) -> Int {
    all.meetings.count { meeting in
      standings[meeting.observation].map { reader.withholding(of: $0) == .ownViewFirst } ?? false
    }
  }

  /// The newest version in use; as its file has it where none is.
  private func newest(among scored: ScoredMeetings, _ key: String) throws -> Rubric {
    if let used = scored.rubrics.max(by: { $0.key < $1.key })?.value { return used }
    let rubric = try session.rubric(key, in: journal).rubric
    guard rubric.filledBy == .observer else { throw DevelopmentMistake.isPlan(key) }
    return rubric
  }

  private func check(_ key: Criterion.Key, in rubric: Rubric) throws {
    let scoring = rubric.criteria.filter { $0.kind == .level && $0.dimension != nil }.map(\.key)
    guard !scoring.contains(key) else { return }
    if rubric.criterion(key) != nil { throw DevelopmentMistake.neverScores(key, rubric: rubric.key) }
    throw DevelopmentMistake.unknownCriterion(
      key, rubric: rubric.key, suggestions: nearest(to: key, among: scoring))
  }
}
