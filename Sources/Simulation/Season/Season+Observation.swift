import Coaching

extension Season {
  /// What one observer recorded; empty when they had not come to it at the end.
  mutating func observation(
    of performance: Performance, in visit: Visit, by observer: Observer
  ) -> [Observation] {
    let recorded = generator.recorded(after: visit.ended)
    guard recorded < world.period.ending else { return [] }
    let form = form(of: performance, in: visit, by: observer, at: recorded)
    let id = Observation.ID(at: recorded, using: &generator)
    let commitment = form.commitment.map { _ in Commitment.ID(at: recorded, using: &generator) }
    if observer.kind == .manager, let commitment { agreed = (commitment, recorded) }
    return [
      Observation(
        id: id, occasion: occasion(visit, seenBy: observer), rubric: world.questionnaire.rubric, revision: 1,
        revisions: [Observation.Revision(number: 1, by: observer.person.reference, at: recorded)],
        form: form, commitment: commitment,
        replies: reply(to: observer, after: recorded).map { [$0] } ?? [])
    ]
  }

  private func occasion(_ visit: Visit, seenBy observer: Observer) -> Occasion {
    Occasion(
      kind: observer.kind, rep: world.people.reps[rep].reference, observer: observer.person.reference,
      meeting: visit.meeting, customer: visit.customer, scenario: visit.scenario, met: visit.met,
      ended: visit.ended)
  }

  private mutating func form(
    of performance: Performance, in visit: Visit, by observer: Observer, at recorded: Moment
  ) -> FilledForm {
    let isTired = visit.number > 2
    let eye = Eye(
      severity: observer.severity + generator.normal() * 0.1,
      isShort: generator.chance(isTired ? 0.6 : 0.12) && world.questionnaire.hasCore,
      isCounting: observer.kind == .manager && !visit.isPractice && visit.number == 1
        && visit.manager.isMultiple(of: 2))
    let ratings = world.questionnaire.ratings(of: performance, through: eye, using: &generator)
    var form = world.questionnaire.form(
      ratings, of: visit, isManager: observer.isManager, using: &generator)
    if observer.kind == .manager { form.followUp = followUp(at: recorded) }
    form.seconds = form.seconds(using: generator)
    return form
  }

  /// What became of what was agreed last time; `nil` when nothing was by then, or there was no occasion.
  private mutating func followUp(at recorded: Moment) -> Commitment.FollowUp? {
    let kept = world.repTruths[rep].course == .improving ? 0.5 : 0.38
    let status = generator.pick([
      Commitment.Status.kept: kept, .partly: 0.28, .notYet: 0.2, .dropped: 0.07,
    ])
    guard generator.chance(0.92), let agreed, let status, agreed.at < recorded else { return nil }
    return Commitment.FollowUp(commitment: agreed.id, status: status)
  }

  /// The rep's words about what somebody else wrote, about every other time.
  private mutating func reply(to observer: Observer, after recorded: Moment) -> Reply? {
    guard observer.kind != .self, generator.chance(0.5) else { return nil }
    let at = generator.replied(after: recorded)
    guard let text = generator.pick(from: GeneralTexts.replies), at < world.period.ending else { return nil }
    return Reply(
      by: world.people.reps[rep].reference, at: at, text: text.text(in: world.questionnaire.language))
  }
}
