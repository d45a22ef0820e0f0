import Coaching
import Journal
import Reports
import Text

/// The way from a meeting to what it led to; the ratings come first, so that they are not coloured by it.
struct Closing {
  private let meeting: Meeting
  private let rep: Person
  private let me: Person
  private let journal: Journal
  private let session: Session

  init(of id: String, by name: String?, in journal: Journal, _ session: Session) throws {
    meeting = try journal.meeting(named: id)
    rep = try journal.person(meeting.rep)
    me = try session.person(as: name, in: journal)
    self.journal = journal
    self.session = session
  }

  func details() throws -> MeetingDetails {
    MeetingDetails(try journal.known(meeting.id), to: Reader(me.id, now: session.now))
  }

  /// - Throws: `ClosingMistake` when the meeting cannot be closed, or not with this.
  func close(with outcome: Outcome) throws {
    guard meeting.status != .cancelled else { throw MeetingMistake.isCancelled(meeting) }
    guard meeting.met <= session.now else { throw ClosingMistake.isToCome(meeting) }
    try check(outcome)
    if let draft = try openDraft() { throw ClosingMistake.scoreFirst(draft) }
    try journal.close(meeting.id, with: outcome, by: me.id, at: session.now)
    if let before = meeting.outcome { session.remark(was(before)) }
    if try isViewExpected() { session.remark(scoreItToo) }
  }

  private func check(_ outcome: Outcome) throws {
    if outcome.result == .advance {
      guard outcome.nextStep != nil else { throw ClosingMistake.advanceNeedsStep }
      guard outcome.nextDate != nil else { throw ClosingMistake.advanceNeedsDay }
    }
    guard let day = outcome.nextDate else { return }
    guard outcome.nextStep != nil else { throw Mistake.needs(option: "--next-date", beside: "--next-step") }
    guard day >= meeting.met.day else { throw ClosingMistake.dayBeforeMeeting(day, meeting) }
  }

  /// A form about this meeting that whoever runs this has begun.
  private func openDraft() throws -> Draft? {
    try journal.drafts().first { draft in
      let occasion = draft.occasion
      return occasion.meeting == meeting.id && occasion.observer.id == me.id && occasion.kind.isOfMeeting
        && draft.rubric.filledBy == .observer
    }
  }

  /// Whether whoever runs this was probably there, and has not scored it.
  private func isViewExpected() throws -> Bool {
    guard try !journal.isScored(meeting.id, by: me.id, as: nil) else { return false }
    guard me.id == rep.id else { return true }
    return try !journal.known(meeting.id).joined.isEmpty || !journal.views(of: meeting.id).isEmpty
  }

  private var scoreItToo: Wording {
    let own = me.id == rep.id ? " --kind self" : ""
    let command = "pitchside score --rep \"\(rep.name)\"\(own) --meeting \(meeting.id.short)"
    return Wording(
      en: "Best in the other order: the result colours what one remembers. If you were there: \(command)",
      sv: "Helst i omvänd ordning: resultatet färgar det man minns. Om du var med: \(command)")
  }

  private func was(_ outcome: Outcome) -> Wording {
    let told = outcome.told(asOf: session.now)
    return Wording(en: "Before, it said: \(told.en)", sv: "Förut stod det: \(told.sv)")
  }
}

extension Closing {
  /// An amount of money as somebody typed it.
  ///
  /// - Throws: `ClosingMistake.notAnAmount`.
  static func amount(_ text: String) throws -> Double {
    guard let amount = Convention.current.parseNumber(text) else { throw ClosingMistake.notAnAmount(text) }
    return amount
  }
}
