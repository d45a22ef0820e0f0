import Coaching
import Foundation
import TestSupport
import Testing

@testable import Terminal

/// What holds for a form whichever way it is filled in.
@Suite(.serialized) struct FillingTests {
  static let answers = Rehearsal.answers

  @Test(arguments: Way.allCases)
  func `answers fill the form, and Enter saves it`(way: Way) throws {
    let (ending, form) = try Rehearsal(Self.answers + [""], way).run()
    #expect(ending == .saved)
    #expect(form.result["thought"]?.evidence == "took the pen herself")
    #expect(form.result["thought"]?.seconds == 1)
    #expect(form.result["questions"]?.answer == .count(12))
    #expect(form.result.keep == Keep(criterion: "thought", text: "let Karin do the sum"))
    #expect(form.result.commitment?.due == Day(iso8601: "2026-12-01"))
  }

  @Test(arguments: Way.allCases)
  func `every answer is kept before the next question`(way: Way) throws {
    let rehearsal = Rehearsal(["-", "1", "4"], way)
    let (ending, _) = try rehearsal.run()
    #expect(ending == .left)
    #expect(
      rehearsal.answered == [
        .followUp(nil), .rate("who", .choice("rep"), evidence: nil),
        .rate("thought", .level(4), evidence: nil),
      ])
  }

  @Test(arguments: Way.allCases)
  func `an answer that is refused is not kept, and the question stays`(way: Way) throws {
    let rehearsal = Rehearsal(["-", "1", "6", "7", "5"], way)
    let (_, form) = try rehearsal.run()
    #expect(rehearsal.answered.count == 3)
    #expect(rehearsal.said.contains("not understood; type 1 to 5"))
    #expect(form.result["thought"]?.level == 5)
  }

  @Test(arguments: Way.allCases)
  func `a question mark tells what the levels mean, and when there is no occasion`(way: Way) throws {
    let rehearsal = Rehearsal(["-", "1", "?"], way)
    _ = try rehearsal.run()
    for text in ["1 poor", "2 is 2", "5 great", "- no occasion: Never came up."] {
      #expect(rehearsal.said.contains(text))
    }
  }

  @Test(arguments: Way.allCases)
  func `an exclamation mark leaves with the draft kept`(way: Way) throws {
    let (ending, form) = try Rehearsal(["-", "1", "!"], way).run()
    #expect(ending == .left)
    #expect(form.answeredCount == 1)
  }

  @Test(arguments: Way.allCases)
  func `a signal leaves with the draft kept`(way: Way) throws {
    let (ending, form) = try Rehearsal(["-", "1"], then: .interrupted, way).run()
    #expect(ending == .left)
    #expect(form.answeredCount == 1)
  }

  @Test(arguments: Way.allCases)
  func `one can go back, see what stands, and keep it with Enter`(way: Way) throws {
    let rehearsal = Rehearsal(["-", "1", "4 took the pen", "<", "", "2"], way)
    let (_, form) = try rehearsal.run()
    #expect(rehearsal.said.contains(way == .lineByLine ? "[4 took the pen] > " : "▸4 is 4"))
    #expect(form.step == .criterion("questions"))
    #expect(form.filled["thought"]?.evidence == "took the pen")
  }

  @Test(arguments: Way.allCases)
  func `a rating given again keeps the words that stood beside it`(way: Way) throws {
    let (_, form) = try Rehearsal(["-", "1", "4 took the pen", "<", "3"], way).run()
    #expect(form.filled["thought"]?.level == 3)
    #expect(form.filled["thought"]?.evidence == "took the pen")
  }

  @Test(arguments: Way.allCases)
  func `the last look lists everything, and a number changes it`(way: Way) throws {
    let rehearsal = Rehearsal(Self.answers + ["2", "1", "2", "5 now with words", ""], way)
    let (ending, form) = try rehearsal.run()
    #expect(ending == .saved)
    #expect(form.filled["thought"] == Rating("thought", .level(5), evidence: "now with words", seconds: 3))
    #expect(rehearsal.said.contains("8 Keep"))
    #expect(rehearsal.said.contains("9 Next time"))
    #expect(rehearsal.said.contains("let Karin do the sum"))
  }

  @Test(arguments: Way.allCases)
  func `a number and an answer at the last look change it at once`(way: Way) throws {
    let (ending, form) = try Rehearsal(Self.answers + ["6 2 no date was named", ""], way).run()
    #expect(ending == .saved)
    #expect(form.filled["step"]?.level == 2)
    #expect(form.filled["step"]?.evidence == "no date was named")
  }

  @Test(arguments: Way.allCases)
  func `a one without a word is asked about at the last look`(way: Way) throws {
    let rehearsal = Rehearsal(["-", "1", "1"] + Self.answers.dropFirst(3), way)
    _ = try rehearsal.run()
    #expect(rehearsal.said.lowercased().contains("a 1 without a word"))
  }

  @Test(arguments: Way.allCases)
  func `what is missing cannot be saved and is said`(way: Way) throws {
    let rehearsal = Rehearsal(["-", ">"] + Self.answers.dropFirst(2) + ["", "1", "1", ""], way)
    let (ending, _) = try rehearsal.run()
    #expect(ending == .saved)
    #expect(
      rehearsal.said.contains(way == .lineByLine ? "Still without an answer: 1\n" : "'who' has no answer"))
  }

  @Test(arguments: Way.allCases)
  func `a criterion that lost its occasion is not asked`(way: Way) throws {
    let rehearsal = Rehearsal(["-", "2", "4"], way)
    let (_, form) = try rehearsal.run()
    #expect(form.step == .criterion("questions"))
  }

  @Test(arguments: Way.allCases)
  func `the short form asks its criteria and no others`(way: Way) throws {
    let form = Form(rubric: .sample(), isCoreOnly: true)
    let lines = ["1", "4", "3", "2 let Karin do the sum", "3 ask for a date", ""]
    let (ending, filled) = try Rehearsal(lines, way).run(form)
    #expect(ending == .saved)
    #expect(
      filled.result.ratings.map(\.state) == [
        .rated, .rated, .notAsked, .notAsked, .notAsked, .rated, .notAsked,
      ])
  }

  @Test(arguments: Way.allCases)
  func `letters are kept as they were meant, whatever they are made of`(way: Way) throws {
    let lines = [
      "-", "1", "4 A\u{30A}sa drew 👩‍🏫 twice", "2", "12", "n", "-", "bo\u{308}r\tbli\u{1B}[31m bättre",
    ]
    let (_, form) = try Rehearsal(lines, way).run()
    #expect(form.filled["thought"]?.evidence == "Åsa drew 👩‍🏫 twice")
    guard case .text(let text) = form.filled["watch"]?.answer else {
      Issue.record("no text")
      return
    }
    #expect(text.hasPrefix("bör bli"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test(arguments: Way.allCases)
  func `everything is said in Swedish to a Swede`(way: Way) throws {
    try Language.$current.withValue(.sv) {
      let rehearsal = Rehearsal(Self.answers + ["99", ""], way)
      _ = try rehearsal.run()
      for swedish in ["Förra gången, 2026-11-23, kom ni överens", "Syntes det i dag?", "inget tillfälle"] {
        #expect(rehearsal.said.contains(swedish))
      }
      for english in ["Last", "type", "Keep", "Enter", "answer", "back"] {
        #expect(!rehearsal.said.contains(english))
      }
    }
  }

  @Test(arguments: Way.allCases)
  func `what other people typed cannot steer the terminal`(way: Way) throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.note("who", "\u{9B}31m plain \u{202E}")))
    let rehearsal = Rehearsal([], way)
    _ = try rehearsal.run(form)
    let isSteering = { (scalar: Unicode.Scalar) in [0x9B, 0x202E, 0x1B].contains(scalar.value) }
    #expect(!rehearsal.said.unicodeScalars.contains(where: isSteering))
  }

  @Test(arguments: Way.allCases)
  func `an offered count is shown, and Enter takes it; any other number is remembered`(way: Way) throws {
    let offered = ["questions": OfferedCount(12, from: .tally)]
    let form = Form(rubric: .sample(), openCommitments: [.sample], offered: offered)
    let rehearsal = Rehearsal(["-", "1", "4", "2", ""], way)
    let (_, taken) = try rehearsal.run(form)
    #expect(
      rehearsal.said.contains(
        way == .lineByLine ? "how many [12 from the tally] > " : "Enter takes 12 from the tally."))
    #expect(taken.filled["questions"]?.answer == .count(12))
    #expect(taken.filled["questions"]?.countFrom == .tally)
    let (_, typed) = try Rehearsal(["-", "1", "4", "2", "9"], way).run(form)
    #expect(typed.filled["questions"]?.countFrom == .estimate)
  }

  @Test(arguments: Way.allCases)
  func `without an offer Enter is no count`(way: Way) throws {
    let (_, form) = try Rehearsal(["-", "1", "4", "2", ""], way).run()
    #expect(form.step == .criterion("questions"))
    #expect(form.filled["questions"]?.answer == nil)
  }
}
