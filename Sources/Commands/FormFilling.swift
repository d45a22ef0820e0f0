import Coaching
import Terminal
import Text

extension Session {
  /// Lets somebody fill in a form: on a whole screen, or line by line where that was asked for or where
  /// no terminal shows a screen.
  ///
  /// - Parameters:
  ///   - form: The form, new or as it was left; afterwards as it is then, also when `keep` throws.
  ///   - title: What it is about, in a few words.
  ///   - isAccessible: Whether line by line was asked for.
  ///   - keep: Makes an entry last; called before the next question shows.
  /// - Returns: How it ended.
  /// - Throws: What `keep` throws.
  func fill(
    _ form: inout Form, title: String, isAccessible: Bool, keep: @escaping (Form.Entry) throws -> Void
  ) throws -> AccessibleForm.Ending {
    let isLineByLine =
      isAccessible || surroundings.isAccessible || !Console.isTerminal(.input) || !Console.isTerminal(.errors)
    return isLineByLine
      ? try fillLineByLine(&form, title: title, keep: keep)
      : try fillOnScreen(&form, title: title, keep: keep)
  }

  private func fillOnScreen(
    _ form: inout Form, title: String, keep: @escaping (Form.Entry) throws -> Void
  ) throws -> AccessibleForm.Ending {
    let style = Style.decide(
      isTerminal: true, environment: surroundings.environment, noColor: options.noColor)
    var screen = FullScreenForm(
      form, title: title, style: style, environment: surroundings.environment, keep: keep)
    defer { form = screen.form }
    return try screen.run()
  }

  private func fillLineByLine(
    _ form: inout Form, title: String, keep: @escaping (Form.Entry) throws -> Void
  ) throws -> AccessibleForm.Ending {
    remark(Wording(same: title))
    var lines = LineReader()
    let clock = ContinuousClock()
    let start = clock.now
    let conversation = AccessibleForm.Conversation(
      read: { echoed(lines.next()) }, write: { Console.write(fitted($0), to: .errors) },
      seconds: { (clock.now - start) / .seconds(1) })
    var accessible = AccessibleForm(form, conversation: conversation, keep: keep)
    defer { form = accessible.form }
    return try accessible.run()
  }
}

/// The input, shown where no terminal shows what is typed, so that each prompt begins a line.
private func echoed(_ input: LineReader.Input) -> LineReader.Input {
  if case .line(let line) = input, !Console.isTerminal(.input) {
    Console.write(safeForTerminal(line) + "\n", to: .errors)
  }
  return input
}
