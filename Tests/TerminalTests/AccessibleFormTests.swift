import Coaching
import Foundation
import TestSupport
import Testing

@testable import Terminal

/// What holds for the form line by line alone.
struct AccessibleFormTests {
  @Test func `each criterion has one prompt that starts with its place`() throws {
    let rehearsal = Rehearsal(Rehearsal.answers + [""], .lineByLine)
    _ = try rehearsal.run()
    for number in 1...7 {
      #expect(rehearsal.said.contains("\n\(number)/7 ") || rehearsal.said.contains("> \(number)/7 "))
    }
    #expect(rehearsal.said.components(separatedBy: "3/7 ").count == 2)
  }

  @Test func `after a line that is refused the question comes again`() throws {
    let rehearsal = Rehearsal(["-", "1", "6", "five", "5"], .lineByLine)
    _ = try rehearsal.run()
    #expect(rehearsal.said.components(separatedBy: "not understood; type 1 to 5").count == 3)
    #expect(rehearsal.said.components(separatedBy: "2/7 ").count == 4)
  }

  @Test func `the time of help and of lines that were refused belongs to the question`() throws {
    let (_, form) = try Rehearsal(["-", "1", "?", "nonsense", "4", "2"], .lineByLine).run()
    #expect(form.filled["thought"]?.seconds == 3)
    #expect(form.filled["picture"]?.seconds == 1)
    #expect(form.filled.seconds == 6)
  }

  @Test func `the last look has keep and the commitment in a line each`() throws {
    let rehearsal = Rehearsal(Rehearsal.answers + ["99", ""], .lineByLine)
    _ = try rehearsal.run()
    #expect(rehearsal.said.contains("8 Keep: let Karin do the sum"))
    #expect(rehearsal.said.contains("9 Next time: ask for a date (2026-12-01)"))
    #expect(rehearsal.said.contains("not understood; type a number from the list"))
  }

  @Test(arguments: [
    (Language.en, "“draw before slide three”, by 2026-12-01. Seen today?"),
    (.sv, "”draw before slide three”, senast 2026-12-01. Syntes det i dag?"),
  ])
  func `what was agreed is asked about with the day it is due, where there is one`(
    language: Language, question: String
  ) throws {
    let agreed = Commitment.sample
    let terms = Commitment.Terms(
      criterion: agreed.terms.criterion, text: agreed.terms.text, due: Day(iso8601: "2026-12-01"))
    let due = Commitment(id: agreed.id, rep: agreed.rep, terms: terms, agreed: agreed.agreed)
    try Language.$current.withValue(language) {
      for commitment in [due, agreed] {
        let rehearsal = Rehearsal([], .lineByLine)
        _ = try rehearsal.run(Form(rubric: .sample(), openCommitments: [commitment]))
        #expect(rehearsal.said.contains(question) == (commitment == due))
      }
    }
  }

  @Test func `words that were being typed on a screen are shown where the form goes on`() throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.typing(.criterion("who"), "took the pen her")))
    let rehearsal = Rehearsal([], .lineByLine)
    _ = try rehearsal.run(form)
    #expect(rehearsal.said.contains("Not entered yet: “took the pen her”"))
  }
}
