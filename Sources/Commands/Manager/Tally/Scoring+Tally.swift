import Coaching
import Journal
import Reports

extension Scoring {
  /// The meeting at hand in which somebody counted and which this observer has not scored as this; `nil` when
  /// there is none.
  ///
  /// A meeting without a customer is only taken for one with the named customer within 3 hours.
  func meetingCounted(_ unnamed: UnnamedMeeting) throws -> Meeting? {
    let tallies = try journal.tallies(of: unnamed.rep.id, since: atHand.lowerBound)
    let counted = try tallies.first { tally in
      let isNameless = unnamed.customer != nil && tally.meeting.customer == nil
      let hours = isNameless ? 3 : Scoring.hoursAtHand
      return try tally.fits(unnamed.customer, within: hours, at: session.now) && !tally.isBlank
        && tally.meeting.met <= unnamed.begunBy
        && !journal.isScored(tally.meeting.id, by: unnamed.observer.id, as: unnamed.kind)
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
