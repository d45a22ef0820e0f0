import Coaching
import GRDB

extension Journal {
  /// Number, customers, people and the match of some reps, from one unchanging state of the journal.
  ///
  /// Own views, rehearsals and common cases are not in it, whether shared or not.
  ///
  /// - Parameters:
  ///   - reps: In the order they are given back.
  ///   - period: Days on the wall where the meetings were held.
  ///   - withheld: Observations that whoever reads does not get to read yet.
  ///   - isShown: Which comfort-zone signals of whom come with the customers and meetings behind them, which are
  ///     sought for each.
  /// - Returns: One for each rep, with every comfort-zone signal, whoever may see it.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func checks(
    of reps: [Person], in period: ClosedRange<Day>, besides withheld: Set<Observation.ID> = [],
    showingMeetings isShown: @escaping (ComfortSignal, Person.ID) -> Bool = { _, _ in true }
  ) throws(JournalError) -> [Checks] {
    try reading { db in
      try Checking(db, of: reps, in: period, besides: withheld, showingMeetings: isShown).all()
    }
  }
}

/// Puts the checks of some reps together.
private struct Checking {
  let db: Database
  let reps: [Person]
  let period: ClosedRange<Day>
  let isShown: (ComfortSignal, Person.ID) -> Bool
  let ends: MonthEnds?
  let targets: TargetHistory
  let visits: [Person.ID: [CustomerVisits]]
  let seen: [Person.ID: [MatchScore.Seen]]
  let late: [Person.ID: Int]

  init(
    _ db: Database, of reps: [Person], in period: ClosedRange<Day>, besides withheld: Set<Observation.ID>,
    showingMeetings isShown: @escaping (ComfortSignal, Person.ID) -> Bool
  ) throws {
    self.isShown = isShown
    self.db = db
    // Whole indexes are read once: a few pages that are used again are quicker than ever more of them.
    try db.execute(sql: "PRAGMA cache_size = -1000")
    self.reps = reps
    self.period = period
    let only = reps.count == 1 ? reps.first?.id : nil
    ends = MonthEnds(in: period)
    targets = try db.targetHistory()
    visits = try db.customerVisits(in: period, of: only)
    seen = try db.seen(in: period, of: only, besides: withheld)
    late = try ends.map { try db.late(at: $0, of: only) } ?? [:]
  }

  func all() throws -> [Checks] {
    let expected = reps.map { Expected(of: $0, in: period, by: targets) }
    let partly = Set(expected.compactMap { $0?.since }).subtracting([period.lowerBound])
    let heldSince = try Dictionary(
      partly.map { ($0, try db.held(in: $0...period.upperBound, of: nil)) },
      uniquingKeysWith: { first, _ in first })
    return try zip(reps, expected).map { rep, expected in
      let visits = visits[rep.id] ?? []
      let counts = visits.reduce(MeetingCounts()) { $0 + $1.counts }
      let held = expected.map { expected in
        expected.since == period.lowerBound
          ? counts.held : heldSince[expected.since]?[rep.id]?.meetings ?? 0
      }
      return Checks(
        rep: rep, counts: counts, heldTowardsTarget: held ?? 0, expected: expected,
        match: MatchScore(seen[rep.id] ?? []), comfortZone: try comfortZone(of: rep, visits, counts))
    }
  }

  private func comfortZone(
    of rep: Person, _ visits: [CustomerVisits], _ counts: MeetingCounts
  ) throws -> ComfortZone {
    let signals = ComfortSignal.all(
      in: visits, late: ends.map { _ in late[rep.id] ?? 0 }, monthEnds: ends)
    let found = try signals.map { signal in
      isShown(signal, rep.id)
        ? try db.found(signal, of: rep.id, in: period, ends: ends)
        : ComfortZone.Found(signal, customers: [], meetings: [])
    }
    return ComfortZone(found, business: counts.business)
  }
}
