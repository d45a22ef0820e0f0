import Coaching
import Foundation
import Journal

/// Another user of a journal, who reads it and writes into it again and again and notes how long that took.
final class Neighbour: @unchecked Sendable {
  private let journal: String
  private let lock = NSLock()
  private var isOver = false
  private var longest = 0.0
  private var thread: Thread?

  init(journal: String) {
    self.journal = journal
  }

  func start() {
    let thread = Thread { [self] in
      var count = 0
      while !lock.withLock({ isOver }) {
        count += 1
        let start = ContinuousClock.now
        visit(count)
        let time = (ContinuousClock.now - start) / .seconds(1)
        lock.withLock { longest = max(longest, time) }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
    thread.start()
    self.thread = thread
  }

  private func visit(_ count: Int) {
    guard let journal = try? Journal(at: journal) else { return }
    _ = try? journal.people()
    _ = try? journal.add(
      Customer(
        id: Customer.ID("neighbour-\(getpid())-\(count)-\(ObjectIdentifier(self).hashValue)"),
        name: "N \(UUID())"))
  }

  /// Ends it.
  ///
  /// - Returns: The longest it had to wait, in seconds.
  @discardableResult
  func stop() -> Double {
    lock.withLock { isOver = true }
    while thread?.isFinished == false { Thread.sleep(forTimeInterval: 0.005) }
    return lock.withLock { longest }
  }
}
