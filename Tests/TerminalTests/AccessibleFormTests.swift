import Coaching
import Foundation
import TestSupport
import Testing

@testable import Terminal

struct AccessibleFormTests {
  static let answers = [
    "-", "1", "4 took the pen herself", "2", "12", "n", "-", "the last two minutes", "2 let Karin do the sum",
    "6 ask for a date 2026-12-01",
  ]

  /// A whole conversation: what was typed goes in, what was said and kept comes out.
  final class Rehearsal {
    var typed: [LineReader.Input]
    var said = ""
    var kept: [Form.Entry] = []

    init(_ lines: [String], then last: LineReader.Input = .end) {
      typed = lines.map { .line($0) } + [last]
    }

    func run(_ form: Form = Form(rubric: .sample(), openCommitments: [.sample])) throws -> (
      AccessibleForm.Ending, Form
    ) {
      var seconds = 0.0
      let conversation = AccessibleForm.Conversation(
        read: { self.typed.isEmpty ? .end : self.typed.removeFirst() },
        write: { self.said += $0 },
        seconds: {
          seconds += 1
          return seconds
        })
      var session = AccessibleForm(form, conversation: conversation) { self.kept.append($0) }
      return (try session.run(), session.form)
    }
  }

  @Test func `answers given line by line fill the form, and Enter saves it`() throws {
    let (ending, form) = try Rehearsal(Self.answers + [""]).run()
    #expect(ending == .saved)
    #expect(form.result["thought"]?.evidence == "took the pen herself")
    #expect(form.result["thought"]?.seconds == 1)
    #expect(form.result.commitment?.due == Day(iso8601: "2026-12-01"))
  }

  @Test func `each criterion has one prompt that starts with its place`() throws {
    let rehearsal = Rehearsal(Self.answers + [""])
    _ = try rehearsal.run()
    for number in 1...7 {
      #expect(rehearsal.said.contains("\n\(number)/7 ") || rehearsal.said.contains("> \(number)/7 "))
    }
    #expect(rehearsal.said.components(separatedBy: "3/7 ").count == 2)
  }

  @Test func `every answer is kept before the next prompt`() throws {
    let rehearsal = Rehearsal(["-", "1", "4"])
    let (ending, _) = try rehearsal.run()
    #expect(ending == .left)
    #expect(
      rehearsal.kept.map(\.event) == [
        .followUp(nil), .rate("who", .choice("rep"), evidence: nil),
        .rate("thought", .level(4), evidence: nil),
      ])
  }

  @Test func `an answer that is refused is not kept, and the question comes again`() throws {
    let rehearsal = Rehearsal(["-", "1", "6", "five", "5"])
    _ = try rehearsal.run()
    #expect(rehearsal.kept.count == 3)
    #expect(rehearsal.said.components(separatedBy: "not understood; type 1 to 5").count == 3)
    #expect(rehearsal.said.components(separatedBy: "2/7 ").count == 4)
  }

  @Test func `a question mark tells what the levels mean, and when there is no occasion`() throws {
    let rehearsal = Rehearsal(["-", "1", "?"])
    _ = try rehearsal.run()
    for text in ["1 poor", "2 is 2", "5 great", "- no occasion: Never came up."] {
      #expect(rehearsal.said.contains(text))
    }
  }

  @Test func `an exclamation mark leaves with the draft kept`() throws {
    let (ending, form) = try Rehearsal(["-", "1", "!"]).run()
    #expect(ending == .left)
    #expect(form.answeredCount == 1)
  }

  @Test func `a signal leaves with the draft kept`() throws {
    let (ending, form) = try Rehearsal(["-", "1"], then: .interrupted).run()
    #expect(ending == .left)
    #expect(form.answeredCount == 1)
  }

  @Test func `one can go back, see what stands, and keep it with Enter`() throws {
    let rehearsal = Rehearsal(["-", "1", "4 took the pen", "<", "", "2"])
    let (_, form) = try rehearsal.run()
    #expect(rehearsal.said.contains("[4 took the pen] > "))
    #expect(form.step == .criterion("questions"))
  }

  @Test func `the last look lists everything, and a number changes it`() throws {
    let rehearsal = Rehearsal(Self.answers + ["2", "1", "2", "5 now with words", ""])
    let (ending, form) = try rehearsal.run()
    #expect(ending == .saved)
    #expect(form.filled["thought"] == Rating("thought", .level(5), evidence: "now with words", seconds: 3))
    #expect(rehearsal.said.contains("8 Keep: let Karin do the sum"))
    #expect(rehearsal.said.contains("9 Next time: ask for a date (2026-12-01)"))
  }

  @Test func `a one without a word is asked about at the last look`() throws {
    let rehearsal = Rehearsal(["-", "1", "1"] + Self.answers.dropFirst(3))
    _ = try rehearsal.run()
    #expect(rehearsal.said.contains("A 1 without a word (2): what did you see?"))
  }

  @Test func `what is missing cannot be saved and is said`() throws {
    let rehearsal = Rehearsal(["-", ">"] + Self.answers.dropFirst(2) + ["", "1", "1", ""])
    let (ending, _) = try rehearsal.run()
    #expect(ending == .saved)
    #expect(rehearsal.said.contains("Still without an answer: 1\n"))
  }

  @Test func `everything is said in Swedish to a Swede`() throws {
    try Language.$current.withValue(.sv) {
      let rehearsal = Rehearsal(Self.answers + ["99", ""])
      _ = try rehearsal.run()
      #expect(
        rehearsal.said.contains(
          "Förra gången, 2026-11-23, kom ni överens: ”draw before slide three” Syntes det i dag?"))
      #expect(rehearsal.said.contains("förstod inte; skriv ett nummer ur listan"))
      for english in ["Last", "type", "Keep", "Enter", "answer"] {
        #expect(!rehearsal.said.contains(english))
      }
    }
  }

  @Test func `what other people typed cannot steer the terminal`() throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.note("who", "\u{9B}31m plain \u{202E}")))
    let rehearsal = Rehearsal([])
    _ = try rehearsal.run(form)
    #expect(
      !rehearsal.said.unicodeScalars.contains { $0.value == 0x9B || $0.value == 0x202E || $0.value == 0x1B })
  }
}
