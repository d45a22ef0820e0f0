import Foundation
import Text

/// A terminal taken over whole: keys come one by one, and frames are drawn on a screen of their own.
///
/// What stood on the terminal before is there again once it is given back.
public struct Display {
  private let input: Int32
  private let output: Int32
  private let encoding: TextEncoding
  /// What the screen shows; `nil` when that is not known.
  private var shown: Frame?

  /// - Parameters:
  ///   - input: Where keys come from.
  ///   - output: Where frames are drawn.
  ///   - encoding: How the terminal writes letters beyond ASCII.
  init(input: Console.Stream = .input, output: Console.Stream = .errors, encoding: TextEncoding) {
    self.input = input.rawValue
    self.output = output.rawValue
    self.encoding = encoding
  }

  /// Takes the terminal over.
  mutating func open() {
    TerminalState.takeOver(input: input, output: output)
    shown = nil
  }

  /// Gives the terminal back as it was.
  func close() {
    TerminalState.giveBack()
  }

  /// Gives the terminal back, stops the program as Ctrl-Z does, and takes the terminal over when it goes on.
  mutating func suspend() {
    close()
    signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    SignalPipe.catchSignal(SIGTSTP)
    open()
  }

  /// The terminal's size now; 80 by 24 where it does not say.
  var size: Frame.Size {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return Frame.Size(columns: 80, rows: 24)
    }
    return Frame.Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Draws what has changed since the frame before.
  mutating func draw(_ frame: Frame) {
    var frame = frame
    if encoding == .eightBit { frame.lines = frame.lines.map(asciiOnly) }
    if TerminalState.takeDisturbance() { shown = nil }
    guard frame != shown else { return }
    write(frame.changes(since: shown, rows: size.rows))
    shown = frame
  }

  /// Lets another program use the terminal as it was found, until it is taken back.
  func lend() {
    TerminalState.lend()
  }

  /// Takes the terminal over anew after it was lent, or after
  /// the program was stopped from outside.
  mutating func takeBack() {
    TerminalState.takeBack()
    shown = nil
  }

  /// Says something at the foot of the screen that is taken over, until the next frame.
  ///
  /// - Returns: Whether there is such a screen.
  public static func interject(_ text: String) -> Bool { TerminalState.interject(text) }

  /// Lets the next frame be drawn whole, as after a change of size.
  mutating func forget() {
    shown = nil
  }

  private func write(_ text: String) {
    guard let stream = Console.Stream(rawValue: output) else { return }
    Console.write(text, to: stream)
  }
}
