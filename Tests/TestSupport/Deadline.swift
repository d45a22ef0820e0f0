import Foundation

/// The moment after which a test stops waiting.
struct Deadline {
  private let moment: ContinuousClock.Instant

  init(in seconds: Double) {
    moment = .now + .seconds(seconds)
  }

  private var millisecondsLeft: Int32 {
    let left = ContinuousClock.now.duration(to: moment)
    return Int32(clamping: Int64((left / .milliseconds(1)).rounded(.up)).clamped(to: 0...3_600_000))
  }

  /// Sleeps until one of `watched` is ready.
  ///
  /// - Returns: The descriptors that are ready; `nil` when the deadline has passed.
  func wait(for watched: [(descriptor: Descriptor, events: Int32)]) -> [Descriptor]? {
    var polled = watched.map { pollfd(fd: $0.descriptor.number, events: Int16($0.events), revents: 0) }
    repeat {
      let left = millisecondsLeft
      if poll(&polled, nfds_t(polled.count), left) > 0 {
        return zip(watched, polled).filter { $1.revents != 0 }.map(\.0.descriptor)
      }
      if left == 0 { return nil }
    } while true
  }
}

extension Comparable {
  fileprivate func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
