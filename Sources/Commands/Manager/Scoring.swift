import ArgumentParser
import Coaching
import Foundation
import Journal
import Reports
import Terminal

/// The way from a visit to a recorded observation.
struct Scoring {
  let journal: Journal
  let session: Session
  /// Whether what is the rep's own is shared as soon as it is recorded.
  var isSharing = false

  /// A form that is about to be filled in, and the rubric's text as it goes into the journal.
  struct Visit {
    let draft: Draft
    let rubricText: String
    /// A word about a customer that is new; `nil` when it is not.
    let news: Wording?
  }

  /// - Parameters:
  ///   - rep: Whose meeting it was; `nil` beside a common case, which is nobody's.
  ///   - options: What was said of it.
  ///   - isCoreOnly: Whether to ask the short form.
  /// - Returns: A form about to be filled in.
  /// - Throws: What does not go together, or is not there.
  func visit(of rep: String?, _ options: VisitOptions, isCoreOnly: Bool) throws -> Visit {
    if let key = options.calibrationCase {
      return try visit(to: session.calibrationCase(key), options, isCoreOnly: isCoreOnly)
    }
    let rubric = try session.rubric(options.rubric ?? Rubric.usualKey, in: journal)
    let named = try options.customer.map { try session.customer(named: $0, in: journal) }
    let occasion = try occasion(
      of: try journal.person(named: rep ?? "", as: .rep), with: named?.customer, by: rubric.rubric, options)
    if isSharing, !occasion.kind.isRepsOwn { throw SharingMistake.onlyOwn }
    if isSharing, occasion.observer != occasion.rep { throw SharingMistake.onlyRep(occasion.rep.name) }
    let draft = Draft(
      id: session.newID(), occasion: occasion, rubric: rubric.rubric, isCoreOnly: isCoreOnly,
      offered: try offers(for: rubric.rubric, on: occasion), started: session.now)
    return Visit(draft: draft, rubricText: rubric.text, news: named?.news)
  }

  /// Records what an answers file says.
  ///
  /// - Throws: Everything that is wrong with the file; nothing is recorded then.
  func record(_ visit: Visit, answersIn file: String, isPartial: Bool) throws -> Observation {
    let draft = visit.draft
    var form = Form(
      rubric: draft.rubric, scenario: draft.occasion.scenario, isCoreOnly: draft.isCoreOnly,
      openCommitments: try journal.openCommitments(before: draft.occasion, by: draft.rubric))
    let answers = try AnswersFile(try bytes(of: file, limit: AnswersFile.sizeLimit))
    try answers.fill(&form, mayBeLeftOut: isPartial ? Set(form.asked.map(\.key)) : [])
    let observation = try record(form.result, of: draft, rubricText: visit.rubricText, isBegun: false)
    if let news = visit.news { session.remark(news) }
    return observation
  }

  /// Records a filled form, at the time it is now rather than when the command was started, and closes its
  /// draft.
  ///
  /// - Parameters:
  ///   - form: What was said.
  ///   - draft: How it began.
  ///   - rubricText: The text of the rubric's file; `nil` when the journal has it.
  ///   - isBegun: Whether the draft is in the journal.
  /// - Returns: The observation as recorded.
  /// - Throws: `JournalError` when it cannot be recorded.
  func record(_ form: FilledForm, of draft: Draft, rubricText: String?, isBegun: Bool) throws -> Observation {
    let observation = NewObservation(
      id: session.newID(), occasion: draft.occasion, rubric: draft.rubric, rubricText: rubricText, form: form,
      commitment: session.newID(), recorded: try session.surroundings.now(), isShared: isSharing)
    return try journal.record(observation, closing: isBegun ? draft.id : nil)
  }

  /// Writes what was scored, and says where it is saved, also where it cannot be written.
  func giveBack(_ observation: Observation, asJSON: Bool) throws {
    defer { if !asJSON { session.remark(whatComesNext(after: observation)) } }
    let reader = Reader(observation.occasion.observer.id, now: session.now)
    try session.write(try session.report(on: observation, for: reader, in: journal), asJSON: asJSON)
  }
}

extension Journal {
  /// What the rep has to come back to in the meeting, newest first; nothing in a rehearsal, a calibration
  /// case or a plan.
  func openCommitments(
    before occasion: Occasion, by rubric: Rubric, besides hidden: Set<Observation.ID> = []
  ) throws -> [Commitment] {
    guard occasion.kind.isOfMeeting, rubric.filledBy == .observer else { return [] }
    return try openCommitments(
      of: occasion.rep.id, before: occasion.met, not: occasion.meeting, besides: hidden)
  }

  /// What the form comes back to: the newest of what the observer agreed or gets to read; `nil` for nothing.
  func lastCommitment(before occasion: Occasion, by rubric: Rubric, asOf now: Moment) throws -> Commitment? {
    let others = try standings(of: occasion.rep.id).filter { $0.value.observer != occasion.observer.id }
    let hidden = Reader(occasion.observer.id, now: now).withheld(among: others)
    return try openCommitments(before: occasion, by: rubric, besides: hidden).first
  }
}
