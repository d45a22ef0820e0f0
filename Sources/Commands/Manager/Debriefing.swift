import Coaching
import Journal
import Reports

/// The way from one view of a meeting to both.
struct Debriefing {
  let journal: Journal
  let session: Session

  /// - Throws: `DebriefMistake`, or `OwnViewAwaited` without an own view that nobody asked to do without.
  func report(of named: Observation, to reader: Reader) throws -> DebriefReport {
    guard named.occasion.kind.isOfMeeting else { throw DebriefMistake.noCustomer(named.occasion.kind) }
    let views = try named.occasion.meeting.map { try journal.observations(of: $0) } ?? []
    let pair = PairOfViews(of: named, among: views)
    guard let other = pair.other else { throw DebriefMistake.nobodyElse(named.occasion) }
    let standing = try journal.standing(of: other)
    let isAwaited = pair.own == nil || reader.withholding(of: standing) != nil
    let awaited = isAwaited ? OwnViewAwaited(beside: other, standing, to: reader) : nil
    if let awaited, !reader.isRevealing { throw awaited }
    if let own = pair.own, own.shared == nil { try open(own, beside: other, to: reader) }
    return DebriefReport(of: pair.own, with: other, awaited: awaited, to: reader)
  }

  /// Shares the own view, as the rep was told before filling it in.
  ///
  /// - Throws: `Withheld` for somebody who is neither of the two whose views they are.
  private func open(_ own: Observation, beside other: Observation, to reader: Reader) throws {
    let isOneOfTheTwo = reader.person == nil || reader.person == other.occasion.observer.id
    if !isOneOfTheTwo, let withheld = Withheld(own, try journal.standing(of: own), to: reader) {
      throw withheld
    }
    try journal.share(own.id, by: reader.person ?? own.occasion.rep.id, at: session.now)
    session.remark(isOpened(own, to: reader))
  }

  private func isOpened(_ own: Observation, to reader: Reader) -> Wording {
    let rep = own.occasion.rep
    if reader.person == rep.id {
      return Wording(
        en: "Your own view is shared from now on.", sv: "Din egen bild är delad från och med nu.")
    }
    return Wording(
      en: "\(rep.name)'s own view is shared from now on.",
      sv: "Den egna bilden från \(rep.name) är delad från och med nu.")
  }
}
