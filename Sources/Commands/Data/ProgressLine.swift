import Coaching
import Terminal

/// A line on the terminal that says how far something long has come; silent for what is done at once, and where no
/// such line can be shown.
final class ProgressLine {
  private let isShown: Bool
  private let now: () -> ContinuousClock.Instant
  private let write: (String) -> Void
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private var isOnScreen = false

  /// - Parameters:
  ///   - session: Whose terminal it is.
  ///   - isBesideRecords: Whether the terminal shows the records themselves.
  convenience init(_ session: Session, isBesideRecords: Bool = false) {
    self.init(
      isShown: Console.isTerminal(.errors) && !session.surroundings.isAccessible && !isBesideRecords,
      now: { .now }, write: { Console.write($0, to: .errors) })
  }

  /// - Parameters:
  ///   - isShown: Whether there is somebody to show it to.
  ///   - now: The time it is.
  ///   - write: Takes what goes to the terminal.
  init(
    isShown: Bool, now: @escaping () -> ContinuousClock.Instant, write: @escaping (String) -> Void
  ) {
    (self.isShown, self.now, self.write) = (isShown, now, write)
    start = now()
    last = start
  }

  /// Shown after a second, and ten times a second at most.
  func show(_ words: @autoclosure () -> Wording) {
    guard isShown else { return }
    let now = now()
    guard now - start > .seconds(1), now - last > .milliseconds(100) else { return }
    last = now
    isOnScreen = true
    write("\r\u{1B}[K\(words().text)")
  }

  /// Leaves the line as it was.
  func end() {
    guard isOnScreen else { return }
    isOnScreen = false
    write("\r\u{1B}[K")
  }
}
