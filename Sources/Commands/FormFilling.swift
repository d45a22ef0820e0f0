import Coaching
import Reports
import Terminal
import Text

extension Session {
  /// Lets somebody fill in a form: on a whole screen, or line by line where that was asked for or where
  /// no terminal shows a screen.
  ///
  /// - Parameters:
  ///   - form: The form, new or as it was left; afterwards as it is then, also when `keep` throws.
  ///   - title: What it is about, in a few words.
  ///   - remark: What to know before the first answer; `nil` for nothing.
  ///   - isAccessible: Whether line by line was asked for.
  ///   - lines: Where lines are typed.
  ///   - keep: Makes an entry last; called before the next question shows.
  /// - Returns: How it ended.
  /// - Throws: What `keep` throws.
  func fill(
    _ form: inout Form, title: String, remark: Wording? = nil, isAccessible: Bool,
    from lines: TypedLines = TypedLines(),
    keep: @escaping (Form.Entry) throws -> Void
  ) throws -> FormEnding {
    isLineByLine(isAccessible)
      ? try fillLineByLine(&form, title: title, remark: remark, from: lines, keep: keep)
      : try fillOnScreen(&form, title: title, remark: remark, keep: keep)
  }

  /// Tells a common case before its form; where a screen will hide it, waits until it was read.
  ///
  /// - Parameters:
  ///   - common: What is told.
  ///   - isAccessible: Whether line by line was asked for.
  /// - Returns: `false` when somebody left instead of reading.
  func tell(_ common: CalibrationCase, isAccessible: Bool) -> Bool {
    remark(CaseReport(common))
    guard !isLineByLine(isAccessible) else { return true }
    var lines = LineReader()
    remark(
      Wording(
        en: "Press Enter when you have read it. To look again meanwhile, in another window: pitchside rubric "
          + "case \(common.key)",
        sv:
          "Tryck retur när du har läst. För att titta igen under tiden, i ett annat fönster: pitchside rubric "
          + "case \(common.key)"))
    guard case .line = lines.next() else { return false }
    return true
  }

  /// Whether a form is filled in line by line, be it asked for or because no terminal shows a screen.
  func isLineByLine(_ isAskedFor: Bool) -> Bool {
    isAskedFor || surroundings.isAccessible || !Console.isTerminal(.input) || !Console.isTerminal(.errors)
  }

  private func fillOnScreen(
    _ form: inout Form, title: String, remark: Wording?, keep: @escaping (Form.Entry) throws -> Void
  ) throws -> FormEnding {
    let style = Style.decide(
      isTerminal: true, environment: surroundings.environment, noColor: options.noColor)
    let toKnow = remarks.said + [remark].compactMap(\.self)
    var screen = FullScreenForm(
      form, title: title, remark: toKnow.isEmpty ? nil : toKnow.joined(separator: "\n"), style: style,
      environment: surroundings.environment, keep: keep)
    defer { form = screen.form }
    return try screen.run()
  }

  private func fillLineByLine(
    _ form: inout Form, title: String, remark: Wording?, from lines: TypedLines,
    keep: @escaping (Form.Entry) throws -> Void
  ) throws -> FormEnding {
    self.remark(Wording(same: title))
    if let remark { self.remark(remark) }
    let clock = ContinuousClock()
    let start = clock.now
    let conversation = AccessibleForm.Conversation(
      read: lines.next, write: { Console.write(fitted($0), to: .errors) },
      seconds: { (clock.now - start) / .seconds(1) })
    var accessible = AccessibleForm(form, conversation: conversation, keep: keep)
    defer { form = accessible.form }
    return try accessible.run()
  }
}

extension Form.Event {
  /// Whether it only goes somewhere, and says nothing.
  var isMove: Bool {
    switch self {
    case .back, .forward, .go, .stop, .save: true
    default: false
    }
  }
}
