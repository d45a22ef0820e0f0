import Coaching

/// A form filled in line by line: one prompt a question, one line an answer, nothing ever redrawn.
///
/// It reads well aloud and works on any terminal. What is typed becomes events of the form, and each
/// one the form takes is handed to `keep` before the next prompt shows.
public struct AccessibleForm {
  /// How the form talks to whoever fills it in.
  public struct Conversation {
    public let read: () -> LineReader.Input
    public let write: (String) -> Void
    /// Seconds on a clock that only ever runs forwards.
    public let seconds: () -> Double

    public init(
      read: @escaping () -> LineReader.Input, write: @escaping (String) -> Void,
      seconds: @escaping () -> Double
    ) {
      self.read = read
      self.write = write
      self.seconds = seconds
    }
  }

  public private(set) var form: Form
  private let conversation: Conversation
  /// Whether the last look stands on the screen already, with a word about the line that was refused.
  private var isListed = false
  /// Seconds spent at this question so far, on help and on lines that were refused.
  private var spent = 0.0
  private let keep: (Form.Entry) throws -> Void

  /// - Parameters:
  ///   - form: The form, new or as it was left.
  ///   - conversation: How it talks.
  ///   - keep: Makes an entry last; called before the next prompt.
  public init(
    _ form: Form, conversation: Conversation, keep: @escaping (Form.Entry) throws -> Void
  ) {
    self.form = form
    self.conversation = conversation
    self.keep = keep
  }

  /// Asks until the form is saved or left.
  ///
  /// - Returns: How it ended.
  /// - Throws: What `keep` throws.
  public mutating func run() throws -> FormEnding {
    conversation.write(introduction(to: form))
    while form.status == .asking {
      conversation.write(isListed ? "> " : prompt(for: form.step, of: form))
      isListed = false
      let asked = conversation.seconds()
      guard case .line(let line) = conversation.read() else {
        conversation.write("\n")
        return .left
      }
      try take(line, seconds: conversation.seconds() - asked)
    }
    return form.status == .saved ? .saved : .left
  }

  private mutating func take(_ line: String, seconds: Double) throws {
    spent += seconds
    do {
      switch try TypedLine(line, at: form.step, of: form) {
      case .help: conversation.write(help(for: form.step, of: form))
      case .event(let event): try take(Form.Entry(event, seconds: spent))
      }
    } catch let problem as TypedLineProblem {
      refuse(["\(problem.message.text); \(problem.remedy.text)"])
    } catch let problem as FormProblem {
      refuse(form.step == .lastLook ? remarks(on: form) : ["\(problem.message.text); \(problem.remedy.text)"])
    }
  }

  private mutating func refuse(_ words: [String]) {
    conversation.write(words.map { $0 + "\n" }.joined())
    isListed = form.step == .lastLook
  }

  private mutating func take(_ entry: Form.Entry) throws {
    try form.take(entry)
    spent = 0
    if form.status == .asking { try keep(entry) }
  }
}
