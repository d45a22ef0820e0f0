import Foundation

/// How long something has taken so far.
struct Stopwatch {
  private let start = ContinuousClock.now
  private var questions = 0

  /// Whether so much time has passed; looked up on the clock every sixteenth time it is asked.
  mutating func hasPassed(seconds: Double) -> Bool {
    questions += 1
    return questions % 16 == 0 && ContinuousClock.now - start > .seconds(seconds)
  }

  /// Waits until so much time has passed since the start.
  func sleep(until seconds: Double) {
    Thread.sleep(forTimeInterval: max(0, seconds - (ContinuousClock.now - start) / .seconds(1)))
  }
}
