import Coaching
import Journal
import Text

/// Fetches checks, lets the rep see the comfort-zone signals first, and keeps that they did.
struct Checking {
  let journal: Journal
  let reader: Reader
  let session: Session

  /// The meetings behind the signals come along where they are shown: in JSON, and of one rep.
  func checks(of audience: Audience, in period: ClosedRange<Day>, asJSON: Bool) throws -> [Checks] {
    let showsMeetings = !audience.isPooled && (asJSON || audience.reps.count == 1)
    let standings = audience.isPooled ? [:] : try journal.signalStandings(of: audience.reps.map(\.id))
    let found = try journal.checks(
      of: audience.reps, in: period, besides: try withheld(from: audience),
      showingMeetings: { showsMeetings && isShown($0, of: $1, standings[$1] ?? [:]) }
    )
    .filter { $0.rep.isActive || $0.counts.held > 0 }
    .sorted { inAlphabeticalOrder($0.rep.name, $1.rep.name) }
    guard !audience.isPooled else { return found }
    keep(found, besides: standings)
    return found.map { checks in
      checks.showing { isShown($0, of: checks.rep.id, standings[checks.rep.id] ?? [:]) }
    }
  }

  /// A manager's view waits for the rep's own, also in what it adds up to.
  private func withheld(from audience: Audience) throws -> Set<Observation.ID> {
    guard let rep = audience.reps.first, audience.reps.count == 1, rep.id == reader.person else { return [] }
    return reader.withheld(among: try journal.standings(of: rep.id))
  }

  /// The rep sees everything; others, and whoever is unknown, what the rep has seen, or has not looked at for two
  /// weeks.
  private func isShown(
    _ signal: ComfortSignal, of rep: Person.ID, _ standings: [String: SignalStanding]
  ) -> Bool {
    guard reader.person != rep else { return true }
    return standings[signal.key]?.isOpen(at: reader.now) ?? false
  }

  /// A journal that cannot be written to is read all the same.
  private func keep(_ checks: [Checks], besides standings: [Person.ID: [String: SignalStanding]]) {
    var news: [Person.ID: [String]] = [:]
    for checks in checks {
      let known = standings[checks.rep.id] ?? [:]
      let isReader = checks.rep.id == reader.person
      let keys = checks.comfortZone.signals.map(\.signal.key).filter { key in
        known[key].map { isReader && $0.seen == nil } ?? true
      }
      if !keys.isEmpty { news[checks.rep.id] = keys }
    }
    guard !news.isEmpty else { return }
    try? journal.keep(news, seenBy: reader.person, at: reader.now)
  }
}
