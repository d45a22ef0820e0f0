import Foundation

/// Lines typed at a file descriptor, one at a time, with signals between them.
public struct LineReader {
  public enum Input: Hashable, Sendable {
    case line(String)
    /// There will be no more.
    case end
    /// Somebody pressed Ctrl-C, closed the window or asked the program to end.
    case interrupted
  }

  /// The most bytes one line may have; a longer one is cut into several.
  private static let longest = 64 * 1024

  private let descriptor: Int32
  private var waiting: [UInt8] = []
  private var isAtEnd = false

  private let signals: Int32

  /// A reader; from now on signals end a wait instead of the program.
  ///
  /// - Parameter descriptor: Where the lines come from; 0 is standard input.
  public init(descriptor: Int32 = 0) {
    self.descriptor = descriptor
    signals = Interruption.readEnd
  }

  /// Waits for the next line; the last one needs no line break.
  public mutating func next() -> Input {
    while true {
      if let line = takeLine() { return .line(line) }
      if isAtEnd { return takeRest() }
      guard waitForInput() else { return .interrupted }
      readMore()
    }
  }

  private mutating func takeLine() -> String? {
    guard let end = waiting.firstIndex(of: UInt8(ascii: "\n")) ?? overlongEnd else { return nil }
    let line = String(decoding: waiting[..<end], as: UTF8.self)
    waiting.removeFirst(min(end + 1, waiting.count))
    return line.hasSuffix("\r") ? String(line.dropLast()) : line
  }

  private mutating func takeRest() -> Input {
    guard !waiting.isEmpty else { return .end }
    defer { waiting = [] }
    return .line(String(decoding: waiting, as: UTF8.self))
  }

  private var overlongEnd: Int? { waiting.count >= LineReader.longest ? waiting.count : nil }

  /// Waits for bytes; `false` when a signal came instead.
  private func waitForInput() -> Bool {
    var sources = [
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&sources, nfds_t(sources.count), -1) < 0, errno == EINTR {}
    return sources[0].revents == 0
  }

  private mutating func readMore() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    if count > 0 {
      waiting.append(contentsOf: bytes[..<count])
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }
}
