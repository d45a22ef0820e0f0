import Foundation

/// How a terminal was before it was taken over, kept where a handler of signals can reach it.
///
/// Also a program that crashes gives its terminal back: the handlers of the signals that end it do, with
/// nothing but calls that are allowed in one.
enum TerminalState {
  private struct Taken {
    let input: Int32
    let output: Int32
    var settings: termios
  }

  /// `nil` while the terminal is nobody's.
  nonisolated(unsafe) private static let taken: UnsafeMutablePointer<Taken?> = {
    let place = UnsafeMutablePointer<Taken?>.allocate(capacity: 1)
    place.initialize(to: nil)
    return place
  }()

  /// A screen of its own, pasted text marked as such, long lines cut instead of wrapped.
  private static let opening = "\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l"
  private static let closing: StaticString =
    "\u{1B}[?7h\u{1B}[?2004l\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"

  /// Signals that end a program unless it does something about them.
  private static let crashes = [
    SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ,
  ]

  static func takeOver(input: Int32, output: Int32) {
    guard taken.pointee == nil else { return }
    var settings = termios()
    guard tcgetattr(input, &settings) == 0 else { return }
    taken.pointee = Taken(input: input, output: output, settings: settings)
    catchCrashes()
    takeBack()
  }

  static func catchCrashes() {
    for number in crashes { signal(number) { TerminalState.crash($0) } }
  }

  /// Sets the terminal up again, which somebody else may have set otherwise while the program was stopped.
  static func takeBack() {
    guard let state = taken.pointee else { return }
    var settings = state.settings
    cfmakeraw(&settings)
    tcsetattr(state.input, TCSADRAIN, &settings)
    Console.Stream(rawValue: state.output).map { _ = Console.write(opening, to: $0) }
  }

  static func giveBack() {
    lend()
    taken.pointee = nil
  }

  /// Sets the terminal as it was found, whatever another program made of it, for a while.
  static func lend() {
    guard var state = taken.pointee else { return }
    _ = write(state.output, closing.utf8Start, closing.utf8CodeUnitCount)
    tcsetattr(state.input, TCSADRAIN, &state.settings)
  }

  /// Whether something was written over the frame.
  nonisolated(unsafe) private static var isDisturbed = false

  static func takeDisturbance() -> Bool {
    defer { isDisturbed = false }
    return isDisturbed
  }

  static func interject(_ text: String) -> Bool {
    guard let output = taken.pointee?.output, let stream = Console.Stream(rawValue: output) else {
      return false
    }
    isDisturbed = true
    return Console.write("\u{1B}[999;1H\u{1B}[2K\(text)", to: stream)
  }

  private static func crash(_ number: Int32) {
    giveBack()
    signal(number, SIG_DFL)
    raise(number)
  }
}
