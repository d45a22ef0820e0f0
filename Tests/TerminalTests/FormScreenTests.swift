import Coaching
import TestSupport
import Testing
import Text

@testable import Terminal

/// What holds for the form on a whole screen alone.
struct FormScreenTests {
  private func screen(_ form: Form = Form(rubric: .sample())) -> FormScreen {
    FormScreen(form, title: "Åsa Lind, Volvo", at: 0)
  }

  private func form(at step: Form.Step) throws -> Form {
    var form = try Form.filledSample()
    try form.take(Form.Entry(.go(step)))
    return form
  }

  private func negotiation(_ count: Int) throws -> FormScreen {
    var screen = screen(Form(rubric: .sample(), scenario: .negotiation))
    for event in Form.sampleEvents where count > 0 {
      guard case .rate(let key, _, _) = event, !["thought", "picture"].contains(key) else { continue }
      screen.take(event)
    }
    return screen
  }

  @Test func `one key answers, and what was answered is said on the next screen`() {
    var screen = screen()
    #expect(
      screen.press(.character("1"), at: 4).map(\.event) == [.rate("who", .choice("rep"), evidence: nil)])
    #expect(screen.form.step == .criterion("thought"))
    #expect(screen.message?.text == "1/7: The rep")
  }

  @Test func `letters are what was seen, and the level that follows takes them along`() {
    var screen = screen()
    _ = screen.press(.character("1"), at: 1)
    for letter in "took 2 pens" { #expect(screen.press(.character(letter), at: 2).isEmpty) }
    #expect(screen.press(.enter, at: 3).map(\.event) == [.note("thought", "took 2 pens")])
    #expect(
      screen.press(.character("4"), at: 5).map(\.event) == [
        .rate("thought", .level(4), evidence: "took 2 pens")
      ])
    #expect(screen.form.filled["thought"]?.seconds == 4)
  }

  @Test func `letters not entered yet are to be kept once each`() throws {
    var screen = screen()
    _ = screen.press(.character("x"), at: 1)
    #expect(screen.unkeptWords()?.event == .typing(.criterion("who"), "x"))
    #expect(screen.unkeptWords() == nil)
    _ = screen.press(.backspace, at: 1)
    #expect(screen.unkeptWords()?.event == .typing(.criterion("who"), ""))
  }

  @Test func `a form that was left in mid word goes on in mid word`() {
    var first = screen()
    _ = first.press(.character("1"), at: 1)
    for letter in "took the p" { _ = first.press(.character(letter), at: 2) }
    _ = first.unkeptWords()
    var second = screen(first.form)
    for letter in "en" { _ = second.press(.character(letter), at: 1) }
    #expect(second.field.text == "took the pen")
  }

  @Test func `an arrow enters the words and goes where it points`() throws {
    var screen = screen(try form(at: .criterion("watch")))
    screen.field = TextField("other words")
    _ = screen.press(.up, at: 1)
    #expect(screen.form.filled["watch"]?.answer == .text("other words"))
    var early = self.screen()
    for key in "1x" { _ = early.press(.character(key), at: 1) }
    _ = early.press(.up, at: 1)
    #expect(early.form.step == .criterion("who"))
    #expect(early.form.filled["thought"]?.evidence == "x")
  }

  @Test func `words that cannot be entered stay where they are`() throws {
    var screen = screen(try form(at: .criterion("questions")))
    screen.field = TextField("many")
    #expect(screen.press(.enter, at: 1).isEmpty)
    #expect(screen.message?.isProblem == true)
    #expect(screen.field.text == "many")
    _ = screen.press(.control("u"), at: 1)
    #expect(screen.field.isEmpty)
  }

  @Test(arguments: [Form.Step.keep, .commitment, .summary, .criterion("watch")])
  func `Escape and too many backspaces lose no words and go nowhere`(step: Form.Step) throws {
    var screen = screen(try form(at: step))
    for key in "a long quotation" { _ = screen.press(.character(key), at: 1) }
    let typed = screen.unkeptWords()?.event
    _ = screen.press(.escape, at: 2)
    #expect(screen.unkeptWords() == nil, "the draft has what it had: \(String(describing: typed))")
    #expect(screen.field.text.hasSuffix("a long quotation"))
    for _ in 0...80 { _ = screen.press(.backspace, at: 3) }
    #expect(screen.form.step == step)
  }

  @Test func `words for a picked criterion are gone on with for that criterion`() throws {
    var form = Form(rubric: .sample())
    for event in Form.sampleEvents.dropLast(2) { try form.take(Form.Entry(event)) }
    var first = screen(form)
    for key in "6next" { _ = first.press(.character(key), at: 1) }
    #expect(first.unkeptWords()?.event == .typing(.keep, "6 next"))
    var second = screen(first.form)
    _ = second.press(.character("!"), at: 1)
    _ = second.press(.enter, at: 2)
    #expect(second.form.filled.keep == Keep(criterion: "step", text: "next!"))
  }

  @Test func `a summary that is emptied is gone`() throws {
    var screen = screen(try form(at: .summary))
    for key in "once" { _ = screen.press(.character(key), at: 1) }
    _ = screen.press(.enter, at: 2)
    #expect(screen.form.filled.summary == "once")
    screen.take(.go(.summary))
    _ = screen.press(.control("u"), at: 3)
    #expect(screen.press(.enter, at: 4).map(\.event) == [.summary(nil)])
    #expect(screen.form.filled.summary == nil)
  }

  @Test func `what is to be known first is shown whole, without a sign that anything was done`() {
    var screen = FormScreen(
      Form(rubric: .sample()), title: "Åsa",
      remark: Wording(same: "Yours until you share it. And a second thing."), at: 0)
    let foot = screen.frame(Frame.Size(columns: 20, rows: 24), at: 0, style: .plain).lines.suffix(5)
    #expect(foot.joined(separator: " ").contains("share it. And a"))
    #expect(!foot.joined().contains("✓"))
  }

  @Test func `too many words are refused and stay`() throws {
    var screen = screen()
    _ = screen.press(.paste(String(repeating: "å", count: FreeText.limit + 1)), at: 1)
    #expect(screen.press(.enter, at: 1).isEmpty)
    #expect(screen.message?.isProblem == true)
    #expect(screen.field.text.count == FreeText.limit + 1)
  }

  @Test func `what went best is offered to keep, with the words that stood beside it`() throws {
    var form = Form(rubric: .sample())
    for event in Form.sampleEvents.dropLast(2) { try form.take(Form.Entry(event)) }
    var screen = screen(form)
    #expect(screen.isPicking)
    #expect(screen.selection == 1)
    _ = screen.press(.enter, at: 1)
    #expect(
      screen.press(.enter, at: 2).map(\.event) == [
        .keep(Keep(criterion: "thought", text: "took the pen herself"))
      ])
    #expect(screen.selection == 2, "and what went worst to change")
    #expect(screen.press(.enter, at: 3).isEmpty)
    #expect(screen.press(.enter, at: 3).isEmpty, "a commitment needs words of its own")
    #expect(screen.message?.text == "no words yet; write them as you would say them")
  }

  @Test func `digits of a number lead to its row, letters begin the words`() throws {
    var screen = screen(try form(at: .keep))
    _ = screen.press(.character("6"), at: 1)
    #expect(screen.selection == 5)
    _ = screen.press(.character("9"), at: 1)
    #expect(screen.selection == 5, "there is no such row")
    _ = screen.press(.character("b"), at: 1)
    #expect(!screen.isPicking)
    #expect(screen.field.text.hasSuffix("b"))
  }

  @Test func `criteria without an occasion are passed over together with one key`() throws {
    var screen = try negotiation(5)
    #expect(screen.form.step == .criterion("thought"))
    #expect(screen.press(.character("*"), at: 1).last?.event == .passRest)
    #expect(screen.form.step == .keep)
    #expect(screen.form.filled["picture"]?.answer == .notObserved)
  }

  @Test func `saving leads to what is missing`() {
    var screen = screen()
    screen.take(.go(.lastLook))
    _ = screen.press(.enter, at: 1)
    #expect(screen.form.status == .asking)
    #expect(screen.message?.isProblem == true)
    #expect(screen.selection == 0)
    _ = screen.press(.enter, at: 1)
    #expect(screen.form.step == .criterion("who"))
  }

  @Test func `help is read with the arrows and left with any other key`() {
    var screen = screen()
    _ = screen.press(.character("?"), at: 1)
    _ = screen.press(.down, at: 1)
    #expect(screen.isExplaining)
    _ = screen.press(.character("1"), at: 1)
    #expect(!screen.isExplaining)
    #expect(screen.form.step == .criterion("who"))
  }

  @Test(arguments: [(1, 1), (3, 5), (20, 24), (40, 8), (80, 24), (200, 60)])
  func `no line is wider than the screen, no screen higher, and the cursor is on it`(columns: Int, rows: Int)
    throws
  {
    for step in try form(at: .lastLook).steps + [.summary] {
      var screen = screen(try form(at: step))
      for key in [Key.enter, .character("?"), .character("ö"), .character("中"), .escape] {
        let frame = screen.frame(Frame.Size(columns: columns, rows: rows), at: 71, style: .plain)
        #expect(frame.lines.count <= rows)
        #expect(frame.lines.allSatisfy { displayWidth(of: $0) <= columns })
        if let cursor = frame.cursor { #expect(cursor.row < rows && cursor.column < columns) }
        _ = screen.press(key, at: 72)
      }
    }
  }

  @Test func `all time in front of the screen is the form's, going back and the last look too`() throws {
    var screen = screen()
    for (key, time) in [("1", 4.0), ("<", 6), ("1", 7)] {
      _ = screen.press(.character(Character(key)), at: time)
    }
    #expect(screen.form.filled["who"]?.seconds == 5)
    #expect(screen.form.filled.seconds == 7)
    var last = self.screen(try form(at: .lastLook))
    _ = last.press(.end, at: 3)
    #expect(last.press(.enter, at: 9).isEmpty)
    #expect(last.form.status == .saved)
    #expect(last.form.filled.seconds == 27.0)
  }

  @Test func `the head tells the place and the time against what it should take`() throws {
    var screen = screen(try form(at: .criterion("thought")))
    let size = Frame.Size(columns: 60, rows: 20)
    let head = screen.frame(size, at: 65, style: .plain).lines[0]
    #expect(head.hasPrefix("Åsa Lind, Volvo"))
    #expect(head.hasSuffix("2/7 · 1:23 of 2 min"), "eighteen seconds were spent before: \(head)")
  }
}
