import Coaching

/// What is said after the ratings, in words.
extension Questionnaire {
  /// The ratings with everything that is written after them but the follow-up. Managers say more than others.
  func form(
    _ ratings: [Rating], of visit: Visit, isManager: Bool, using generator: inout SeededGenerator
  ) -> FilledForm {
    var form = FilledForm(ratings: ratings)
    form.keep = keep(in: ratings, using: &generator)
    form.commitment = terms(in: ratings, of: visit, using: &generator)
    if !rubric.evidence.keepRequired, generator.chance(isManager ? 0.1 : 0.4) { form.keep = nil }
    if !rubric.evidence.changeRequired, generator.chance(isManager ? 0.15 : 0.6) { form.commitment = nil }
    if generator.chance(isManager ? 0.35 : 0.15) { form.summary = summary(of: ratings, using: &generator) }
    return form
  }

  /// What went best, in other words than the evidence there.
  private func keep(in ratings: [Rating], using generator: inout SeededGenerator) -> Keep? {
    guard let best = ratings.ranked(by: { $0 > $1 }, using: &generator) else { return nil }
    let written = best.evidence
    let texts = phrases(for: best.criterion).strong.filter { $0 != written }
    return generator.pick(from: texts).map { Keep(criterion: best.criterion, text: $0) }
  }

  /// What to do about what went worst.
  private func terms(
    in ratings: [Rating], of visit: Visit, using generator: inout SeededGenerator
  ) -> Commitment.Terms? {
    guard let worst = ratings.ranked(by: { $0 < $1 }, using: &generator) else { return nil }
    let text = generator.pick(from: phrases(for: worst.criterion).agreed)
    let days = generator.integer(in: 7...28)
    let due = generator.chance(0.2) ? visit.met.day.adding(days: days).orNextWorkday : nil
    return text.map { Commitment.Terms(criterion: worst.criterion, text: $0, due: due) }
  }

  private func summary(of ratings: [Rating], using generator: inout SeededGenerator) -> String? {
    let levels = ratings.compactMap(\.level)
    let isStrong = levels.reduce(0, +) >= levels.count * 3
    let texts = isStrong ? GeneralTexts.summaries.strong : GeneralTexts.summaries.weak
    return generator.pick(from: texts)?.text(in: language)
  }
}

extension [Rating] {
  /// The rating whose level goes before all others, any of them when several do; the first of all when there
  /// are no levels.
  fileprivate func ranked(
    by goesBefore: (Int, Int) -> Bool, using generator: inout SeededGenerator
  ) -> Rating? {
    guard let extreme = compactMap(\.level).min(by: goesBefore) else { return first }
    return generator.pick(from: filter { $0.level == extreme })
  }
}
