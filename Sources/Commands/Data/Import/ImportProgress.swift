import Coaching
import Foundation
import Terminal

/// How far a long import has come, on a terminal only; silent for what is done at once.
final class ImportProgress {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var records = 0
  private var isOnScreen = false

  init(_ session: Session) {
    isShown = Console.isTerminal(.errors) && !session.surroundings.isAccessible
  }

  /// A record was read; `share` is how much of the file that makes.
  func read(_ share: @autoclosure () -> Double) {
    records += 1
    guard isShown, records % 1024 == 0 else { return }
    show(Wording(en: "reading", sv: "läser"), share())
  }

  /// So much of what was read is in the journal.
  func moved(_ share: Double) {
    guard isShown else { return }
    show(Wording(en: "saving", sv: "sparar"), share)
  }

  func end() {
    guard isOnScreen else { return }
    Console.write("\r\u{1B}[K", to: .errors)
  }

  private func show(_ what: Wording, _ share: Double) {
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - last > .milliseconds(100) else { return }
    last = now
    isOnScreen = true
    let rows = Wording(en: "\(records) rows", sv: "\(records) rader")
    Console.write("\r\u{1B}[K\(what.text) \(Int(share * 100)) %, \(rows.text)", to: .errors)
  }
}
