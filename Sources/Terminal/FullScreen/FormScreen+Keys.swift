import Coaching

extension FormScreen {
  /// The criterion that is asked about now; `nil` at other steps.
  var criterion: Criterion? {
    guard case .criterion(let key) = form.step else { return nil }
    return form.rubric.criterion(key)
  }

  /// Whether this step is answered with a line rather than with one key.
  var isLine: Bool {
    switch form.step {
    case .followUp, .lastLook: false
    case .keep, .commitment, .summary: true
    case .criterion: isLineCriterion
    }
  }

  private var isLineCriterion: Bool {
    guard let criterion else { return false }
    switch criterion.kind {
    case .level, .yes: return false
    case .choice: return criterion.options.count > 9
    case .count, .text: return true
    }
  }

  /// Whether letters go into the field now.
  var isOpen: Bool { isTyping && !isPicking }

  mutating func act(on key: Key) {
    if key == .control("c") || key == .control("d") { return leaveForm() }
    if isPicking || form.step == .lastLook { return actOnList(key) }
    isOpen ? type(key) : answer(key)
  }

  /// Keys where one key is an answer.
  private mutating func answer(_ key: Key) {
    switch key {
    case .character("*") where mayPassRest: enter("--")
    case .character(let character) where isCommand(character): enter(String(character))
    case .character(let character) where isAnswer(character): enter(line(beginning: character))
    case .character, .paste, .tab: open(with: key)
    case .enter: enter("")
    case .left, .backTab: take(.back)
    case .right: take(.forward)
    default: scrollText(key)
    }
  }

  private var mayPassRest: Bool { criterion.map { form.mayPassRest(from: $0.key) } ?? false }

  private func isCommand(_ character: Character) -> Bool { "<>!?".contains(character) }

  private func isAnswer(_ character: Character) -> Bool {
    if character == "-" || character.isASCIIDigit { return true }
    return criterion?.kind == .yes && "ynjYNJ".contains(character)
  }

  /// The answer, with the words that stand in the field behind it.
  private func line(beginning answer: Character) -> String {
    let isWordless = field.isEmpty || form.step == .followUp
    return isWordless ? String(answer) : "\(answer) \(field.text)"
  }

  /// Opens the field; what was seen is added to an answer, not to a follow-up.
  private mutating func open(with key: Key) {
    guard form.step != .followUp else { return enter("?") }
    isTyping = true
    if key != .tab { type(key) }
  }
}

// MARK: Typing words

extension FormScreen {
  private mutating func type(_ key: Key) {
    switch key {
    case .character(let character) where field.isEmpty && isCommandInField(character):
      enter(String(character))
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .enter: isLine ? enterLine() : enterNote()
    case .escape: if isLine { isPicking = form.step.takesCriterion } else { enterWords() }
    case .left where field.isAtStart, .backTab, .up: leave(by: .back)
    case .right where field.isEmpty, .tab, .down: leave(by: .forward)
    default: _ = field.edit(key)
    }
  }

  /// Keys that are no words while nothing is typed yet, where the field is always open.
  private func isCommandInField(_ character: Character) -> Bool {
    guard isLine else { return false }
    if character == "-" { return criterion != nil }
    return "<>!?".contains(character)
  }

  private mutating func insert(_ text: String) {
    guard !(field.isEmpty && text == " ") else { return }
    field.insert(text)
  }

  private mutating func enterLine() {
    if form.step == .summary, field.isEmpty {
      _ = take(.summary(nil))
      return
    }
    guard form.step.takesCriterion else { return enter(field.text) }
    let words = field.isEmpty ? offeredWords ?? "" : field.text
    words.isEmpty ? say(wordsMissing) : enter("\(selection + 1) \(words)")
  }

  /// Enters what was seen; an answered question is done with it.
  private mutating func enterNote() {
    if enterWords(), form.isAnswered(form.step) { take(.forward) }
  }

  /// Enters what stands in the field, where it is new.
  ///
  /// - Returns: Whether nothing stands in the way of going on.
  @discardableResult
  mutating func enterWords() -> Bool {
    guard let criterion, !isLine else {
      if !field.isEmpty, field.text != words(at: form.step) { enterLine() }
      return message?.isProblem != true
    }
    isTyping = field.text != words(at: form.step) && !take(.note(criterion.key, field.text))
    return !isTyping
  }

  /// Goes elsewhere, once the words are entered; a line that was entered has led on by itself.
  private mutating func leave(by event: Form.Event) {
    let step = form.step
    guard enterWords() else { return }
    if form.step == step {
      if event == .back, step.takesCriterion {
        isPicking = true
        return
      }
      take(event)
    } else if event == .back, form.step != .lastLook {
      take(.go(step))
      take(.back)
    }
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension FormScreen {
  /// Moves a text that does not fit; how far it goes is for the frame to say.
  mutating func scrollText(_ key: Key) {
    switch key {
    case .up: scroll -= 1
    case .down: scroll += 1
    case .pageUp: scroll -= 8
    case .pageDown: scroll += 8
    default: break
    }
    scroll = max(0, scroll)
  }
}

private let wordsMissing = Wording(
  en: "no words yet; write them as you would say them", sv: "inga ord än; skriv som du skulle säga det")
