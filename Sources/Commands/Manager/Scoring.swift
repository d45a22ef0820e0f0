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

  /// A form that is about to be filled in, and the rubric's text as it goes into the journal.
  struct Visit {
    let draft: Draft
    let rubricText: String
    /// What the rep agreed to before and is not settled, newest first.
    let openCommitments: [Commitment]
    /// A word about a customer that is new; `nil` when it is not.
    let news: Wording?
  }

  func visit(of rep: String, _ options: VisitOptions, isCoreOnly: Bool) throws -> Visit {
    let rubric = try session.rubric(options.rubric, in: journal)
    let named = try options.customer.map { try session.customer(named: $0, in: journal) }
    let occasion = try occasion(of: try journal.person(named: rep, as: .rep), with: named?.customer, options)
    let open = try journal.openCommitments(before: occasion)
    let draft = Draft(
      id: session.newID(), occasion: occasion, rubric: rubric.rubric, isCoreOnly: isCoreOnly,
      lastCommitment: open.first, started: session.now)
    return Visit(
      draft: draft, rubricText: rubric.text, openCommitments: open,
      news: named?.news)
  }

  /// Records what an answers file says.
  ///
  /// - Throws: Everything that is wrong with the file; nothing is recorded then.
  func record(_ visit: Visit, answersIn file: String, isPartial: Bool) throws -> Observation {
    let draft = visit.draft
    var form = Form(
      rubric: draft.rubric, scenario: draft.occasion.scenario, isCoreOnly: draft.isCoreOnly,
      openCommitments: visit.openCommitments)
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
      commitment: session.newID(), recorded: try session.surroundings.now())
    return try journal.record(observation, closing: isBegun ? draft.id : nil)
  }

  /// Writes what was scored, and says where it is saved, also where it cannot be written.
  func giveBack(_ observation: Observation, asJSON: Bool) throws {
    defer { if !asJSON { session.remark(whatComesNext(after: observation.id.short)) } }
    try session.write(ObservationReport(observation, now: session.now), asJSON: asJSON)
  }

  private func whatComesNext(after id: String) -> Wording {
    Wording(
      en:
        "Saved as \(id). Put something right: pitchside amend \(id). The rep's answer: pitchside reply \(id)",
      sv: "Sparat som \(id). Rätta: pitchside amend \(id). Säljarens svar: pitchside reply \(id)")
  }
}

extension Journal {
  /// What the rep has to come back to in the meeting; nothing in a rehearsal or a calibration case.
  func openCommitments(before occasion: Occasion) throws -> [Commitment] {
    guard occasion.kind.isOfMeeting else { return [] }
    return try openCommitments(of: occasion.rep.id, before: occasion.met, not: occasion.meeting)
  }
}
