import Coaching
import TestSupport
import Testing

struct FormTests {
  @Test func `a new form asks its first criterion`() {
    let form = Form(rubric: .sample())
    #expect(form.step == .criterion("who"))
    #expect(form.answeredCount == 0)
  }

  @Test func `the follow-up of last time's commitment comes before the first criterion`() throws {
    var form = Form(rubric: .sample(), openCommitments: [.sample])
    #expect(form.step == .followUp)
    try form.take(
      Form.Entry(.followUp(Commitment.FollowUp(commitment: Commitment.sample.id, status: .partly))))
    #expect(form.step == .criterion("who"))
    #expect(form.filled.followUp?.status == .partly)
  }

  @Test func `an answer moves on, and back returns to it`() throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.rate("who", .choice("rep"), evidence: nil)))
    #expect(form.step == .criterion("thought"))
    try form.take(Form.Entry(.back))
    #expect(form.step == .criterion("who"))
    #expect(form.filled["who"]?.answer == .choice("rep"))
    try form.take(Form.Entry(.back))
    #expect(form.step == .criterion("who"), "there is nothing before the first")
  }

  @Test func `forward passes over a criterion, which is then missing at the last look`() throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.forward))
    #expect(form.step == .criterion("thought"))
    #expect(form.problems().contains(.missing(.criterion("who"))))
  }

  @Test func `a form answered in full has no problems, stands at the last look and can be saved`() throws {
    var form = try Form.filledSample()
    #expect(form.step == .lastLook)
    #expect(form.problems().isEmpty)
    try form.take(Form.Entry(.save))
    #expect(form.status == .saved)
  }

  @Test func `an empty form says everything that is missing, in the order it is asked`() {
    let problems = Form(rubric: .sample()).problems()
    let criteria = ["who", "thought", "picture", "questions", "aloud", "step", "watch"]
    #expect(problems == criteria.map { .missing(.criterion($0)) } + [.missing(.keep), .missing(.commitment)])
  }

  @Test func `saving with something missing is refused and changes nothing`() throws {
    var form = Form(rubric: .sample())
    #expect(throws: FormProblem.missing(.criterion("who"))) { try form.take(Form.Entry(.save)) }
    #expect(form.status == .asking)
  }

  @Test func `a criterion that lost its occasion is not asked and counts as not observed`() throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.rate("who", .choice("manager"), evidence: nil)))
    try form.take(Form.Entry(.rate("thought", .level(3), evidence: nil)))
    #expect(form.step == .criterion("questions"))
    #expect(form.result["picture"]?.state == .notObserved)
  }

  @Test func `a later answer that leaves a rated criterion without an occasion wins`() throws {
    var form = try Form.filledSample()
    try form.take(Form.Entry(.note("picture", "drew on the print-out")))
    try form.take(Form.Entry(.go(.criterion("who"))))
    try form.take(Form.Entry(.rate("who", .choice("manager"), evidence: nil)))
    #expect(form.problems().isEmpty)
    #expect(
      form.result["picture"] == Rating("picture", .notObserved, evidence: "drew on the print-out", seconds: 2)
    )
    try form.take(Form.Entry(.go(.criterion("who"))))
    try form.take(Form.Entry(.rate("who", .choice("rep"), evidence: nil)))
    #expect(form.result["picture"]?.level == 2, "and the rating is back when the answer is taken back")
  }

  @Test func `a criterion that gains its occasion at the last look is missing until it is answered`() throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.rate("who", .choice("manager"), evidence: nil)))
    for event in Form.sampleEvents.dropFirst() where event != Form.sampleEvents[2] {
      try form.take(Form.Entry(event))
    }
    #expect(form.step == .lastLook)
    try form.take(Form.Entry(.go(.criterion("who"))))
    try form.take(Form.Entry(.rate("who", .choice("rep"), evidence: nil)))
    #expect(form.problems() == [.missing(.criterion("picture"))])
  }

  @Test func `keeping an answer at the last look leads back to the last look`() throws {
    var form = try Form.filledSample()
    try form.take(Form.Entry(.go(.criterion("thought"))))
    try form.take(Form.Entry(.forward))
    #expect(form.step == .lastLook)
  }

  @Test func `the short form asks the core and leaves the rest not asked`() throws {
    let form = Form(rubric: .sample(), isCoreOnly: true)
    #expect(form.asked.map(\.key) == ["who", "thought", "step"])
    #expect(form.result["picture"]?.state == .notAsked)
    #expect(form.number(of: "step") == 3)
    #expect(form.number(of: "picture") == nil)
  }

  @Test func `criteria without much occasion in a negotiation come last and are passed over together`() throws
  {
    var form = Form(rubric: .sample(), scenario: .negotiation)
    #expect(form.asked.map(\.key) == ["who", "questions", "aloud", "step", "watch", "thought", "picture"])
    try form.take(Form.Entry(.go(.criterion("thought"))))
    #expect(form.mayPassRest(from: "thought"))
    try form.take(Form.Entry(.passRest, seconds: 1))
    #expect(form.filled["thought"]?.answer == .notObserved)
    #expect(form.filled["picture"]?.answer == .notObserved)
    #expect(form.step == .keep)
  }

  @Test func `passing over the rest does nothing where each criterion counts`() throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.passRest))
    #expect(form == Form(rubric: .sample()))
  }

  @Test func `a change from the last look leads back to the last look`() throws {
    var form = try Form.filledSample()
    try form.take(Form.Entry(.go(.criterion("thought"))))
    try form.take(Form.Entry(.rate("thought", .level(5), evidence: nil)))
    #expect(form.step == .lastLook)
    #expect(form.filled["thought"]?.level == 5)
    #expect(form.filled["thought"]?.evidence == "took the pen herself", "words stay when a level changes")
  }

  @Test func `the time an answer took adds up when it is given again`() throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.rate("who", .choice("rep"), evidence: nil), seconds: 3))
    try form.take(Form.Entry(.rate("who", .choice("manager"), evidence: nil), seconds: 4))
    #expect(form.filled["who"]?.seconds == 7)
  }

  @Test func `a one without a word is remembered until there is one`() throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.rate("thought", .level(1), evidence: nil)))
    #expect(form.lowWithoutEvidence == ["thought"])
    try form.take(Form.Entry(.note("thought", "went straight to slide one")))
    #expect(form.lowWithoutEvidence.isEmpty)
  }

  @Test(arguments: [
    (
      Form.Event.rate("thougt", .level(3), evidence: nil), "the rubric has no criterion 'thougt'",
      "did you mean 'thought'?"
    ),
    (.rate("thought", .level(6), evidence: nil), "'thought' cannot be 6", "use 1 to 5"),
    (.rate("thought", .level(0), evidence: nil), "'thought' cannot be 0", "use 1 to 5"),
    (.rate("thought", .count(3), evidence: nil), "'thought' takes a level", "use {\"level\": 1 to 5}"),
    (.rate("questions", .count(-1), evidence: nil), "'questions' cannot be -1", "use 0 to 999"),
    (.rate("who", .choice("repp"), evidence: nil), "'who' has no option 'repp'", "did you mean 'rep'?"),
    (.rate("who", .choice("xyz"), evidence: nil), "'who' has no option 'xyz'", "use one of rep, manager"),
    (
      .rate("watch", .text("  "), evidence: nil), "'watch' has no answer",
      "answer it, or say that there was no occasion"
    ),
    (
      .keep(Keep(criterion: "nothing", text: "x")), "the rubric has no criterion 'nothing'",
      "'pitchside rubric show' lists them"
    ),
    (
      .keep(Keep(criterion: "who", text: " ")), "'keep' has no answer",
      "say one thing to keep doing, and what you saw"
    ),
    (
      .followUp(Commitment.FollowUp(commitment: Commitment.ID("x"), status: .kept)),
      "the rep has no open commitment 'x'", "leave 'followUp' out"
    ),
  ])
  func `a wrong answer is refused with what to do, and the form is as before`(
    event: Form.Event, message: String, remedy: String
  ) {
    var form = Form(rubric: .sample())
    let before = form
    do throws(FormProblem) {
      try form.take(Form.Entry(event))
      Issue.record("\(event) was taken")
    } catch {
      #expect(error.message.en == message)
      #expect(error.remedy.en == remedy)
    }
    #expect(form == before)
  }

  @Test func `a text of more than two thousand characters is refused`() {
    var form = Form(rubric: .sample())
    let long = String(repeating: "å", count: 2001)
    #expect(throws: FormProblem.textTooLong(.criterion("thought"), 2001)) {
      try form.take(Form.Entry(.note("thought", long)))
    }
  }

  @Test func `a draft's entries bring the form back as it was`() throws {
    var form = Form(rubric: .sample(), openCommitments: [.sample])
    var entries = [Form.Entry(.followUp(nil), seconds: 1)]
    entries += Form.sampleEvents.prefix(4).map { Form.Entry($0, seconds: 2) } + [Form.Entry(.back)]
    for entry in entries { try form.take(entry) }
    let rep = Person.Reference(id: Person.ID("r"), name: "Åsa")
    let draft = Draft(
      id: Draft.ID("d"), occasion: Occasion(kind: .manager, rep: rep, observer: rep, met: .noon),
      rubric: .sample(), lastCommitment: .sample, started: .noon, entries: entries)
    #expect(draft.form == form)
    #expect(draft.form.step == .criterion("questions"))
  }
}
