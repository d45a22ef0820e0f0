import Coaching
import Journal
import Reports
import Terminal

/// One sitting with a tally: every stroke goes into the journal before the next key is looked at.
final class TallySitting {
  private(set) var tally: Tally
  private let start: Tallying.Start
  private let journal: Journal
  /// Whether the tally is in the journal; only a stroke begins one.
  private var isBegun: Bool
  /// What the journal did not take yet, in order.
  private var waiting: [Tally.Event] = []

  init(_ start: Tallying.Start, journal: Journal) {
    self.start = start
    self.journal = journal
    tally = start.tally
    isBegun = start.isBegun
  }

  /// Where events go while somebody counts live, a clock that goes on from a moment, and the seconds counted,
  /// which go on from those counted before: a pause between two sittings is not counting.
  func desk(from now: Moment) -> TallyDesk {
    let clock = ContinuousClock()
    let opened = clock.now
    let elapsed = { (clock.now - opened) / .seconds(1) }
    let before = tally.seconds ?? 0
    return TallyDesk(
      keep: { event in (try? self.keep([event])) != nil },
      seconds: { ((before + elapsed()) * 10).rounded() / 10 },
      now: {
        Moment(milliseconds: now.milliseconds + Int(elapsed() * 1000), offsetMinutes: now.offsetMinutes)
      })
  }

  /// Keeps events, with all that waited before them.
  ///
  /// - Throws: `JournalError`; the events then wait.
  func keep(_ events: [Tally.Event]) throws {
    waiting += events
    tally = tally.taking(events)
    try saveRest()
  }

  /// Tries again to keep what the journal did not take.
  ///
  /// - Throws: `JournalError` when it still does not.
  func saveRest() throws {
    guard !waiting.isEmpty else { return }
    if isBegun {
      try journal.append(waiting, to: tally.id)
    } else if !tally.isBlank {
      try journal.begin(start.tally, with: waiting)
      isBegun = true
    } else {
      return
    }
    waiting = []
  }

  /// What is in the journal now; of a meeting that only this tally made, nothing when every stroke was taken back.
  func report() throws -> TallyReport {
    if isBegun, tally.isBlank, try journal.dropIfBlank(tally.id) { isBegun = false }
    return isBegun
      ? TallyReport(
        try journal.tally(tally.id), of: start.rep, among: try journal.tallies(of: start.meeting.id))
      : TallyReport(tally, of: start.rep, isKept: false)
  }
}
