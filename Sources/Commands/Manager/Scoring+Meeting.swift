import Coaching
import Foundation
import Journal
import Reports

/// What is known of a meeting when nobody says which it is.
struct UnnamedMeeting {
  let rep: Person
  /// The one that was named; `nil` when none was, and any will do.
  let customer: Customer?
  /// Who is about to score it.
  let observer: Person
  /// As what.
  let kind: Observation.Kind
  /// When it had begun at the latest; for a tally, when it is to begin at the latest.
  let begunBy: Moment

  /// Whether it can be this one.
  fileprivate func fits(_ meeting: Meeting) -> Bool {
    (customer == nil || customer?.id == meeting.customer?.id) && meeting.met <= begunBy
  }
}

extension Scoring {
  /// How long after it began a meeting, a tally or a form is still at hand.
  static let hoursAtHand = 12

  /// How long before it is to begin somebody may count in a meeting.
  static let minutesAhead = 120

  /// When that began which is still at hand.
  var atHand: ClosedRange<Moment> { session.now.adding(minutes: -60 * Scoring.hoursAtHand)...session.now }

  /// The meeting that is probably meant: for whoever watched the one in which they counted, for the rep the one
  /// that somebody watched; where a customer is named, one without a customer in which they counted comes last.
  ///
  /// - Returns: `nil` when there is none.
  /// - Throws: `WhichMeeting` when there are several.
  func meetingMeant(by unnamed: UnnamedMeeting) throws -> Meeting? {
    let ways =
      unnamed.kind == .self ? [meetingAtHand, meetingCounted] : [meetingCounted, meetingAtHand]
    for find in ways + [meetingCountedWithoutCustomer] {
      if let meeting = try find(unnamed) { return meeting }
    }
    return nil
  }

  /// The one meeting at hand; for the rep, one of which somebody else's view still waits for the rep's own is at hand
  /// as long as it waits.
  private func meetingAtHand(_ unnamed: UnnamedMeeting) throws -> Meeting? {
    let atHand = try meetingsAtHand(unnamed)
    let waiting = unnamed.kind == .self ? try meetingsWaiting(unnamed) : []
    return try theOnlyOne(of: atHand + waiting.filter { !atHand.contains($0) })
  }

  /// The rep's meetings that somebody else has scored and that are not too long ago for an own view, newest first.
  private func meetingsWaiting(_ unnamed: UnnamedMeeting) throws -> [Meeting] {
    let since = session.now.adding(minutes: -Reader.ownViewAwaitedMinutes)
    return try journal.meetings(
      of: unnamed.rep.id, during: since...session.now, notScoredBy: unnamed.observer.id
    )
    .filter { meeting in
      try meeting.met > since && unnamed.fits(meeting) && isWatched(meeting)
    }
  }

  /// The meetings at hand that this observer has not scored, newest first; for the rep, of several those that
  /// somebody else has scored.
  func meetingsAtHand(_ unnamed: UnnamedMeeting) throws -> [Meeting] {
    let period = atHand.lowerBound...max(atHand.upperBound, unnamed.begunBy)
    let all = try journal.meetings(of: unnamed.rep.id, during: period, notScoredBy: unnamed.observer.id)
    let fitting = all.filter(unnamed.fits)
    let watched = unnamed.kind == .self ? try fitting.filter(isWatched) : []
    return watched.isEmpty ? fitting : watched
  }

  /// Says which one it is where there is only one.
  ///
  /// - Returns: `nil` when there is none.
  /// - Throws: `WhichMeeting` when there are several.
  func theOnlyOne(of meetings: [Meeting]) throws -> Meeting? {
    guard meetings.count < 2 else { throw WhichMeeting(meetings: meetings, now: session.now) }
    if let meeting = meetings.first { session.remark(meeting.asTheOneAtHand(asOf: session.now)) }
    return meetings.first
  }

  /// The one meeting of the next week that the rep has filled no form in for.
  ///
  /// - Returns: `nil` when there is none.
  /// - Throws: `WhichMeeting` when there are several.
  func meetingToCome(_ unnamed: UnnamedMeeting) throws -> Meeting? {
    let last = Day(number: session.now.day.number + Scoring.daysAhead)
    let query = MeetingQuery(
      rep: unnamed.rep.id, customer: unnamed.customer?.id, since: session.now.day, until: last,
      statuses: [.planned])
    let found = try journal.knownMeetings(query).reversed().filter { known in
      known.meeting.met > session.now && !known.observations.contains { $0.standing.kind == .self }
    }.map(\.meeting)
    guard found.count < 2 else { throw WhichMeeting(meetings: found, now: session.now) }
    if let meeting = found.first { session.remark(meeting.asTheNext(asOf: session.now)) }
    return found.first
  }

  /// In how many days the meeting is held that a plan is made for.
  private static let daysAhead = 7

  private func isWatched(_ meeting: Meeting) throws -> Bool {
    try !journal.views(of: meeting.id).isDisjoint(with: [.manager, .peer])
  }
}

extension Meeting {
  /// "13:10 with Norrvik", with the day when it is not today.
  fileprivate func told(asOf now: Moment) -> Wording {
    let time = met.day == now.day ? met.clockTime : Wording(same: met.dayAndTime)
    guard let customer else { return time }
    return Wording(en: "\(time.en) with \(customer.name)", sv: "\(time.sv) med \(customer.name)")
  }

  fileprivate func asTheOneAtHand(asOf now: Moment) -> Wording {
    let told = told(asOf: now)
    return Wording(
      en: "This is the meeting of \(told.en), which is in the journal already. For another one: --met TIME",
      sv: "Det här är mötet \(told.sv), som redan finns i journalen. För ett annat: --met TID")
  }
}

extension Meeting {
  fileprivate func asTheNext(asOf now: Moment) -> Wording {
    let told = told(asOf: now)
    return Wording(
      en: "This is for the meeting of \(told.en). For another one: --meeting ID, or --met TIME",
      sv: "Det här gäller mötet \(told.sv). För ett annat: --meeting ID, eller --met TID")
  }
}

/// Several meetings can be meant.
struct WhichMeeting: WrongUse {
  /// Those held newest first, those to come soonest first; two at least.
  let meetings: [Meeting]
  let now: Moment

  let isWrongUse = true

  var message: Wording {
    let each = meetings.map { meeting in
      let (told, id) = (meeting.told(asOf: now), meeting.id.short)
      return Wording(en: "\(told.en) (\(id))", sv: "\(told.sv) (\(id))")
    }
    let all = each.joined(separator: ", ")
    return Wording(
      en: "it can be any of \(meetings.count) meetings: \(all.en)",
      sv: "det kan vara något av \(meetings.count) möten: \(all.sv)")
  }

  var remedy: Wording {
    Wording(
      en: "say which with --meeting ID or --customer NAME, or with --met TIME that it is another",
      sv: "säg vilket med --meeting ID eller --customer NAMN, eller med --met TID att det är ett annat")
  }
}
