import Coaching
import TestSupport
import Testing

@testable import Terminal

struct TypedLineTests {
  let form = Form(rubric: .sample(), openCommitments: [.sample])

  func event(_ line: String, at step: Form.Step) throws -> Form.Event? {
    guard case .event(let event) = try TypedLine(line, at: step, of: form) else { return nil }
    return event
  }

  @Test(arguments: [
    ("4", Form.Event.rate("thought", .level(4), evidence: nil)),
    (" 4  took the pen herself ", .rate("thought", .level(4), evidence: "took the pen herself")),
    ("-", .rate("thought", .notObserved, evidence: nil)),
    ("- nobody said a word", .rate("thought", .notObserved, evidence: "nobody said a word")),
    ("<", .back), (">", .forward), ("!", .stop),
  ])
  func `a line at a level is a rating and what was seen`(line: String, event: Form.Event) throws {
    #expect(try self.event(line, at: .criterion("thought")) == event)
  }

  @Test(arguments: [
    ("questions", "12", Answer.count(12)), ("questions", "-", .notObserved), ("aloud", "y", .yes(true)),
    ("aloud", "J", .yes(true)), ("aloud", "nej", .yes(false)), ("who", "2", .choice("manager")),
    ("who", "Rep", .choice("rep")), ("watch", "4 the end", .text("4 the end")), ("watch", "-", .notObserved),
  ])
  func `each kind of criterion has its own lines`(criterion: String, line: String, answer: Answer) throws {
    #expect(try event(line, at: .criterion(criterion)) == .rate(criterion, answer, evidence: nil))
  }

  @Test(arguments: [
    ("thought", "good"), ("thought", "4,5"), ("thought", "4took"), ("thought", "6"), ("questions", "-1"),
    ("thought", ""), ("questions", "many"),
    ("aloud", "maybe"), ("who", "3"), ("who", "0"), ("watch", ""),
  ])
  func `a line that is no answer is refused with what to type`(criterion: String, line: String) throws {
    let sought = try #require(form.rubric.criterion(criterion))
    #expect(throws: TypedLineProblem.expected(sought)) { try event(line, at: .criterion(criterion)) }
  }

  @Test func `an empty line keeps an answer that stands`() throws {
    var form = form
    try form.take(Form.Entry(.rate("thought", .level(3), evidence: nil)))
    #expect(try TypedLine("", at: .criterion("thought"), of: form) == .event(.forward))
  }

  @Test(arguments: [
    ("1", Form.Event.followUp(Commitment.FollowUp(commitment: Commitment.sample.id, status: .kept))),
    ("4", .followUp(Commitment.FollowUp(commitment: Commitment.sample.id, status: .dropped))),
    ("-", .followUp(nil)),
  ])
  func `a follow-up is a number, or no occasion`(line: String, event: Form.Event) throws {
    #expect(try self.event(line, at: .followUp) == event)
  }

  @Test func `keep is a question's number or key, and words`() throws {
    let keep = Form.Event.keep(Keep(criterion: "thought", text: "let her count"))
    #expect(try event("2 let her count", at: .keep) == keep)
    #expect(try event("thought let her count", at: .keep) == keep)
  }

  @Test(arguments: ["", "2", "99 words", "words only"])
  func `keep without a question or without words is refused`(line: String) {
    #expect(throws: TypedLineProblem.numberAndTextExpected(count: 7)) { try event(line, at: .keep) }
  }

  @Test func `a date at the end of a commitment is the day it is due`() throws {
    let due = Commitment.Terms(criterion: "step", text: "ask for a date", due: Day(iso8601: "2026-12-01"))
    #expect(try event("6 ask for a date 2026-12-01", at: .commitment) == .commitment(due))
    let open = Commitment.Terms(criterion: "step", text: "ask for a date")
    #expect(try event("6 ask for a date", at: .commitment) == .commitment(open))
  }

  @Test(arguments: [
    ("", Form.Event.save), ("j", .save), ("2", .go(.criterion("thought"))), ("8", .go(.keep)),
    ("0", .go(.followUp)),
  ])
  func `the last look takes a number to change, or saves`(line: String, event: Form.Event) throws {
    #expect(try self.event(line, at: .lastLook) == event)
  }

  @Test func `the last look refuses a number that is not in the list`() {
    #expect(throws: TypedLineProblem.placeExpected) { try event("42", at: .lastLook) }
  }
}
