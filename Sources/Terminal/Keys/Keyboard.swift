import Foundation

/// Keys as they are pressed, with what happens to the program and its terminal between them.
struct Keyboard {
  enum Input: Hashable, Sendable {
    case key(Key)
    /// The window has another size.
    case resized
    /// Somebody asked the program to stop for a while.
    case suspended
    /// The program goes on after having been stopped.
    case resumed
    /// Somebody closed the window or asked the program to end.
    case interrupted
    /// There will be no more keys.
    case end
    /// Nothing happened for as long as it was waited.
    case nothing
  }

  private let descriptor: Int32
  private var decoder: KeyDecoder
  private var ready: [Input] = []

  /// A keyboard; from now on signals come as input instead of doing what they do.
  ///
  /// - Parameters:
  ///   - descriptor: Where the bytes come from; 0 is standard input.
  ///   - encoding: How the terminal writes letters.
  init(descriptor: Int32 = 0, encoding: TextEncoding = .utf8) {
    self.descriptor = descriptor
    decoder = KeyDecoder(encoding: encoding)
    _ = (Interruption.readEnd, TerminalChange.readEnd)
  }

  /// Waits for the next input.
  ///
  /// - Parameter milliseconds: How long at most; 0 only looks, `nil` waits for ever.
  /// - Returns: What happened, one thing at a time, in order.
  mutating func next(within milliseconds: Int? = nil) -> Input {
    while ready.isEmpty {
      let sources = poll(within: decoder.patience ?? milliseconds.map(Int32.init(clamping:)) ?? -1)
      if sources.allSatisfy({ $0.revents == 0 }) {
        ready = decoder.keysLeft().map { .key($0) }
        if ready.isEmpty { return .nothing }
      }
      if sources[0].revents != 0 { return .interrupted }
      if sources[1].revents != 0 { takeChanges() }
      if sources[2].revents != 0 { takeBytes() }
    }
    return ready.removeFirst()
  }

  private func poll(within milliseconds: Int32) -> [pollfd] {
    var sources = [Interruption.readEnd, TerminalChange.readEnd, descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    while Foundation.poll(&sources, nfds_t(sources.count), milliseconds) < 0, errno == EINTR {}
    return sources
  }

  private mutating func takeChanges() {
    for number in bytes(from: TerminalChange.readEnd) ?? [] {
      switch Int32(number) {
      case SIGWINCH: ready.append(.resized)
      case SIGTSTP: ready.append(.suspended)
      default: ready.append(.resumed)
      }
    }
  }

  private mutating func takeBytes() {
    guard let bytes = bytes(from: descriptor) else {
      ready.append(.end)
      return
    }
    ready += decoder.keys(from: bytes).map { .key($0) }
  }

  /// What can be read now; `nil` at the end.
  private func bytes(from descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    guard count < 0 else { return count == 0 ? nil : Array(bytes[..<count]) }
    return errno == EINTR || errno == EAGAIN ? [] : nil
  }
}

extension KeyDecoder {
  /// How long the rest of what has begun may take, in milliseconds; `nil` when nothing has.
  fileprivate var patience: Int32? {
    guard isInMidSequence else { return nil }
    return isInMidPaste ? 1000 : 50
  }
}
