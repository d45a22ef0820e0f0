/// A rep's signals with the meetings behind them, as far as whoever reads gets to see them.
public struct ComfortZone: Hashable, Sendable {
  /// A held business meeting behind a signal.
  public struct Behind: Hashable, Sendable {
    public let meeting: Meeting.ID
    public let day: Day

    public init(meeting: Meeting.ID, day: Day) {
      self.meeting = meeting
      self.day = day
    }
  }

  public struct Found: Hashable, Sendable {
    public let signal: ComfortSignal
    /// The customers it is about, the most visited first; none for when meetings were held.
    public let customers: [Customer]
    /// Oldest first; none where they were not asked for.
    public let meetings: [Behind]

    public init(_ signal: ComfortSignal, customers: [Customer], meetings: [Behind]) {
      self.signal = signal
      self.customers = customers
      self.meetings = meetings
    }
  }

  public let signals: [Found]
  /// How many signals wait until the rep has seen them.
  public let waiting: Int
  /// How many of the business meetings are behind a signal; nothing is said while signals wait, or where the
  /// meetings were not asked for.
  public let share: Share

  /// - Parameters:
  ///   - found: Every signal.
  ///   - business: How many meetings that were no care were held.
  ///   - isShown: Whether whoever reads gets to see a signal.
  public init(_ found: [Found], business: Int, where isShown: (ComfortSignal) -> Bool = { _ in true }) {
    signals = found.filter { isShown($0.signal) }
    waiting = found.count - signals.count
    let behind = Set(signals.flatMap(\.meetings).map(\.meeting)).count
    let isKnown = waiting == 0 && signals.allSatisfy { !$0.meetings.isEmpty }
    share = isKnown ? Share(behind, of: business) : Share(0, of: 0)
  }

  /// How long a signal waits for the rep before anybody else sees it, in minutes: fourteen days.
  public static let waitsForRepMinutes = 14 * 24 * 60
}

/// When a signal was found, and when the rep saw it.
public struct SignalStanding: Hashable, Sendable {
  public let found: Moment
  /// `nil` while the rep has not.
  public let seen: Moment?

  public init(found: Moment, seen: Moment?) {
    self.found = found
    self.seen = seen
  }

  /// Whether others than the rep get to see it now.
  public func isOpen(at now: Moment) -> Bool {
    seen != nil || now.minutes(since: found) >= ComfortZone.waitsForRepMinutes
  }
}
