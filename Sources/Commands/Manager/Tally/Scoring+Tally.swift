import Coaching
import Journal
import Reports

extension Scoring {
  /// The meeting at hand in which somebody counted and which this observer has not scored as this; with the named
  /// customer, if one is named.
  ///
  /// - Returns: `nil` when there is none.
  func meetingCounted(_ unnamed: UnnamedMeeting) throws -> Meeting? {
    let counted = try meetingCounted(unnamed) {
      $0.fits(unnamed.customer, within: Scoring.hoursAtHand, at: session.now)
    }
    if let counted { session.remark(taken(counted)) }
    return counted
  }

  /// The same without a customer, which may be the one with the named customer within 3 hours.
  ///
  /// - Returns: `nil` when there is none.
  /// - Throws: `WhichMeeting` when a meeting with that customer is about to begin: it may be meant as well.
  func meetingCountedWithoutCustomer(_ unnamed: UnnamedMeeting) throws -> Meeting? {
    guard unnamed.customer != nil else { return nil }
    let counted = try meetingCounted(unnamed) {
      $0.meeting.customer == nil && $0.fits(nil, within: 3, at: session.now)
    }
    guard let counted else { return nil }
    let soon = try meetingsAboutToBegin(unnamed)
    guard soon.isEmpty else { throw WhichMeeting(meetings: [counted] + soon, now: session.now) }
    session.remark(taken(counted))
    return counted
  }

  /// Those with the named customer that are to begin within two hours, soonest first.
  private func meetingsAboutToBegin(_ unnamed: UnnamedMeeting) throws -> [Meeting] {
    let soon = UnnamedMeeting(
      rep: unnamed.rep, customer: unnamed.customer, observer: unnamed.observer, kind: unnamed.kind,
      begunBy: session.now.adding(minutes: Scoring.minutesAhead))
    return try meetingsAtHand(soon).filter { $0.met > session.now }.reversed()
  }

  private func meetingCounted(_ unnamed: UnnamedMeeting, where fits: (Tally) -> Bool) throws -> Meeting? {
    let tallies = try journal.tallies(of: unnamed.rep.id, since: atHand.lowerBound)
    let counted = try tallies.first { tally in
      try fits(tally) && !tally.isBlank && min(tally.meeting.met, tally.started) <= unnamed.begunBy
        && !journal.isScored(tally.meeting.id, by: unnamed.observer.id, as: unnamed.kind)
    }
    return counted?.meeting
  }

  /// What the tallies of the meeting offer to the form; to the rep's own view only what the rep counted.
  func offers(for rubric: Rubric, on occasion: Occasion) throws -> [Criterion.Key: OfferedCount] {
    guard let meeting = occasion.meeting else { return [:] }
    return try journal.tallies(of: meeting).offered(to: occasion.observer.id, about: occasion.rep.id)
      .offers(for: rubric)
  }

  private func taken(_ meeting: Meeting) -> Wording {
    let what = [meeting.met.dayAndTime, meeting.customer?.name].compactMap(\.self).joined(separator: ", ")
    return Wording(
      en: "This is the meeting with a tally (\(what)). Another one: --met TIME",
      sv: "Det här är mötet med strecklistan (\(what)). Ett annat: --met TID")
  }
}
