import Foundation

/// How long to wait for another program that has the journal locked.
struct Patience: Sendable {
  /// Between two tries, in seconds.
  let pause: Double
  /// The try at which a word is said.
  let triesBeforeWord: Int
  /// The try at which it is given up.
  let triesBeforeEnd: Int

  /// A word after a second, the end after 30.
  static let ordinary = Patience(pause: 0.005, triesBeforeWord: 200, triesBeforeEnd: 6000)

  /// Waits a moment, the first time, the second time and so on from 0.
  ///
  /// - Returns: Whether to try again.
  func wait(_ tries: Int, saying word: () -> Void) -> Bool {
    guard tries < triesBeforeEnd else { return false }
    if tries == triesBeforeWord { word() }
    Thread.sleep(forTimeInterval: pause)
    return true
  }
}
