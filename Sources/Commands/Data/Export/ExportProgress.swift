import Coaching
import Terminal

/// How many records a long export has written, on a terminal only; silent for what is done at once, and where the
/// records themselves show.
final class ExportProgress {
  private let noun: ExportNoun
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isOnScreen = false

  init(of noun: ExportNoun, to destination: Destination, _ session: Session) {
    self.noun = noun
    let isBesideRecords = destination.file == nil && Console.isTerminal(.output)
    isShown = Console.isTerminal(.errors) && !session.surroundings.isAccessible && !isBesideRecords
  }

  /// So many are written; shown after a second, and ten times a second at most.
  func show(_ count: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - last > .milliseconds(100) else { return }
    last = now
    isOnScreen = true
    Console.write("\r\u{1B}[K\(noun.counted(count).text)", to: .errors)
  }

  /// Leaves the line as it was.
  func end() {
    guard isOnScreen else { return }
    isOnScreen = false
    Console.write("\r\u{1B}[K", to: .errors)
  }
}
