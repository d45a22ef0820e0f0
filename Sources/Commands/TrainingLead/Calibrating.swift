import Coaching
import Journal
import Reports

/// Fetches what tells how observers score.
struct Calibrating {
  let journal: Journal
  let reader: Reader
  let session: Session

  /// What was asked for.
  struct Wish {
    let rubric: String
    let dimension: String?
    let criterion: String?
  }

  /// - Throws: `Mistake.unknownRubric`; `MeasureMistake` when the rubric is a plan, or has no such area or question;
  ///   `CalibrationMistake` for a rep who has scored nobody.
  func report(on wish: Wish, isExplaining: Bool) throws -> CalibrationReport {
    guard wish.dimension == nil || wish.criterion == nil else { throw MeasureMistake.dimensionOrCriterion }
    let scored = try journal.scoredMeetings(by: wish.rubric)
    let audience = try audience(of: scored)
    let rubric = try session.scoringRubric(wish.rubric, among: scored, in: journal)
    return CalibrationReport(
      of: scored, try journal.fillings(by: wish.rubric), by: rubric, in: try measure(wish, in: rubric),
      among: try journal.people().map(\.reference), to: audience, isExplaining: isExplaining)
  }

  private func measure(_ wish: Wish, in rubric: Rubric) throws -> Measure {
    if let dimension = wish.dimension { return try rubric.measure(dimension: dimension) }
    return try wish.criterion.map { try rubric.measure(criterion: $0) } ?? .overall
  }

  /// A training lead, and somebody unknown, reads the whole; a manager, or a rep who has scored colleagues, the
  /// own row.
  private func audience(of scored: ScoredMeetings) throws -> CalibrationAudience {
    guard let id = reader.person else { return .whole }
    let person = try journal.person(id)
    switch person.role {
    case .trainingLead: return .whole
    case .manager: return .observer(id)
    case .rep:
      guard scored.meetings.contains(where: { $0.observer == id }) else {
        throw CalibrationMistake.scoresNobody(rep: person.name)
      }
      return .observer(id)
    }
  }
}
