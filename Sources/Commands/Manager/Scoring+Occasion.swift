import Coaching
import Journal

extension Scoring {
  /// Who saw whom, with which customer and when.
  func occasion(of rep: Person, _ options: VisitOptions) throws -> Occasion {
    let meeting = try options.meeting.map { try journal.meeting(named: $0) }
    if let meeting, meeting.rep != rep.id { throw Mistake.otherRepsMeeting }
    let ended = try options.ended.map { try session.time($0, option: "--ended") } ?? meeting?.ended
    let met =
      try options.met.map { try session.time($0, option: "--met") } ?? meeting?.met ?? ended ?? session.now
    if let ended, ended < met { throw Mistake.endsBeforeItBegins }
    let named = try options.customer.map { try session.customer(named: $0, in: journal) }
    var occasion = Occasion(
      kind: options.kind, rep: rep.reference, observer: try observer(of: rep, options).reference,
      meeting: meeting?.id, customer: named ?? meeting?.customer,
      scenario: options.scenario ?? meeting?.scenario,
      met: met, ended: ended)
    if occasion.kind.isOfMeeting, occasion.meeting == nil { occasion.meeting = try meetingID(for: occasion) }
    return occasion
  }

  /// Two views of one meeting belong together: same rep, customer and beginning.
  private func meetingID(for occasion: Occasion) throws -> Meeting.ID {
    let same = try journal.meeting(of: occasion.rep.id, with: occasion.customer?.id, met: occasion.met)
    return same?.id ?? session.newID()
  }

  private func observer(of rep: Person, _ options: VisitOptions) throws -> Person {
    guard options.kind == .self else { return try session.person(as: options.observer, in: journal) }
    let named = try options.observer.map { try journal.person(named: $0) }
    guard named == nil || named?.id == rep.id else { throw Mistake.onlyOwnView(rep: rep.name) }
    return rep
  }
}
