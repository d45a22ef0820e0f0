import Foundation

/// Signals turned into bytes that `poll` can wait for.
///
/// A handler may do next to nothing, so it only writes the signal's number into a pipe.
enum SignalPipe {
  /// For each signal's number, where its byte is written; set before the handler that reads it is installed.
  nonisolated(unsafe) private static let writeEnds: UnsafeMutablePointer<Int32> = {
    let ends = UnsafeMutablePointer<Int32>.allocate(capacity: 128)
    ends.initialize(repeating: -1, count: 128)
    return ends
  }()

  /// Catches signals from now on.
  ///
  /// - Parameter signals: Which ones.
  /// - Returns: Where their numbers can be read; -1 where the system has no pipes left.
  static func readEnd(for signals: [Int32]) -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    for number in signals {
      writeEnds[Int(number)] = ends[1]
      catchSignal(number)
    }
    return ends[0]
  }

  /// Catches a signal whose handling was given back to the system for a while.
  static func catchSignal(_ number: Int32) {
    signal(number) { SignalPipe.note($0) }
  }

  private static func note(_ number: Int32) {
    let before = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(writeEnds[Int(number)], &byte, 1)
    errno = before
  }
}

/// Signals that ask the program to end.
enum Interruption {
  /// Where the numbers of arriving signals can be read; caught from when it is first asked for.
  static let readEnd: Int32 = {
    signal(SIGPIPE, SIG_IGN)
    return SignalPipe.readEnd(for: [SIGINT, SIGHUP, SIGTERM])
  }()
}

/// Signals that something about the terminal changed: its size, or whose it is.
enum TerminalChange {
  /// Where the numbers of arriving signals can be read; caught from when it is first asked for.
  static let readEnd = SignalPipe.readEnd(for: [SIGWINCH, SIGTSTP, SIGCONT])
}
