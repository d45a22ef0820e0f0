import Coaching
import Foundation
import TestSupport
import Testing

struct AnswersFileTests {
  static let complete = """
    {"answers": {"who": {"choice": "rep"}, "thought": {"level": 4, "evidence": "took the pen"},
      "picture": {"level": 2}, "questions": {"count": 12}, "aloud": {"yes": false},
      "step": {"notObserved": true}, "watch": {"text": "the end"}},
     "keep": {"criterion": "thought", "text": "let her do the sum"},
     "commitment": {"criterion": "step", "text": "ask for a date", "due": "2026-12-01"},
     "summary": "A good hour."}
    """

  /// The form filled from a text, or what is wrong with the text.
  func filled(_ text: String, partly: Bool = false, openCommitments: [Commitment] = []) throws -> Form {
    var form = Form(rubric: .sample(), openCommitments: openCommitments)
    let all = Set(form.rubric.criteria.map(\.key))
    try AnswersFile(Data(text.utf8)).fill(&form, mayBeLeftOut: partly ? all : [])
    return form
  }

  func problems(_ text: String) -> [String] {
    do {
      _ = try filled(text, partly: true)
      return []
    } catch let error as AnswersProblems {
      return error.problems.map { "\($0.message.en); \($0.remedy.en)" }
    } catch let error as AnswersFileProblem {
      return [error.message.en]
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `a complete file fills the form`() throws {
    let form = try filled(Self.complete)
    #expect(form.problems().isEmpty)
    #expect(form.filled["thought"]?.evidence == "took the pen")
    #expect(form.filled["aloud"]?.answer == .yes(false))
    #expect(form.filled["step"]?.state == .notObserved)
    #expect(form.filled.commitment?.due == Day(iso8601: "2026-12-01"))
    #expect(form.filled.summary == "A good hour.")
  }

  @Test func `a criterion left out is missing, unless the file may be partial`() throws {
    let text = Self.complete.replacing("\"questions\": {\"count\": 12},", with: "")
    #expect(throws: AnswersProblems.self) { try filled(text) }
    #expect(try filled(text, partly: true).filled["questions"]?.state == .notAsked)
  }

  @Test func `everything wrong is said at once`() {
    let text = """
      {"answers": {"who": {"choice": "repp"}, "thougt": {"level": 3}, "thought": {"level": 6},
        "picture": {"level": 2.5}, "questions": {"count": "12"}, "aloud": {}, "step": {"level": 3, "text": "x"}},
       "keep": {"criterion": "thought"}, "commitment": {"criterion": "step", "text": "x", "due": "2026-02-30"},
       "sumary": "x"}
      """
    #expect(
      problems(text) == [
        "'sumary' is not known here; did you mean 'summary'?",
        "'who' has no option 'repp'; did you mean 'rep'?",
        "'thought' cannot be 6; use 1 to 5",
        "'answers.picture.level' is not a whole number; mend it",
        "'answers.questions.count' is not a whole number; mend it",
        "'answers.aloud' has no answer or several; use one of level, count, yes, choice, text and notObserved",
        "'answers.step' has no answer or several; use one of level, count, yes, choice, text and notObserved",
        "the rubric has no criterion 'thougt'; did you mean 'thought'?",
        "'keep.text' is not a text; mend it",
        "'commitment.due' is not a date such as 2026-11-23; mend it",
      ])
  }

  @Test func `one message and one remedy serve for several problems`() throws {
    let error = #expect(throws: AnswersProblems.self) { try filled("{}") }
    let message = try #require(error?.message)
    #expect(message.en.hasPrefix("nothing is saved, for 9 reasons:\n  'who' has no answer; answer it"))
    #expect(message.sv.hasPrefix("inget är sparat, av 9 skäl:\n  ”who” saknar svar; svara"))
  }

  @Test(arguments: ["", "  \n", "{", "[1]", "{\"answers\": \"\u{0}\"}", "nonsense", "{\"answers\": []}"])
  func `a file that is no answers file is refused in words`(text: String) {
    #expect(problems(text).count > 0)
    #expect(problems(text).allSatisfy { !$0.contains("Error") })
  }

  @Test(arguments: [
    (#"{"answers": {"thought": {"level": 1}, "thought": {"level": 5}}}"#, "thought"),
    (#"{"answers": {"thought": {"level": 1, "level": 5}}}"#, "level"),
    (#"{"summary": "a", "keep": {"text": "\"keep\": 1"}, "summary" : "b"}"#, "summary"),
  ])
  func `a key that stands twice is refused, for one of the two would be lost`(text: String, key: String) {
    #expect(throws: AnswersFileProblem.repeated(key)) { try AnswersFile(Data(text.utf8)) }
  }

  @Test func `the same key in two objects is no repetition`() throws {
    let text =
      #"{"answers": {"thought": {"level": 1}, "step": {"level": 1}}, "summary": "level, \"level\": {"}"#
    _ = try AnswersFile(Data(text.utf8))
  }

  @Test func `a file of more than a megabyte is refused unread`() {
    let data = Data(repeating: 0x20, count: AnswersFile.sizeLimit + 1)
    #expect(throws: AnswersFileProblem.tooLarge) { try AnswersFile(data) }
  }

  @Test func `a follow-up must name a commitment that is open`() throws {
    let id = Commitment.sample.id.text
    let text =
      "{\"followUp\": {\"commitment\": \"\(id)\", \"status\": \"kept\"}, \"keep\": {\"criterion\": \"step\", \"text\": \"x\"}, \"commitment\": {\"criterion\": \"step\", \"text\": \"x\"}}"
    #expect(try filled(text, partly: true, openCommitments: [.sample]).filled.followUp?.status == .kept)
    #expect(problems(text) == ["the rep has no open commitment '\(id)'; leave 'followUp' out"])
  }

  @Test func `a file that rates what it says had no occasion contradicts itself`() {
    let text =
      #"{"answers": {"who": {"choice": "manager"}, "picture": {"level": 4}}, "keep": {"criterion": "step", "text": "x"}, "commitment": {"criterion": "step", "text": "x"}}"#
    #expect(
      problems(text) == [
        "'picture' has an answer although 'who' is 'manager'; leave it out, use {\"notObserved\": true}, "
          + "or change the other answer"
      ])
  }

  @Test func `what is wrong inside keep, commitment and follow-up is said at once, too`() {
    let text = """
      {"keep": {"criterion": "zz"}, "commitment": {"criterion": "q", "due": "foo"},
       "followUp": {"commitment": 1, "status": 2}}
      """
    #expect(
      problems(text).map { $0.prefix { $0 != ";" } } == [
        "the rubric has no criterion 'zz'", "'keep.text' is not a text", "the rubric has no criterion 'q'",
        "'commitment.text' is not a text", "'commitment.due' is not a date such as 2026-11-23",
        "'followUp.commitment' is not a text", "'followUp.status' is not a text",
      ])
  }

  @Test func `one mistake is told once`() {
    let text =
      #"{"answers": {"thougt": {"level": 3, "evidence": null}}, "keep": {"criterion": "step", "text": "x"}, "commitment": {"criterion": "step", "text": "x"}}"#
    #expect(problems(text) == ["the rubric has no criterion 'thougt'; did you mean 'thought'?"])
  }

  @Test func `an amendment can take a follow-up back`() throws {
    var before = try filled(Self.complete).result
    before.followUp = Commitment.FollowUp(commitment: Commitment.sample.id, status: .kept)
    var form = Form(rubric: .sample(), filled: before)
    try AnswersFile(Data(#"{"followUp": null}"#.utf8)).fill(&form, mayBeLeftOut: [])
    #expect(form.filled.followUp == nil)
  }

  @Test func `an amendment changes what it names and keeps the rest`() throws {
    let before = try filled(Self.complete).result
    var form = Form(rubric: .sample(), filled: before)
    try AnswersFile(Data(#"{"answers": {"thought": {"level": 5, "evidence": null}}}"#.utf8))
      .fill(&form, mayBeLeftOut: [])
    #expect(form.filled["thought"] == Rating("thought", .level(5)))
    #expect(form.filled["picture"] == before["picture"])
    #expect(form.filled.keep == before.keep)
  }

  /// A complete file in which something else stands in the place of the count.
  private func complete(counting count: String) -> String {
    Self.complete.replacing(#"{"count": 12}"#, with: "{\(count)}")
  }

  @Test(arguments: [
    ("", nil), (#", "from": "tally""#, CountSource.tally), (#", "from": "notebook""#, .notebook),
    (#", "from": "estimate""#, .estimate), (#", "from": null"#, nil),
  ])
  func `a file may say where a count comes from; where it does not, nobody knows`(
    member: String, source: CountSource?
  ) throws {
    let form = try filled(complete(counting: #""count": 12\#(member)"#))
    #expect(form.filled["questions"]?.count == 12)
    #expect(form.filled["questions"]?.countFrom == source)
  }

  @Test(arguments: [(12, CountSource.tally), (13, nil)])
  func `a count that is not changed keeps where it came from, one that is does not`(
    count: Int, source: CountSource?
  ) throws {
    var before = FilledForm(empty: .sample())
    before["questions"] = Rating("questions", .count(12), countFrom: .tally)
    var whole = Form(rubric: .sample(), offered: before.offers)
    var part = Form(rubric: .sample(), filled: before)
    let file = try AnswersFile(Data(complete(counting: "\"count\": \(count)").utf8))
    try file.fill(&whole, mayBeLeftOut: [])
    try file.fill(&part, mayBeLeftOut: [])
    #expect(whole.filled["questions"]?.countFrom == source)
    #expect(part.filled["questions"]?.countFrom == source)
  }

  @Test func `a source that is none, or stands beside something else than a count, is told`() {
    for source in ["3", "\"memory\""] {
      #expect(
        problems(complete(counting: "\"count\": 12, \"from\": \(source)")) == [
          "'answers.questions.from' is not tally, notebook or estimate; mend it"
        ])
    }
    let told = problems(Self.complete.replacing(#""level": 2"#, with: #""level": 2, "from": "tally""#))
    #expect(told.count == 1 && told[0].contains("'answers.picture.from' is not known here"))
  }
}
