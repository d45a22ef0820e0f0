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
    return try Asking(draft, rubricText: nil, isBegun: true, isAccessible: isAccessible, scoring: self).run()
  }

  /// Throws when nobody can be asked; lines may come through a pipe where the accessible form is asked for.
  private func checkSomebodyIsThere(isAccessible: Bool, else instead: Wording) throws {
    guard session.canAsk(inLines: isAccessible) else { throw Mistake.nobodyAsked(use: instead) }
  }
}
