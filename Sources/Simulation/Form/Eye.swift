import Coaching

/// How one observer sees one meeting.
struct Eye {
  /// How many levels lower than what happened they rate, all criteria alike.
  let severity: Double
  /// Whether they fill in the short form.
  let isShort: Bool
  /// Whether they counted live, rather than remember.
  let isCounting: Bool
}

extension Questionnaire {
  /// Puts what happened into a form, as one observer saw it: a rating for every criterion, in order.
  func ratings(
    of performance: Performance, through eye: Eye, using generator: inout SeededGenerator
  ) -> [Rating] {
    let seen = zip(questions, performance.facts).map { question, fact in
      guard question.criterion.isCore || !eye.isShort else { return Rating(question.key, nil) }
      return question.rating(of: fact, through: eye, using: &generator)
    }
    return withoutSkipped(FilledForm(ratings: seen)).ratings
  }

  /// The form without the answers that another answer has taken the occasion from.
  private func withoutSkipped(_ seen: FilledForm) -> FilledForm {
    var form = seen
    for question in questions {
      guard let condition = question.criterion.skipWhen, form.meets(condition) else { continue }
      guard form[question.key]?.answer != nil else { continue }
      form[question.key] = Rating(question.key, .notObserved)
    }
    return form
  }
}

extension Answer {
  fileprivate var isCount: Bool { if case .count = self { true } else { false } }
}

extension Question {
  fileprivate func rating(
    of fact: Performance.Fact, through eye: Eye, using generator: inout SeededGenerator
  ) -> Rating {
    let answer = seen(fact, through: eye, using: &generator)
    let tenths = tenths(for: answer, using: &generator)
    guard case .level(let level) = answer, generator.chance(evidenceShare(at: level)) else {
      let source: CountSource = eye.isCounting && criterion.tally != nil ? .tally : .estimate
      return Rating(
        key, answer, seconds: Double(tenths) / 10, countFrom: answer.isCount ? source : nil)
    }
    let typing = generator.integer(in: 80...250)
    return Rating(
      key, answer, evidence: phrases.evidence(at: level, using: &generator),
      seconds: Double(tenths + typing) / 10)
  }

  private func seen(
    _ fact: Performance.Fact, through eye: Eye, using generator: inout SeededGenerator
  ) -> Answer {
    switch fact {
    case .noOccasion: .notObserved
    case .level(let level):
      .level(Int(min(max(level - eye.severity + generator.normal() * 0.35, 1), 5).rounded()))
    case .answer(.count(let count)) where count >= 5: .count(count + generator.integer(in: -1...1))
    case .answer(let answer): answer
    }
  }

  /// How often somebody types what they saw: most at the ends of the scale, about a third in all.
  private func evidenceShare(at level: Int) -> Double {
    switch level {
    case 1: 0.8
    case 2, 4: 0.35
    case 3: 0.25
    default: 0.5
    }
  }

  /// From the question to the answer, in tenths of a second; a level takes 7 s on average.
  private func tenths(for answer: Answer, using generator: inout SeededGenerator) -> Int {
    switch answer {
    case .level: generator.integer(in: 30...110)
    case .choice: generator.integer(in: 20...60)
    case .count, .yes: generator.integer(in: 15...45)
    case .notObserved: generator.integer(in: 10...30)
    case .text: generator.integer(in: 80...200)
    }
  }
}
