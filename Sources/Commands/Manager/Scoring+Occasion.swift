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
    if let named { try check(options, customer, against: named, of: rep) }
    let meeting =
      try named ?? (isPlan ? nil : unnamedMeeting(of: rep, with: customer, for: observer, as: kind, options))
    let ended = try options.ended.map { try session.time($0, option: "--ended") } ?? meeting?.ended
    let met = try options.met.map { try session.time($0, option: "--met", mayBeAhead: isPlan) }
    let began = met ?? meeting?.met ?? ended ?? session.now
    if let ended, ended < began { throw Mistake.endsBeforeItBegins }
    var occasion = Occasion(
      kind: kind, rep: rep.reference, observer: observer.reference,
      meeting: meeting?.id, customer: customer ?? meeting?.customer,
      scenario: options.scenario ?? meeting?.scenario,
      met: began, ended: ended)
    let isTimeKnown = !isPlan || met != nil
    if kind.isOfMeeting, isTimeKnown, occasion.meeting == nil {
      occasion.meeting = try meetingID(for: occasion)
    }
    return occasion
  }

  /// The meeting that is probably meant: for whoever watched the one in which they counted, for the rep the one
  /// that somebody watched.
  private func unnamedMeeting(
    of rep: Person, with customer: Customer?, for observer: Person, as kind: Observation.Kind,
    _ options: VisitOptions
  ) throws -> Meeting? {
    guard kind == .self else {
      return try meetingCounted(of: rep, with: customer, for: observer, as: kind, options)
        ?? meetingAtHand(of: rep, with: customer, for: observer, as: kind, options)
    }
    return try meetingAtHand(of: rep, with: customer, for: observer, as: kind, options)
      ?? meetingCounted(of: rep, with: customer, for: observer, as: kind, options)
  }

  /// What is said beside `--meeting` must be what the meeting says.
  private func check(_ options: VisitOptions, _ customer: Customer?, against meeting: Meeting, of rep: Person)
    throws
  {
    if meeting.rep != rep.id { throw Mistake.otherRepsMeeting }
    if let met = options.met, try session.time(met, option: "--met", mayBeAhead: true) != meeting.met {
      throw Mistake.otherThanMeeting(option: "--met")
    }
    if let customer, let known = meeting.customer, customer.id != known.id {
      throw Mistake.otherThanMeeting(option: "--customer")
    }
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
