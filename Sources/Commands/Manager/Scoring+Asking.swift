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
    let mayBePiped = isAccessible || session.surroundings.isAccessible
    guard session.canAsk(evenWithoutTerminal: mayBePiped) else {
      throw Mistake.nobodyAsked(
        use: Wording(
          en: "--answers FILE, or --accessible to hand in lines",
          sv: "--answers FIL, eller --accessible för att lämna rader"))
    }
    if let news = visit.news { session.remark(news) }
    session.remark(Wording(same: visit.draft.occasion.title))
    return try Asking(visit.draft, rubricText: visit.rubricText, isBegun: false, scoring: self).run()
  }

  /// Goes on with a draft that waits.
  func goOn(with draft: Draft) throws -> Observation {
    session.remark(Wording(same: draft.occasion.title))
    return try Asking(draft, rubricText: nil, isBegun: true, scoring: self).run()
  }
}

extension Occasion {
  /// Whose meeting it is, with whom and when.
  fileprivate var title: String {
    safeForTerminal([rep.name, customer?.name, met.dayAndTime].compactMap { $0 }.joined(separator: ", "))
  }
}
