import Coaching
import Journal

extension Scoring {
  /// Who saw whom, with which customer and when; a plan is of a meeting to come.
  func occasion(of rep: Person, with customer: Customer?, by rubric: Rubric, _ options: VisitOptions) throws
    -> Occasion
  {
    let (kind, isPlan) = (try options.kind(for: rubric), rubric.filledBy == .rep)
    let observer = try observer(of: rep, kind, options)
    let named = try options.meeting.map { try journal.meeting(named: $0) }
    if let named, named.status == .cancelled { throw MeetingMistake.isCancelled(named) }
    if let named, kind.isOfMeeting, !isPlan, named.met.minutes(since: session.now) > Scoring.minutesAhead {
      throw Mistake.inTheFuture(option: "--meeting", named.id.short)
    }
    if let named { try session.check(named, isOf: rep, with: customer, met: options.met) }
    let end = try options.ended.map { try session.time($0, option: "--ended") }
    let isUnnamed = options.meeting == nil && options.met == nil && kind.isOfMeeting
    let unnamed = UnnamedMeeting(
      rep: rep, customer: customer, observer: observer, kind: kind, begunBy: end ?? session.now)
    let meeting = try isUnnamed ? isPlan ? meetingToCome(unnamed) : meetingMeant(by: unnamed) : named
    let ended = end ?? meeting?.ended.flatMap { $0 > session.now && !isPlan ? nil : $0 }
    let met = try options.met.map { try session.time($0, option: "--met", mayBeAhead: isPlan) }
    let began = met ?? meeting?.met ?? ended ?? session.now
    if let ended, ended < began { throw Mistake.endsBeforeItBegins }
    var occasion = Occasion(
      kind: kind, rep: rep.reference, observer: observer.reference,
      meeting: meeting?.id, customer: customer ?? meeting?.customer,
      scenario: options.scenario ?? meeting?.scenario,
      met: began, ended: ended)
    let isTimeKnown = !isPlan || met != nil || meeting != nil
    if kind.isOfMeeting, isTimeKnown, occasion.meeting == nil {
      occasion.meeting = try meetingID(for: occasion)
    }
    return occasion
  }

  /// Two views of one meeting belong together: same rep, customer and beginning.
  private func meetingID(for occasion: Occasion) throws -> Meeting.ID {
    let same = try journal.meeting(of: occasion.rep.id, with: occasion.customer?.id, met: occasion.met)
    return same?.id ?? session.newID()
  }

  private func observer(of rep: Person, _ kind: Observation.Kind, _ options: VisitOptions) throws -> Person {
    let isOwnView = kind == .self
    let observer =
      isOwnView && options.observer == nil ? rep : try session.person(as: options.observer, in: journal)
    if isOwnView, observer.id != rep.id { throw Mistake.onlyOwnView(rep: rep.name) }
    if [.manager, .peer].contains(kind), observer.id == rep.id {
      throw Mistake.ownViewOnly(rep: rep.name)
    }
    return observer
  }
}

extension VisitOptions {
  /// Whose view it is: what was said, else what the rubric is for.
  ///
  /// - Throws: `VisitMistake.filledByRep` for anything but the rep's own with a rubric that the rep fills in.
  fileprivate func kind(for rubric: Rubric) throws -> Observation.Kind {
    guard rubric.filledBy == .rep else { return kind ?? .manager }
    if let kind, kind != .self { throw VisitMistake.filledByRep(rubric: rubric.key, kind) }
    return .self
  }
}
