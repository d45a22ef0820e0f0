import Foundation
import Synchronization

/// How a program ended.
public enum Exit: Equatable, Sendable {
  case code(Int32)
  case signal(Int32)

  fileprivate init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .code((waitStatus >> 8) & 0xff) : .signal(signal)
  }
}

/// A running program, reaped in the background as soon as it ends.
///
/// It leads a process group of its own, so that `killGroup()` takes the programs it started along.
final class ChildProcess: Sendable {
  private let id: pid_t
  private let state = Mutex<Exit?>(nil)

  /// Gets ready (it reaches its end) when the program has ended and `exit` tells how.
  let ending: Descriptor

  init(_ launch: Launch) throws {
    let (ending, stillRunning) = try Descriptor.pipe()
    self.ending = ending
    id = try launch.spawn()
    Thread.detachNewThread { self.reap(thenClose: stillRunning) }
  }

  /// How the program ended; `nil` while it runs.
  var exit: Exit? { state.withLock(\.self) }

  /// Sends `number` to the program, unless it has ended: its id may belong to somebody else by then.
  func send(signal number: Int32) {
    state.withLock { if $0 == nil { _ = kill(id, number) } }
  }

  /// Ends the program and all it started that stayed in its process group.
  func killGroup() {
    state.withLock { if $0 == nil { _ = kill(-id, SIGKILL) } }
  }

  /// Waits without taking the id away first, so that `send(signal:)` can never hit a stranger.
  private func reap(thenClose stillRunning: Descriptor) {
    var information = siginfo_t()
    while waitid(P_PID, id_t(id), &information, WEXITED | WNOWAIT) == -1, errno == EINTR {}
    state.withLock { exit in
      var status: Int32 = 0
      let isReaped = waitpid(id, &status, 0) == id
      exit = isReaped ? Exit(waitStatus: status) : .code(-1)
    }
    withExtendedLifetime(stillRunning) {}
  }
}
