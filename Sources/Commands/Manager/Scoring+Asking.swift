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
    session.remark(Wording(same: visit.draft.occasion.title))
    return try Asking(visit.draft, rubricText: visit.rubricText, isBegun: false, scoring: self).run()
  }

  /// Goes on with a draft that waits.
  func goOn(with draft: Draft, isAccessible: Bool) throws -> Observation {
    try checkSomebodyIsThere(isAccessible: isAccessible, else: Wording(same: "--accessible"))
    session.remark(Wording(same: draft.occasion.title))
    return try Asking(draft, rubricText: nil, isBegun: true, scoring: self).run()
  }

  /// Throws when nobody can be asked; lines may come through a pipe where the accessible form is asked for.
  private func checkSomebodyIsThere(isAccessible: Bool, else instead: Wording) throws {
    let mayBePiped = isAccessible || session.surroundings.isAccessible
    guard session.canAsk(evenWithoutTerminal: mayBePiped) else { throw Mistake.nobodyAsked(use: instead) }
  }
}

extension Occasion {
  /// Whose meeting it is, with whom and when.
  fileprivate var title: String {
    safeForTerminal([rep.name, customer?.name, met.dayAndTime].compactMap { $0 }.joined(separator: ", "))
  }
}
