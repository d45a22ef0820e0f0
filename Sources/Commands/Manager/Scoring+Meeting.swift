import Coaching
import Foundation
import Journal
import Reports

extension Scoring {
  /// The meeting that is probably meant when nobody says which: one that began within half a day, that somebody
  /// else has noted something of, and that this observer has not scored.
  ///
  /// - Parameters:
  ///   - rep: Whose meeting it is.
  ///   - customer: The one that was named; `nil` when none was, and any will do.
  ///   - observer: Who is about to score.
  ///   - kind: As what.
  ///   - options: What was said on the command line.
  /// - Returns: `nil` when there is none, or when it was said which meeting it is.
  /// - Throws: `WhichMeeting` when there are several.
  func meetingAtHand(
    of rep: Person, with customer: Customer?, for observer: Person, as kind: Observation.Kind,
    _ options: VisitOptions
  ) throws -> Meeting? {
    guard options.meeting == nil, options.met == nil, kind.isOfMeeting else { return nil }
    let ended = try options.ended.map { try session.time($0, option: "--ended") }
    let period = session.now.adding(minutes: -Scoring.atHandMinutes)...session.now
    let found = try journal.meetings(
      of: rep.id, begun: period, notScoredBy: observer.id, as: kind
    ).filter { meeting in
      (customer == nil || customer?.id == meeting.customer?.id) && (ended ?? meeting.met) >= meeting.met
    }
    guard found.count < 2 else { throw WhichMeeting(meetings: found, now: session.now) }
    if let meeting = found.first { session.remark(meeting.asTheOneAtHand(asOf: session.now)) }
    return found.first
  }

  /// How long after it began a meeting is still at hand.
  static let atHandMinutes = 12 * 60
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

/// Several meetings can be meant.
struct WhichMeeting: WrongUse {
  /// Newest first, two at least.
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
