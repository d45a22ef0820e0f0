import Coaching

/// How a rep played one meeting, dimension by dimension.
struct Play {
  private let levels: [Double]
  /// How far each dimension came, from 0 to just under 1: what choices and counts go by, so that they agree.
  private let reach: [Double]
  private let isPractice: Bool

  init(_ levels: [Double], isPractice: Bool, using generator: inout SeededGenerator) {
    self.levels = levels
    self.isPractice = isPractice
    reach = levels.map { min(max(($0 - 1) / 4 + generator.normal() * 0.1, 0), 0.999) }
  }

  /// What happened in one criterion.
  func fact(
    for question: Question, in questionnaire: Questionnaire, using generator: inout SeededGenerator
  ) -> Performance.Fact {
    switch question.criterion.kind {
    case .level: level(of: question, using: &generator)
    case .count: .answer(.count(count(of: question, using: &generator)))
    case .yes: .answer(.yes(generator.chance(0.3 + reach(of: question) * 0.6)))
    case .choice: .answer(choice(of: question, in: questionnaire.rubric, using: &generator))
    case .text: .answer(wish(in: questionnaire.language, using: &generator))
    }
  }

  private func level(of question: Question, using generator: inout SeededGenerator) -> Performance.Fact {
    let level = (question.dimension.map { levels[$0] } ?? 3) - question.difficulty
    let isMissed = generator.chance(question.noOccasion)
    let fact = Performance.Fact.level(level + generator.normal() * 0.35)
    return isMissed ? .noOccasion : fact
  }

  private func count(of question: Question, using generator: inout SeededGenerator) -> Int {
    let reach = reach(of: question)
    return switch question.key {
    case "visuals-made": max(0, Int(reach * 4) - 1)
    case let key where key.contains("question"):
      4 + generator.integer(in: 0...8) + generator.integer(in: 0...9) - Int(reach * 5)
    default: Int(reach * 4)
    }
  }

  private func choice(
    of question: Question, in rubric: Rubric, using generator: inout SeededGenerator
  ) -> Answer {
    let options = question.criterion.options.map(\.key)
    guard let outside = rubric.outsideTrendWhen, outside.criterion == question.key else {
      let place = Int(reach(of: question) * Double(options.count))
      return options.isEmpty ? .notObserved : .choice(options[place])
    }
    let isOutside = generator.chance(isPractice ? 0 : 0.04)
    let usual = options.filter { $0 != outside.option }
    let option = usual.first { _ in generator.chance(0.7) } ?? usual.first
    return (isOutside ? outside.option : option).map { .choice($0) } ?? .notObserved
  }

  private func wish(in language: Language, using generator: inout SeededGenerator) -> Answer {
    generator.pick(from: GeneralTexts.wishes).map { .text($0.text(in: language)) } ?? .notObserved
  }

  private func reach(of question: Question) -> Double { question.dimension.map { reach[$0] } ?? 0.5 }
}
