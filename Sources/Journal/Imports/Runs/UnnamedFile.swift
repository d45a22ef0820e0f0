import Foundation

/// A temporary file that only this process can find, and that is gone when the process ends, however it ends.
final class UnnamedFile: Sendable {
  private let descriptor: Int32

  /// - Throws: `FileProblem` when none can be made.
  init() throws {
    var path = Array((UnnamedFile.folder + "/pitchside-XXXXXX").utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw FileProblem(creating: errno) }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// How many bytes it has.
  var size: Int { Int(lseek(descriptor, 0, SEEK_CUR)) }

  /// Writes behind all that was written before.
  ///
  /// - Throws: `FileProblem` when the disk is full or fails.
  func append(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let written = write(descriptor, rest.baseAddress, rest.count)
      guard written > 0 || errno == EINTR else { throw FileProblem(writing: errno) }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(written, 0)))
    }
  }

  /// Fills a place in memory with the bytes from an offset on.
  ///
  /// - Throws: `FileProblem.failing` when they cannot be read.
  func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    var count = 0
    while count < bytes.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes.dropFirst(count))
      let read = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + count))
      guard read > 0 || (read < 0 && errno == EINTR) else { throw FileProblem.failing }
      count += max(read, 0)
    }
  }

  /// The folder that SQLite would use, on a disk rather than in memory where nobody wishes otherwise.
  private static var folder: String {
    let wished = ["SQLITE_TMPDIR", "TMPDIR"].compactMap { ProcessInfo.processInfo.environment[$0] }
    return (wished + ["/var/tmp", "/usr/tmp", "/tmp"]).first { access($0, W_OK | X_OK) == 0 } ?? "."
  }
}
