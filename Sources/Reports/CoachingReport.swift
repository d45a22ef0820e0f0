import Coaching

/// How reps rate somebody's coaching: pooled, so that it holds nobody singly.
public struct CoachingReport: Report {
  /// Whose coaching it is.
  public let coach: Person.Reference
  public let pool: CoachingPool
  /// What is asked now, for the order and the words.
  public let rubric: Rubric?

  /// - Parameters:
  ///   - coach: Whose coaching it is.
  ///   - replies: Oldest first, with those that were replaced.
  ///   - rubric: What is asked now; `nil` when nobody has been asked yet.
  public init(on coach: Person.Reference, replies: [CoachingReply], rubric: Rubric?) {
    self.coach = coach
    self.rubric = rubric
    pool = CoachingPool(replies, criteria: rubric?.criteria ?? [])
  }

  public var json: JSON {
    [
      "manager": .string(coach.id.text), "managerName": .string(coach.name),
      "answers": .integer(pool.answers), "reps": .integer(pool.reps), "enough": .bool(pool.isEnough),
      "counted": .integer(pool.counted), "waiting": .integer(pool.waiting),
      "criteria": .array(pool.criteria.map(json)), "opened": .array(pool.opened.map(json)),
    ]
  }

  private func json(_ figures: CoachingPool.OfCriterion) -> JSON {
    [
      "criterion": .string(figures.criterion.key), "n": .integer(figures.count),
      "median": .number(figures.median),
      "levels": .object(
        Dictionary(uniqueKeysWithValues: figures.levels.map { ("\($0.key)", .integer($0.value)) })),
      "yes": .integer(figures.yes), "no": .integer(figures.no),
    ]
  }

  private func json(_ reply: CoachingReply) -> JSON {
    [
      "rep": .string(reply.rep.id.text), "repName": .string(reply.rep.name),
      "ratings": .array(reply.inOrder(of: rubric).map(\.json)),
    ]
  }
}

extension CoachingReply {
  /// The ratings in the order they are asked, those that are asked no longer last.
  func inOrder(of rubric: Rubric?) -> [Rating] {
    let keys = (rubric?.criteria ?? []).map(\.key)
    return keys.compactMap { self[$0] } + ratings.filter { !keys.contains($0.criterion) }
  }
}
