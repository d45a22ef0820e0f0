import Coaching

/// What a tally needs from whoever counts with it.
public struct TallyDesk {
  /// Makes an event last; whether it did, and everything before it.
  public let keep: (Tally.Event) -> Bool
  /// Seconds counted so far, in this sitting and before, without the time between; they only run forwards.
  public let seconds: () -> Double
  /// The time now.
  public let now: () -> Moment

  public init(
    keep: @escaping (Tally.Event) -> Bool, seconds: @escaping () -> Double, now: @escaping () -> Moment
  ) {
    self.keep = keep
    self.seconds = seconds
    self.now = now
  }
}

/// How counting ended.
public enum TallyEnding: Hashable, Sendable {
  case ended
  /// By a signal, a closed window or the end of input.
  case interrupted
}

/// A tally being counted: keys go in, and each event is kept before the next key is looked at.
struct Counting {
  private(set) var tally: Tally
  private(set) var isUnsaved = false
  private(set) var isHelpShown = false
  let desk: TallyDesk

  init(_ tally: Tally, desk: TallyDesk) {
    self.tally = tally
    self.desk = desk
  }

  /// Lets a key do what it does.
  ///
  /// - Returns: Whether counting goes on.
  mutating func press(_ key: TallyKey) -> Bool {
    switch key {
    case .stroke(let mark): take(.stroke(Tally.Stroke(mark, seconds: desk.seconds())))
    case .undo: take(.undo)
    case .help: isHelpShown.toggle()
    case .end: return false
    }
    return true
  }

  /// Says that counting is over for now.
  mutating func stop() {
    take(.stop(seconds: desk.seconds()))
  }

  private mutating func take(_ event: Tally.Event) {
    guard tally.take(event) else { return }
    isUnsaved = !desk.keep(event)
  }

  /// The time now as a clock shows it, such as "14:32".
  var clock: String { String(desk.now().iso8601.dropFirst(11).prefix(5)) }
}
