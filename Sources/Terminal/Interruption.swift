import Foundation

/// Signals that ask the program to end, turned into bytes that `poll` can wait for.
///
/// A handler may do next to nothing, so it only writes the signal's number into a pipe.
enum Interruption {
  /// Written once, before the handlers that read it are installed.
  nonisolated(unsafe) private static var writeEnd: Int32 = -1

  static let signals = [SIGINT, SIGHUP, SIGTERM]

  /// Where the numbers of arriving signals can be read; made, with the handlers, when first asked for.
  static let readEnd: Int32 = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    writeEnd = ends[1]
    for number in signals { signal(number) { Interruption.note($0) } }
    signal(SIGPIPE, SIG_IGN)
    return ends[0]
  }()

  private static func note(_ number: Int32) {
    let before = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(writeEnd, &byte, 1)
    errno = before
  }
}
