import Coaching
import Text

/// A form filled in on a whole screen, key by key.
///
/// Every answer the form takes is handed to `keep` before the next question shows, and every letter of words not
/// entered yet before the next key is read, so that nothing that was answered can be lost.
public struct FullScreenForm {
  private var screen: FormScreen
  private var display: Display
  private var keyboard: Keyboard
  private let style: Style
  private let editor: Editor?
  private let keep: (Form.Entry) throws -> Void
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  /// Seconds the program was stopped for, which nobody spent on the form.
  private var away = 0.0

  /// - Parameters:
  ///   - form: The form, new or as it was left.
  ///   - title: Whose meeting it is, in a few words.
  ///   - remark: What to know before the first answer; `nil` for nothing.
  ///   - style: Colours, or none.
  ///   - environment: Tells the terminal's encoding and the editor for long texts.
  ///   - keep: Makes an entry last.
  public init(
    _ form: Form, title: String, remark: Wording? = nil, style: Style, environment: [String: String],
    keep: @escaping (Form.Entry) throws -> Void
  ) {
    let encoding = TextEncoding(environment: environment)
    screen = FormScreen(form, title: title, remark: remark, at: 0)
    display = Display(encoding: encoding)
    keyboard = Keyboard(encoding: encoding)
    self.style = style
    editor = Editor(environment: environment)
    self.keep = keep
    start = clock.now
  }

  public var form: Form { screen.form }

  /// Asks until the form is saved or left; the terminal is then as it was found.
  ///
  /// - Returns: How it ended.
  /// - Throws: What `keep` throws.
  public mutating func run() throws -> FormEnding {
    display.open()
    defer { display.close() }
    while screen.form.status == .asking {
      draw()
      if let words = screen.unkeptWords() { try keep(words) }
      try take(keyboard.next(within: 1000))
    }
    return screen.form.status == .saved ? .saved : .left
  }

  private var seconds: Double { (clock.now - start) / .seconds(1) - away }

  private mutating func draw() {
    display.draw(screen.frame(display.size, at: seconds, style: style))
  }

  private mutating func take(_ input: Keyboard.Input) throws {
    switch input {
    case .key(.control("z")), .suspended: suspend()
    case .key(.control("e")): edit()
    case .key(.control("l")), .resized: display.forget()
    case .resumed: display.takeBack()
    case .key(let key): try press(key)
    case .interrupted, .end: try screen.stop(at: seconds).forEach(keep)
    case .nothing: break
    }
  }

  /// Lets a key do what it does; what it answers is marked at once, and the next question shows once it is kept.
  private mutating func press(_ key: Key) throws {
    var before = screen
    let entries = screen.press(key, at: seconds)
    guard !entries.isEmpty else { return }
    before.mark(entries)
    display.draw(before.frame(display.size, at: seconds, style: style))
    try entries.forEach(keep)
  }

  private mutating func suspend() {
    let left = seconds
    display.suspend()
    away += seconds - left
  }

  /// Lets the words be written in an editor.
  private mutating func edit() {
    guard screen.takesWords else { return }
    guard let editor else { return screen.say(Editor.noneIsSet) }
    display.lend()
    let text = editor.edit(screen.field.text)
    display.takeBack()
    if let text { screen.replaceWords(with: text) } else { screen.say(Editor.failed) }
  }
}
