import Coaching
import Terminal

/// A line on the terminal that says how far something long has come; silent for what is done at once, and where no
/// such line can be shown.
final class ProgressLine {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isOnScreen = false

  /// - Parameters:
  ///   - session: Whose terminal it is.
  ///   - isBesideRecords: Whether the terminal shows the records themselves.
  init(_ session: Session, isBesideRecords: Bool = false) {
    isShown = Console.isTerminal(.errors) && !session.surroundings.isAccessible && !isBesideRecords
  }

  /// Shown after a second, and ten times a second at most.
  func show(_ words: @autoclosure () -> Wording) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - last > .milliseconds(100) else { return }
    last = now
    isOnScreen = true
    Console.write("\r\u{1B}[K\(words().text)", to: .errors)
  }

  /// Leaves the line as it was.
  func end() {
    guard isOnScreen else { return }
    isOnScreen = false
    Console.write("\r\u{1B}[K", to: .errors)
  }
}
