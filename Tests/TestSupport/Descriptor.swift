import Foundation

/// An open file descriptor that no child inherits, closed when its owner lets go of it.
final class Descriptor: Sendable {
  let number: Int32

  /// Takes over `number`, which is what a system call returned.
  init(_ number: Int32, from call: String) throws {
    guard number >= 0 else { throw SystemFailure(call: call, code: errno) }
    self.number = number
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    close(number)
  }

  /// Returns both ends of a new pipe.
  static func pipe() throws -> (reading: Descriptor, writing: Descriptor) {
    var ends: [Int32] = [-1, -1]
    #if canImport(Darwin)
      let result = Foundation.pipe(&ends)
    #else
      let result = pipe2(&ends, O_CLOEXEC)
    #endif
    guard result == 0 else { throw SystemFailure(call: "pipe", code: errno) }
    return (try Descriptor(ends[0], from: "pipe"), try Descriptor(ends[1], from: "pipe"))
  }

  /// Makes reading and writing return at once instead of waiting.
  func stopBlocking() {
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
  }

  /// What came of a read or a write that does not wait.
  enum Progress {
    case bytes([UInt8])
    case nothingYet
    case ended
  }

  /// Reads what is there. A terminal whose program has gone answers with an error, which is an end, too.
  func read() -> Progress {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(number, &buffer, buffer.count)
    if count > 0 { return .bytes(Array(buffer[..<count])) }
    return count < 0 && isTemporary(errno) ? .nothingYet : .ended
  }

  /// Writes as much of `bytes` as fits.
  ///
  /// - Returns: The bytes that are left, or `.ended` when nobody reads any more.
  func write(_ bytes: [UInt8]) -> Progress {
    let count = Foundation.write(number, bytes, bytes.count)
    if count >= 0 { return .bytes(Array(bytes[count...])) }
    return isTemporary(errno) ? .nothingYet : .ended
  }

  private func isTemporary(_ code: Int32) -> Bool {
    code == EAGAIN || code == EINTR
  }
}

/// A system call that failed although nothing is wrong with the program under test.
struct SystemFailure: Error, CustomStringConvertible {
  let call: String
  let code: Int32

  var description: String { "\(call) failed: \(String(cString: strerror(code)))" }
}
