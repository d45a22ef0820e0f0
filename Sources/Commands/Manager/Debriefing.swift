import Coaching
import Journal
import Reports
import Terminal
import Text

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
    let meeting = try session.details(of: other.occasion, for: reader, in: journal)
    return DebriefReport(of: pair.own, with: other, awaited: awaited, meeting: meeting, to: reader)
  }

  /// Shares the own view, as the rep was told before filling it in; whoever is not known to be the rep is asked
  /// first whether the rep is there, and where nobody can be asked nothing is shared.
  ///
  /// - Throws: `Withheld` for somebody who is neither of the two whose views they are, and where the rep is not there.
  private func open(_ own: Observation, beside other: Observation, to reader: Reader) throws {
    let (rep, watcher) = (own.occasion.rep, other.occasion.observer.id)
    let isOneOfTheTwo = [nil, rep.id, watcher].contains(reader.person)
    let isWithRep = isOneOfTheTwo && (reader.person == rep.id || session.canAsk() && isThere(rep))
    // Somebody unknown is kept from it as whoever watched would be.
    let asked = Reader(reader.person ?? watcher, now: session.now)
    if !isWithRep, let withheld = Withheld(own, try journal.standing(of: own), to: asked) { throw withheld }
    try journal.share(own.id, by: asked.person ?? watcher, at: session.now)
    session.remark(isOpened(own, to: reader))
  }

  private func isThere(_ rep: Person.Reference) -> Bool {
    let name = safeForTerminal(rep.name)
    let question = Wording(
      en: "Is \(name) with you? The debrief opens the rep's own view to whoever reads this journal.\ny/n ",
      sv: "Är \(name) med? Genomgången öppnar den egna bilden för alla som läser journalen.\nj/n ")
    Console.write(fitted(question.text + "> "), to: .errors)
    guard case .line(let line) = TypedLines().next() else {
      Console.write("\n", to: .errors)
      return false
    }
    return FreeText.cleaned(line)?.isYes ?? false
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
