import Coaching
import TestSupport
import Text

@testable import Terminal

/// How a form is filled in.
enum Way: CaseIterable {
  case lineByLine, onScreen
}

/// A whole conversation about a form: what was typed goes in, what was said and kept comes out.
///
/// What is typed is written as lines, whichever way it is; on a screen they are pressed key by key.
final class Rehearsal {
  static let answers = [
    "-", "1", "4 took the pen herself", "2", "12", "n", "-", "the last two minutes", "2 let Karin do the sum",
    "6 ask for a date 2026-12-01",
  ]

  /// What happens when all that was typed is answered.
  enum Last {
    case end, interrupted
  }

  let way: Way
  private var typed: [String]
  private let last: Last
  private(set) var said = ""
  private(set) var kept: [Form.Entry] = []

  init(_ lines: [String], then last: Last = .end, _ way: Way) {
    typed = lines
    self.last = last
    self.way = way
  }

  /// What was kept, without words on their way.
  var answered: [Form.Event] {
    kept.map(\.event).filter {
      switch $0 {
      case .typing, .note: false
      default: true
      }
    }
  }

  func run(_ form: Form = Form(rubric: .sample(), openCommitments: [.sample])) throws -> (
    FormEnding, Form
  ) {
    way == .lineByLine ? try runLineByLine(form) : runOnScreen(form)
  }

  private func runLineByLine(_ form: Form) throws -> (FormEnding, Form) {
    var seconds = 0.0
    let conversation = AccessibleForm.Conversation(
      read: {
        self.typed.isEmpty ? self.last == .end ? .end : .interrupted : .line(self.typed.removeFirst())
      },
      write: { self.said += $0 },
      seconds: {
        seconds += 1
        return seconds
      })
    var session = AccessibleForm(form, conversation: conversation) { self.kept.append($0) }
    return (try session.run(), session.form)
  }

  private func runOnScreen(_ form: Form) -> (FormEnding, Form) {
    var screen = FormScreen(form, title: "Åsa Lind, Volvo", at: 0)
    var seconds = 0.0
    show(&screen)
    while screen.form.status == .asking, !typed.isEmpty {
      seconds += 1
      for key in screen.keys(for: typed.removeFirst()) where screen.form.status == .asking {
        kept += screen.press(key, at: seconds)
        if let words = screen.unkeptWords() { kept.append(words) }
        show(&screen)
      }
    }
    if screen.form.status == .asking { kept += screen.stop(at: seconds) }
    return (screen.form.status == .saved ? .saved : .left, screen.form)
  }

  private func show(_ screen: inout FormScreen) {
    let frame = screen.frame(Frame.Size(columns: 120, rows: 60), at: 0, style: .plain)
    said += frame.lines.joined(separator: "\n") + "\n"
  }
}

extension FormScreen {
  /// The keys that somebody presses to give an answer that is written as a line.
  fileprivate func keys(for line: String) -> [Key] {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    if ["<", ">", "!", "?"].contains(line) { return line.map { .character($0) } }
    if form.step == .lastLook { return lastLookKeys(parts) }
    if form.step.takesCriterion, parts.count == 2 {
      return parts[0].map { .character($0) } + [.enter] + replacing(words: parts[1])
    }
    if isLine { return replacing(words: line) }
    if line.isEmpty { return [.enter] }
    return parts.count == 2
      ? writing(parts[1]) + [.character(Character(parts[0]))] : line.map { .character($0) }
  }

  private func lastLookKeys(_ parts: [String]) -> [Key] {
    guard let number = parts.first else { return [.end, .enter] }
    let opening = number.map { Key.character($0) } + [.enter]
    guard parts.count == 2, let step = form.placesToChange[Int(number) ?? -1] else { return opening }
    var opened = self
    opened.take(.go(step))
    return opening + opened.keys(for: parts[1])
  }

  private func replacing(words: String) -> [Key] {
    [.end, .control("u")] + words.map { .character($0) } + [.enter]
  }

  private func writing(_ words: String) -> [Key] { [.tab] + replacing(words: words).dropLast() + [.escape] }
}
