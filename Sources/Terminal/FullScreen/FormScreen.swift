import Coaching
import Text

/// A form on a whole screen: keys go in, entries for the form come out, and it says what to show.
///
/// It is a pure value: it knows no terminal, no clock and no journal. Every answer becomes a line as the
/// accessible form would be given it, so that both understand and refuse the same.
struct FormScreen: Sendable {
  private(set) var form: Form
  /// Whose meeting it is.
  let title: String
  /// Words at this step, perhaps not entered yet.
  var field = TextField()
  /// Whether letters go into the field.
  var isTyping = false
  /// Whether a criterion is being picked for what to keep or to change.
  var isPicking = false
  /// Which row of a list is meant, from 0.
  var selection = 0
  /// Digits typed to get to a row of a list.
  var typedNumber = ""
  var isExplaining = false
  /// Whether what was answered is on its way to the disk.
  private(set) var isKeeping = false
  /// What was wrong with the last key, or what it did; `nil` when there is nothing to say.
  var message: Message?
  /// How many lines the text is scrolled down.
  var scroll = 0
  /// What was typed at this step as the draft has it.
  private var keptWords = ""
  /// What the form took and the draft does not have yet.
  private var taken: [Form.Entry] = []
  /// Seconds at which the question was shown, or time was last taken.
  private var asked: Double
  /// Seconds spent on the form in earlier sittings.
  private let earlier: Double
  private let start: Double

  struct Message: Hashable, Sendable {
    enum Kind {
      case done, problem
      /// Something to know, before anything was done.
      case remark
    }

    let text: String
    var kind = Kind.done

    var isProblem: Bool { kind == .problem }
  }

  /// - Parameters:
  ///   - form: The form, new or as it was left.
  ///   - title: Whose meeting it is, in a few words.
  ///   - remark: What to know before the first answer, shown until a key is pressed; `nil` for nothing.
  ///   - seconds: The time now, on a clock that only runs forwards.
  init(_ form: Form, title: String, remark: Wording? = nil, at seconds: Double) {
    self.form = form
    self.title = safeForTerminal(title)
    asked = seconds
    start = seconds
    earlier = form.filled.seconds ?? 0
    arrive()
    message = remark.map { Message(text: safeForTerminal($0.text), kind: .remark) }
  }

  /// Seconds spent on the form by a time on the clock it began with.
  func elapsed(at seconds: Double) -> Double { earlier + seconds - start }

  /// Lets a key do what it does.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - seconds: The time now.
  /// - Returns: What the form took, in order, to be kept before anything is shown.
  mutating func press(_ key: Key, at seconds: Double) -> [Form.Entry] {
    message = nil
    now = seconds
    if isExplaining { close(explanation: key) } else { act(on: key) }
    defer { taken = [] }
    return taken
  }

  /// Words typed and not entered that the draft does not have yet, to be kept as well; `nil` when it has all.
  mutating func unkeptWords() -> Form.Entry? {
    let words = newWords
    guard words != keptWords, form.status == .asking else { return nil }
    keptWords = words
    let entry = Form.Entry(.typing(form.step, words))
    try? form.take(entry)
    return entry
  }

  /// Shows what is being kept as answered, still at its question.
  mutating func mark(_ entries: [Form.Entry]) {
    let step = form.step
    for entry in entries + [Form.Entry(.go(step))] { try? form.take(entry) }
    isKeeping = true
  }

  /// Words that are typed and not entered, as the line they will be; empty for none.
  private var newWords: String {
    guard isTyping, field.text != words(at: form.step), !field.isEmpty else { return "" }
    return form.step.takesCriterion ? "\(selection + 1) \(field.text)" : field.text
  }

  /// Stops, with everything that was typed kept.
  ///
  /// - Parameter seconds: The time now.
  /// - Returns: What the form took.
  mutating func stop(at seconds: Double) -> [Form.Entry] {
    now = seconds
    leaveForm()
    defer { taken = [] }
    return taken
  }

  /// Stops; what was seen is entered, and a line that is not whole waits for the next sitting.
  mutating func leaveForm() {
    if isOpen, !isLine { enterWords() }
    if let words = unkeptWords() { taken.append(words) }
    take(.stop)
  }

  /// Puts a text into the field in place of what it has, as an editor gave it back.
  mutating func replaceWords(with text: String) {
    field = TextField(safeForTerminal(FreeText.cleaned(text) ?? ""))
    isTyping = true
    isPicking = false
  }

  /// Whether words can be typed at this step.
  var takesWords: Bool {
    form.step != .lastLook && form.step != .followUp && !isExplaining && criterion?.kind != .count
  }

  /// Says that something did not go as it was meant.
  mutating func say(_ wording: Wording) {
    message = Message(text: wording.text, kind: .problem)
  }

  private var now = 0.0

  /// Any key but those that scroll closes what is explained; those that stop the form stop it.
  private mutating func close(explanation key: Key) {
    switch key {
    case .up, .down, .pageUp, .pageDown: return scrollText(key)
    case .control("c"), .control("d"): leaveForm()
    default: break
    }
    isExplaining = false
    scroll = 0
  }
}

// MARK: What happens to the form

extension FormScreen {
  /// Gives the form a line, as it would be typed at its prompt.
  mutating func enter(_ line: String) {
    do {
      switch try TypedLine(line, at: form.step, of: form) {
      case .help: (isExplaining, scroll) = (true, 0)
      case .event(let event): take(event)
      }
    } catch {
      refuse(error)
    }
  }

  /// Lets an event happen to the form; where the form goes on, the screen does, too.
  ///
  /// - Returns: Whether the form took it.
  @discardableResult
  mutating func take(_ event: Form.Event) -> Bool {
    let entry = Form.Entry(event, seconds: event.takesTime ? now - asked : nil)
    let before = form.step
    do { try form.take(entry) } catch {
      refuse(error)
      return false
    }
    if event.takesTime { asked = now }
    if form.status == .asking { taken.append(entry) }
    if form.step != before || event.isAnswer { arrive(from: before, by: event) }
    return true
  }

  private mutating func refuse(_ problem: any Explained) {
    message = Message(text: "\(problem.message.text); \(problem.remedy.text)", kind: .problem)
  }

  private mutating func arrive(from before: Form.Step, by event: Form.Event) {
    arrive()
    guard event.isAnswer, form.step != before, let done = said(at: before) else { return }
    message = Message(text: done)
  }

  /// Makes the screen ready for the step the form is at.
  private mutating func arrive() {
    asked = now
    scroll = 0
    typedNumber = ""
    selection = firstSelection
    field = TextField(safeForTerminal(words(at: form.step)))
    (isTyping, isPicking) = (isLine, form.step.takesCriterion)
    takeUpWords()
  }

  /// Goes on with words that were on their way when the form was left.
  private mutating func takeUpWords() {
    keptWords = form.unfinished?.step == form.step ? form.unfinished?.words ?? "" : ""
    guard !keptWords.isEmpty else { return }
    (isTyping, isPicking) = (true, false)
    field = TextField(safeForTerminal(keptWords))
    guard form.step.takesCriterion else { return }
    let (number, words) = keptWords.firstWordAndRest
    selection = Int(number).map { min(max($0 - 1, 0), rowCount - 1) } ?? selection
    field = TextField(safeForTerminal(words ?? ""))
  }
}

extension Form.Event {
  /// Whether it ends some time in front of the form: anything but words on their way to an answer.
  fileprivate var takesTime: Bool {
    switch self {
    case .note, .counted, .typing: false
    case .rate, .followUp, .keep, .commitment, .summary, .passRest, .back, .forward, .go, .stop, .save: true
    }
  }

  /// Whether it answers a question.
  fileprivate var isAnswer: Bool {
    switch self {
    case .rate, .followUp, .keep, .commitment, .summary, .passRest: true
    case .note, .counted, .typing, .back, .forward, .go, .stop, .save: false
    }
  }
}

extension Form.Step {
  /// Whether the answer is about a criterion that is picked first.
  var takesCriterion: Bool { self == .keep || self == .commitment }
}
