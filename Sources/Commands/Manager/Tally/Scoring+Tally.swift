import Coaching
import Journal
import Reports

extension Scoring {
  /// The meeting in which somebody counted within the last 12 hours and which this observer has not scored as
  /// this; `nil` when there is none, or when it was said when the meeting began.
  ///
  /// A meeting without a customer is only taken for one with the named customer within 3 hours.
  func meetingCounted(
    of rep: Person, with customer: Customer?, for observer: Person, as kind: Observation.Kind,
    _ options: VisitOptions
  ) throws -> Meeting? {
    guard kind.isOfMeeting, options.meeting == nil, options.met == nil else { return nil }
    let ended = try options.ended.map { try session.time($0, option: "--ended") }
    let since = session.now.adding(minutes: -12 * 60)
    let counted = try journal.tallies(of: rep.id, since: since).first { tally in
      let isNameless = customer != nil && tally.meeting.customer == nil
      return try tally.fits(customer, within: isNameless ? 3 : 12, at: session.now) && !tally.isBlank
        && tally.meeting.met <= ended ?? session.now
        && !journal.isScored(tally.meeting.id, by: observer.id, as: kind)
    }
    if let counted { session.remark(taken(counted.meeting)) }
    return counted?.meeting
  }

  /// What the tallies of the meeting offer to the form; to the rep's own view only what the rep counted.
  func offers(for rubric: Rubric, on occasion: Occasion) throws -> [Criterion.Key: OfferedCount] {
    guard let meeting = occasion.meeting else { return [:] }
    let tallies = try journal.tallies(of: meeting)
    return tallies.filter { occasion.kind != .self || $0.by.id == occasion.observer.id }.offers(for: rubric)
  }

  private func taken(_ meeting: Meeting) -> Wording {
    let what = [meeting.met.dayAndTime, meeting.customer?.name].compactMap(\.self).joined(separator: ", ")
    return Wording(
      en: "This is the meeting with a tally (\(what)). Another one: --met TIME",
      sv: "Det här är mötet med strecklistan (\(what)). Ett annat: --met TID")
  }
}
