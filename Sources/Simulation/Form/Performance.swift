import Coaching

/// What really happened in one meeting, before anybody put it into a form.
struct Performance: Sendable {
  /// What happened in one criterion.
  enum Fact: Hashable, Sendable {
    /// How well it was done, in levels, with fractions and not yet cut to 1...5.
    case level(Double)
    case answer(Answer)
    case noOccasion
  }

  /// One for every question, in order.
  private(set) var facts: [Fact] = []

  /// Lets a meeting happen.
  ///
  /// - Parameters:
  ///   - questionnaire: What will be asked about it.
  ///   - levels: The rep's true level that day in every dimension, 1 to 5.
  ///   - visit: The meeting.
  ///   - generator: Where chance comes from.
  init(
    of questionnaire: Questionnaire, levels: [Double], visit: Visit, using generator: inout SeededGenerator
  ) {
    let meeting = generator.normal() * 0.15
    let play = Play(levels.map { $0 + meeting }, isPractice: visit.isPractice, using: &generator)
    let passed = questionnaire.passedOver(in: visit, using: &generator)
    facts = questionnaire.questions.map { question in
      let fact = play.fact(for: question, in: questionnaire, using: &generator)
      return passed.contains(question.key) ? .noOccasion : fact
    }
  }
}

extension Questionnaire {
  /// The criteria that one meeting has no occasion for, because of what kind of meeting it is.
  fileprivate func passedOver(in visit: Visit, using generator: inout SeededGenerator) -> [Criterion.Key] {
    guard let last = rubric.askedLast, last.scenarios.contains(visit.scenario) else { return [] }
    return generator.chance(0.5) ? last.criteria : []
  }
}
