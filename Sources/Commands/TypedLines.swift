import Coaching
import Terminal
import Text

/// The lines of one sitting, whatever asks for them; from its beginning signals end a wait, not the program.
final class TypedLines {
  private var reader = LineReader()

  /// The next line, shown where no terminal shows what is typed, so that each prompt begins a line.
  func next() -> LineReader.Input {
    let input = reader.next()
    if case .line(let line) = input, !Console.isTerminal(.input) {
      Console.write(safeForTerminal(line) + "\n", to: .errors)
    }
    return input
  }
}

extension String {
  /// Whether it says yes, in either language.
  var isYes: Bool { ["y", "yes", "j", "ja"].contains(lowercased()) }
}
