import Coaching
import Journal

extension Tallying {
  /// Where counting begins.
  struct Start {
    let meeting: Meeting
    let rep: Person.Reference
    let by: Person.Reference
    /// New, or to go on with.
    let tally: Tally
    /// Whether the tally is in the journal already.
    let isBegun: Bool
    /// A word about a customer that is new, or that the meeting does not have; `nil` otherwise.
    let news: Wording?
  }

  /// The meeting that is meant, new where it must be, and the tally to go on with, if this observer counted
  /// in that meeting earlier today.
  func start(of visit: CountedVisit) throws -> Start {
    let named = try visit.customer.map { try session.customer(named: $0, in: journal) }
    let by = try session.person(as: visit.observer, in: journal)
    let known = try visit.meeting.map { try journal.meeting(named: $0) }
    let rep = try rep(of: visit, with: named?.customer, in: known)
    let meeting = try known ?? meeting(of: rep, with: named?.customer, visit, countedBy: by)
    let earlier = try journal.tallies(of: meeting.id).first {
      $0.source == .keys && $0.by.id == by.id && $0.started.day == session.now.day
    }
    let new = Tally(
      id: session.newID(), meeting: meeting, by: by.reference, started: session.now, source: .keys)
    return Start(
      meeting: meeting, rep: rep.reference, by: by.reference, tally: earlier ?? new, isBegun: earlier != nil,
      news: meeting.customer == nil ? (named?.customer).map(notKept) : named?.news)
  }

  /// The rep who is named, or whose meeting it is; all that is said must be true of the meeting.
  private func rep(of visit: CountedVisit, with customer: Customer?, in meeting: Meeting?) throws -> Person {
    let named = try visit.rep.map { try journal.person(named: $0, as: .rep) }
    if let meeting { try session.check(meeting, isOf: named, with: customer, met: visit.met) }
    guard let rep = try named ?? meeting.map({ try journal.person($0.rep) }) else {
      throw TallyMistake.whoseMeeting
    }
    return rep
  }

  /// A meeting that is there stays as it is, but a form says which customer it was.
  private func notKept(_ customer: Customer) -> Wording {
    Wording(
      en: "The meeting has no customer; say it with the form: --customer \"\(customer.name)\"",
      sv: "Mötet har ingen kund; säg det vid formuläret: --customer \"\(customer.name)\"")
  }

  /// The meeting at `--met`; without it, the one that is probably meant; else a new one that begins now.
  private func meeting(of rep: Person, with customer: Customer?, _ visit: CountedVisit, countedBy by: Person)
    throws -> Meeting
  {
    let met = try visit.met.map { try session.time($0, option: "--met") }
    let known =
      if let met { try journal.meeting(of: rep.id, with: customer?.id, met: met) } else {
        try meetingMeant(of: rep, with: customer, by: by)
      }
    return known
      ?? Meeting(id: session.newID(), rep: rep.id, customer: customer, met: met ?? session.now)
  }

  /// The meeting that this observer counted in earlier today, unless a later one is at hand, or the one at hand, as
  /// a form finds it; one that is about to begin is at hand, too.
  ///
  /// - Throws: `WhichMeeting` when there are several.
  private func meetingMeant(of rep: Person, with customer: Customer?, by: Person) throws -> Meeting? {
    let scoring = Scoring(journal: journal, session: session)
    let atHand = try scoring.meetingsAtHand(
      UnnamedMeeting(
        rep: rep, customer: customer, observer: by, kind: by.id == rep.id ? .self : .manager,
        begunBy: session.now.adding(minutes: Scoring.minutesAhead)))
    guard let counted = try meetingCountedToday(of: rep, with: customer, by: by) else {
      return try scoring.theOnlyOne(of: atHand)
    }
    let later = atHand.filter { $0.met > counted.met }
    return later.isEmpty ? counted : try scoring.theOnlyOne(of: later + [counted])
  }

  /// One that this observer counted in earlier today, within 3 hours where no customer is named, and has not scored.
  private func meetingCountedToday(of rep: Person, with customer: Customer?, by: Person) throws -> Meeting? {
    let now = session.now
    return try journal.tallies(of: rep.id, since: now.adding(minutes: -24 * 60)).first { tally in
      let isToday = tally.by.id == by.id && tally.started.day == now.day
      return try isToday && tally.fits(customer, within: customer == nil ? 3 : 24, at: now)
        && !journal.isScored(tally.meeting.id, by: by.id, as: nil)
    }?.meeting
  }
}

extension Tally {
  /// Whether somebody who names this customer, or none, can mean the meeting.
  ///
  /// - Parameters:
  ///   - customer: What was named; `nil` for none.
  ///   - hours: How long ago it may have been begun.
  ///   - now: The time it is.
  /// - Returns: Whether customer and time allow it.
  func fits(_ customer: Customer?, within hours: Int, at now: Moment) -> Bool {
    (customer == nil || customer?.id == meeting.customer?.id)
      && 0...(hours * 60) ~= now.minutes(since: started)
  }
}
