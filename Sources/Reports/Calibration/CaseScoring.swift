import Coaching

/// The forms about one common case, each observer's first, beside its key.
struct CaseScoring: Sendable {
  private struct Miss {
    let observer: Person.ID
    let criterion: Criterion.Key
    let levels: Int
  }

  /// As it was last scored.
  let common: CalibrationCase
  /// Who have.
  let observers: Set<Person.ID>
  private let misses: [Miss]
  private let criteria: [Criterion.Key]

  /// In the order of their keys.
  static func all(
    in scored: ScoredMeetings, _ fillings: Fillings, of criteria: [Criterion]
  ) -> [CaseScoring] {
    let forms = fillings.inOrder(scored.meetings).compactMap { form in
      fillings.common(of: form.observation).map { (form: form, common: $0) }
    }
    let cases = Dictionary(grouping: forms, by: \.common.key).sorted { $0.key < $1.key }
    return cases.compactMap { _, forms in
      var seen: Set<Person.ID> = []
      let firsts = forms.filter { seen.insert($0.form.observer).inserted }
      return firsts.last.map { last in
        CaseScoring(
          common: last.common, observers: seen,
          misses: firsts.flatMap { misses(of: $0.form, beside: $0.common, in: scored) },
          criteria: criteria.map(\.key))
      }
    }
  }

  private static func misses(
    of form: ScoredMeeting, beside common: CalibrationCase, in scored: ScoredMeetings
  ) -> [Miss] {
    common.answers.compactMap { key in
      guard let right = key.answer.level,
        let given = scored.score(.criterion(key.criterion), of: form)
      else { return nil }
      return Miss(observer: form.observer, criterion: key.criterion, levels: Int(given) - right)
    }
  }

  /// Of all questions of the measure, or of one, and by all, or by one; `nil` where nothing can be compared.
  func misses(in criterion: Criterion.Key? = nil, by observer: Person.Reference? = nil) -> CaseMisses? {
    let asked = misses.filter { miss in
      criterion.map { $0 == miss.criterion } ?? criteria.contains(miss.criterion)
    }
    let own = asked.filter { miss in observer.map { $0.id == miss.observer } ?? true }
    let byObserver = Dictionary(grouping: own, by: \.observer).sorted { $0.key.text < $1.key.text }
    guard !byObserver.isEmpty else { return nil }
    return CaseMisses(
      common: common, criterion: criterion, observer: observer,
      misses: byObserver.map { $0.value.map(\.levels) })
  }

  /// Each question of the measure that somebody's level can be compared in.
  var byCriterion: [CaseMisses] { criteria.compactMap { misses(in: $0) } }
}
