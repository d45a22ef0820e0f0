import Coaching

extension SalesOrganisation {
  /// What one rep says of the managers' coaching, by a rubric for it; empty for anybody else.
  ///
  /// - Parameters:
  ///   - rep: Whose words.
  ///   - observations: What was recorded about that rep.
  ///   - rubric: Such as `coaching`.
  /// - Returns: About two of three of what managers saw; the same every time.
  public func coaching(
    of rep: Person.ID, observed observations: [Observation], by rubric: Rubric
  ) -> [RecordedCoaching] {
    guard let index = reps.firstIndex(where: { $0.id == rep }) else { return [] }
    var generator = world.coaching.branch(index)
    var coached: Set<Person.ID> = []
    return observations.compactMap { observation in
      let occasion = observation.occasion
      guard occasion.kind == .manager, let recorded = observation.recorded else { return nil }
      let isFirst = coached.insert(occasion.observer.id).inserted
      let (isSaid, at) = (generator.chance(0.65), generator.replied(after: recorded))
      let form = rubric.coaching(
        levels: coachingLevel(of: occasion.observer.id), isFirst: isFirst, using: &generator)
      let isOpen = generator.chance(0.08)
      guard isSaid, at < world.period.ending else { return nil }
      return RecordedCoaching(
        Identifier(at: at, using: &generator), to: observation.id, by: rep, at: at, form: form, isOpen: isOpen
      )
    }
  }

  /// How good somebody's coaching truly is, 2.4 to 4.4.
  private func coachingLevel(of manager: Person.ID) -> Double {
    var generator = world.coaching.branch(-1 - (managers.firstIndex { $0.id == manager } ?? 0))
    return generator.number(in: 2.4...4.4)
  }
}

extension Rubric {
  fileprivate func coaching(
    levels mean: Double, isFirst: Bool, using generator: inout SeededGenerator
  ) -> FilledForm {
    FilledForm(
      ratings: criteria.map { criterion in
        let level = (mean + generator.normal() * 0.7).rounded()
        let (hasOccasion, tenths) = (generator.chance(0.96), generator.integer(in: 30...90))
        let answer = criterion.coaching(Int(min(max(level, 1), 5)), isFirst: isFirst)
        return Rating(criterion.key, hasOccasion ? answer : .notObserved, seconds: Double(tenths) / 10)
      })
  }
}

extension Criterion {
  /// `nil` where it asks for neither a level nor yes or no: such a question was passed over.
  fileprivate func coaching(_ level: Int, isFirst: Bool) -> Answer? {
    switch kind {
    case .level: .level(level)
    case .yes: isFirst ? .notObserved : .yes(level >= 3)
    default: .notObserved
    }
  }
}
