import Foundation

/// The three streams a program is started with.
public enum Console {
  public enum Stream: Int32, Sendable {
    case input = 0
    case output, errors
  }

  /// Writes a text whole.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - stream: Where to.
  /// - Returns: Whether it got there, or to somebody who stopped reading (`| head`); else the disk is full or
  ///   the stream is closed.
  @discardableResult
  public static func write(_ text: String, to stream: Stream) -> Bool {
    write(Array(text.utf8)[...], to: stream)
  }

  /// Writes bytes whole.
  ///
  /// - Returns: Whether they got there, or to somebody who stopped reading.
  @discardableResult
  public static func write(_ bytes: ArraySlice<UInt8>, to stream: Stream) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(stream.rawValue, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return errno == EPIPE }
      rest = rest.dropFirst(max(0, count))
    }
    return true
  }

  public static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// The columns of the terminal behind a stream; `nil` where there is none or it does not say.
  public static func columns(of stream: Stream) -> Int? {
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
