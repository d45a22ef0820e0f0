import Foundation

/// What one thread makes and another uses: a few elements wait between them, so that both work at a time and
/// memory stays bounded.
final class ReadAhead<Element: Sendable>: @unchecked Sendable {
  /// Guards all that follows, and tells either side that something changed.
  private let change = NSCondition()
  private var waiting: [Element] = []
  /// How the maker ended; `nil` while it is at work.
  private var end: Result<Void, any Error>?
  private var isWanted = true
  private let limit: Int

  /// Begins to make elements on a thread of its own.
  ///
  /// - Parameters:
  ///   - limit: How many wait at most.
  ///   - make: Hands over one element after another, and returns where one is not wanted any more.
  init(atMost limit: Int, _ make: @escaping @Sendable (_ isTaken: (Element) -> Bool) throws -> Void) {
    self.limit = limit
    Thread { [self] in
      let end = Result { try make(put) }
      change.withLock {
        self.end = end
        change.broadcast()
      }
    }.start()
  }

  /// The next element, waited for; `nil` behind the last.
  ///
  /// - Throws: What the maker threw, behind all that it had made before.
  func next() throws -> Element? {
    try change.withLock {
      while waiting.isEmpty, end == nil { change.wait() }
      guard !waiting.isEmpty else {
        try end?.get()
        return nil
      }
      defer { change.broadcast() }
      return waiting.removeFirst()
    }
  }

  /// Ends the maker's work, and waits until it has ended.
  func stop() {
    change.withLock {
      isWanted = false
      waiting.removeAll()
      change.broadcast()
      while end == nil { change.wait() }
    }
  }

  /// Lets an element wait as soon as there is room.
  private func put(_ element: Element) -> Bool {
    change.withLock {
      while waiting.count >= limit, isWanted { change.wait() }
      guard isWanted else { return false }
      waiting.append(element)
      change.broadcast()
      return true
    }
  }
}
