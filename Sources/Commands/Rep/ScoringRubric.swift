import Coaching
import Journal

extension Session {
  /// The newest version of a rubric that something was scored with; as its file has it where nothing was.
  ///
  /// - Throws: `Mistake.unknownRubric`; `MeasureMistake` when it is a plan, or about the coaching.
  func scoringRubric(_ key: String, among scored: ScoredMeetings, in journal: Journal) throws -> Rubric {
    guard key != Rubric.coachingKey else { throw MeasureMistake.isAboutCoaching(key) }
    if let used = scored.rubrics.max(by: { $0.key < $1.key })?.value { return used }
    let rubric = try rubric(key, in: journal).rubric
    guard rubric.filledBy == .observer else { throw MeasureMistake.isPlan(key) }
    return rubric
  }
}

extension Rubric {
  /// A question that is rated by level and scores.
  ///
  /// - Throws: `MeasureMistake` when there is none of that key.
  func measure(criterion key: Criterion.Key) throws -> Measure {
    let scoring = criteria.filter { $0.kind == .level && $0.dimension != nil }.map(\.key)
    guard !scoring.contains(key) else { return .criterion(key) }
    if criterion(key) != nil { throw MeasureMistake.neverScores(key, rubric: self.key) }
    throw MeasureMistake.unknownCriterion(
      key, rubric: self.key, suggestions: nearest(to: key, among: scoring))
  }

  /// An area.
  ///
  /// - Throws: `MeasureMistake` when there is none of that key.
  func measure(dimension key: Dimension.Key) throws -> Measure {
    guard dimension(key) == nil else { return .dimension(key) }
    throw MeasureMistake.unknownDimension(
      key, rubric: self.key, suggestions: nearest(to: key, among: dimensions.map(\.key)))
  }
}
