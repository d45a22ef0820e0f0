import Coaching
import TestSupport
import Testing

struct FormTimeTests {
  @Test func `the whole form takes what all that happened took, keep and last look too`() throws {
    var form = try Form.filledSample()
    try form.take(Form.Entry(.go(.criterion("who")), seconds: 1))
    try form.take(Form.Entry(.rate("who", .choice("manager"), evidence: nil), seconds: 3))
    try form.take(Form.Entry(.save, seconds: 10))
    #expect(form.result.seconds == 32.0)
  }

  @Test func `nobody sat in front of a form whose entries have no time`() throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.rate("who", .choice("rep"), evidence: nil)))
    #expect(form.result.seconds == nil)
  }

  @Test func `an entry that is refused adds nothing`() throws {
    var form = Form(rubric: .sample())
    #expect(throws: FormProblem.self) { try form.take(Form.Entry(.save, seconds: 5)) }
    #expect(form.filled.seconds == nil)
  }

  @Test func `a draft replays to the same time`() throws {
    let entries = Form.sampleEvents.map { Form.Entry($0, seconds: 1.7) }
    var form = Form(rubric: .sample())
    for entry in entries { try form.take(entry) }
    let occasion = Occasion(kind: .manager, rep: .asa, observer: .eva, met: .noon)
    let draft = Draft(
      id: Draft.ID("draft"), occasion: occasion, rubric: .sample(), started: .noon, entries: entries)
    #expect(draft.form.filled.seconds == form.filled.seconds)
  }

  @Test func `two forms that say the same are the same without their time`() throws {
    let quick = try Form.filledSample().result
    var slow = quick
    slow.seconds = 900
    slow.ratings[0].seconds = 60
    #expect(slow != quick)
    #expect(slow.untimed == quick.untimed)
  }
}
