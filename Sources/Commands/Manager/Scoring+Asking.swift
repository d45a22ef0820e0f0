import ArgumentParser
import Coaching
import Foundation
import Journal
import Reports
import Terminal
import Text

extension Scoring {
  /// Asks a form that is begun now.
  func ask(_ visit: Visit, isAccessible: Bool) throws -> Observation {
    let instead = Wording(
      en: "--answers FILE, or --accessible to hand in lines",
      sv: "--answers FIL, eller --accessible för att lämna rader")
    try checkSomebodyIsThere(isAccessible: isAccessible, else: instead)
    if let news = visit.news { session.remark(news) }
    try sayWhatToWatch(in: visit.draft)
    var draft = visit.draft
    draft.lastCommitment = try journal.lastCommitment(
      before: draft.occasion, by: draft.rubric, asOf: session.now)
    return try Asking(
      draft, rubricText: visit.rubricText, isBegun: false, isAccessible: isAccessible, scoring: self
    ).run()
  }

  /// Goes on with a draft that waits.
  func goOn(with draft: Draft, isAccessible: Bool) throws -> Observation {
    try checkSomebodyIsThere(isAccessible: isAccessible, else: Wording(same: "--accessible"))
    try sayWhatToWatch(in: draft)
    return try Asking(draft, rubricText: nil, isBegun: true, isAccessible: isAccessible, scoring: self).run()
  }

  /// Says what the rep wants watched, and where the plan is, as far as whoever fills the form in gets to read it.
  private func sayWhatToWatch(in draft: Draft) throws {
    guard draft.rubric.filledBy == .observer, draft.occasion.kind.isOfMeeting, let id = draft.occasion.meeting
    else { return }
    let reader = draft.occasion.observer.id
    guard let known = try journal.knownMeetings(MeetingQuery(among: [id])).first else { return }
    if let words = known.watchFor(readBy: reader) {
      session.remark(Wording(en: "Watch for: \(words)", sv: "Titta på: \(words)"))
    }
    guard known.plan(readBy: reader) != nil else { return }
    session.remark(
      Wording(
        en: "The plan: pitchside meeting show \(id.short)",
        sv: "Matchplanen: pitchside meeting show \(id.short)"))
  }

  /// Throws when nobody can be asked; lines may come through a pipe where the accessible form is asked for.
  private func checkSomebodyIsThere(isAccessible: Bool, else instead: Wording) throws {
    guard session.canAsk(inLines: isAccessible) else { throw Mistake.nobodyAsked(use: instead) }
  }
}
