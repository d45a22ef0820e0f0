import Coaching
import Dispatch
import Foundation

/// A file that is being written beside its place, under a name of its own, for its owner only.
///
/// It takes its place when it is finished, and is gone when it is not: also when somebody ends the program.
struct UnfinishedFile {
  private let place: String
  private let path: String
  private let descriptor: Int32
  private let watches: [any DispatchSourceSignal]

  /// - Throws: `Mistake.cannotWrite`.
  init(beside place: String) throws {
    let url = URL(fileURLWithPath: place)
    let name = ".\(url.lastPathComponent).\(getpid()).unfinished"
    let path = url.deletingLastPathComponent().appending(path: name).path
    self.place = place
    self.path = path
    // Before the file is there: a signal just behind its making is to find somebody who removes it.
    watches = [SIGINT, SIGTERM, SIGHUP].map { removing(path, on: $0) }
    descriptor = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
    guard descriptor >= 0 else {
      for watch in watches { watch.cancel() }
      throw Mistake.cannotWrite(place)
    }
  }

  func append(_ bytes: ArraySlice<UInt8>) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { throw Mistake.cannotWrite(place) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Puts it in its place.
  ///
  /// - Throws: `ExportMistake.fileExists` when something is there by now and may not be replaced.
  func finish(mayReplace: Bool) throws {
    guard fsync(descriptor) == 0 else { throw Mistake.cannotWrite(place) }
    if !mayReplace {
      if link(path, place) == 0 { return }
      if errno == EEXIST { throw ExportMistake.fileExists(place) }
    }
    guard rename(path, place) == 0 else { throw Mistake.cannotWrite(place) }
  }

  /// Removes what has not taken its place.
  func remove() {
    for watch in watches { watch.cancel() }
    close(descriptor)
    unlink(path)
  }
}

/// Lets a signal that ends the program remove a file first.
private func removing(_ path: String, on number: Int32) -> any DispatchSourceSignal {
  signal(number, SIG_IGN)
  let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
  source.setEventHandler {
    unlink(path)
    signal(number, SIG_DFL)
    kill(getpid(), number)
  }
  source.resume()
  return source
}
