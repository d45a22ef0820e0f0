import Coaching
import Reports
import TestSupport
import Testing

struct DebriefReportTests {
  /// Åsa's own view, where the thought was 2 and the step 3, and what she said with it.
  func own(_ change: [Form.Event] = []) throws -> Observation {
    let sample = try Observation.sample(
      filling: [
        .rate("thought", .level(2), evidence: "the room went quiet"), .rate("step", .level(3), evidence: nil),
        .keep(Keep(criterion: "step", text: "stayed calm")),
        .commitment(Commitment.Terms(criterion: "thought", text: "draw earlier")), .summary("I was nervous."),
      ] + change)
    let occasion = Occasion(
      kind: .self, rep: .asa, observer: .asa, meeting: sample.occasion.meeting,
      customer: sample.occasion.customer, scenario: .insight, met: .noon)
    return Observation(
      id: Observation.ID("01900000-0000-7000-8000-000000fedcba"), occasion: occasion, rubric: sample.rubric,
      revision: 1, revisions: sample.revisions, form: sample.form, commitment: sample.commitment)
  }

  func report(_ own: Observation?, to person: Person.Reference? = .asa) throws -> DebriefReport {
    let other = try Observation.sample()
    let reader = Reader(person?.id, now: .noon)
    let awaited = own == nil ? OwnViewAwaited(beside: other, Standing(of: other.occasion), to: reader) : nil
    return DebriefReport(of: own, with: other, awaited: awaited, to: reader)
  }

  func text(_ report: DebriefReport, width: Int = 72) -> String {
    report.text(on: Page(width: width)).joined(separator: "\n")
  }

  @Test func `the rep's words come first, then the differences, then one keep and one change`() throws {
    #expect(
      try text(report(own())) == """
        Åsa Lind, Volvo, insight meeting                        2026-11-23 13:00
        debrief with Eva Ek                                     Sample, sample 1
        ------------------------------------------------------------------------
        IN YOUR OWN WORDS
         Keep         “stayed calm”

         I was nervous.

         How was the thought?
           “the room went quiet”

        SIDE BY SIDE
                               You  Eva Ek  Difference
         How was the thought?    2       4  you 2 lower
         How was the step?       3       –  only you saw an occasion

         You agree on: How was the picture? (2)
         One meeting, two pairs of eyes: a picture of the day, not of the rep.

        WHAT EVA EK SAW AND HEARD
         How was the thought?
           “took the pen herself”

        ONE KEEP
         You: “stayed calm”
         Eva Ek: “let Karin do the sum”

        ONE CHANGE
         You: “draw earlier”
         Eva Ek: “ask for a date”, by 2026-12-01

         Settle on one keep and one change together. Your answer: pitchside
         reply 123456
        """)
  }

  @Test func `a manager reads the rep by name`() throws {
    let text = try text(report(own(), to: .eva))
    #expect(text.contains("IN THE REP'S OWN WORDS"))
    #expect(text.contains("Åsa Lind 2 lower"))
    #expect(!text.contains("you 2"))
  }

  @Test func `where it is not known who reads, the rep is spoken to`() throws {
    #expect(try text(report(own(), to: nil)).contains("you 2 lower"))
  }

  @Test func `a Swede reads it in Swedish`() throws {
    try Language.$current.withValue(.sv) {
      let text = try text(report(own()))
      for words in [
        "genomgång med Eva Ek", "MED DINA EGNA ORD", "du 2 lägre", "bara du såg ett tillfälle",
        "Ni ser det likadant: Hur var picture? (2)", "EN SAK ATT FORTSÄTTA MED", "EN SAK ATT ÄNDRA",
        "Ett möte, två par ögon",
      ] {
        #expect(text.contains(words), "\(words)")
      }
      for word in ["you", "Settle", "agree", "ONE", "Keep"] { #expect(!text.contains(word), "\(word)") }
    }
  }

  @Test func `two views that agree in all say so, and two with nothing in common too`() throws {
    let agreeing = try Observation.sample()
    #expect(
      try text(report(agreeing)).contains("You agree on: How was the thought? (4); How was the picture? (2)"))
    #expect(try !text(report(agreeing)).contains("Difference"))
    let nothing = try own([
      .rate("thought", .notObserved, evidence: nil), .rate("picture", .notObserved, evidence: nil),
      .rate("step", .notObserved, evidence: nil),
    ])
    #expect(try text(report(nothing)).contains("only Eva Ek saw an occasion"))
  }

  @Test func `without an own view, the other stands alone below a word about it`() throws {
    let text = try text(report(nil, to: .eva))
    #expect(
      text.hasPrefix(
        """
        Åsa Lind's own view is waited for: pitchside score --rep "Åsa Lind"
        --kind self --meeting 00dddd --rubric sample
        """))
    #expect(text.contains("“let Karin do the sum”"))
    #expect(try report(nil).json.member("selfObservation") == .null)
    #expect(try report(nil).json.member("agreed") == [])
  }

  @Test func `JSON has both views, and the difference as a number`() throws {
    let json = try report(own()).json
    #expect(
      json.member("differences") == [
        [
          "criterion": "thought", "self": .integer(2), "other": .integer(4), "difference": .integer(-2),
          "selfEvidence": "the room went quiet", "otherEvidence": "took the pen herself",
        ],
        [
          "criterion": "step", "self": .integer(3), "other": .null, "difference": .null,
          "selfEvidence": .null,
          "otherEvidence": .null,
        ],
      ])
    #expect(json.member("agreed") == ["picture"])
    #expect(json.member("keep")?.member("self") == ["criterion": "step", "text": "stayed calm"])
    #expect(json.member("change")?.member("other")?.member("due") == "2026-12-01")
    #expect(json.member("observerName") == "Eva Ek")
    #expect(json.member("met") == "2026-11-23T13:00:00+01:00")
  }

  @Test(arguments: [20, 40, 60, 80, 200])
  func `no line is wider than the page`(width: Int) throws {
    for report in [try report(own()), try report(nil)] {
      for line in report.text(on: Page(width: width)) { #expect(line.count <= width, "\(line)") }
    }
  }

  @Test func `what somebody typed cannot steer a terminal`() throws {
    let text = try text(report(own([.note("thought", "a\u{202E}b\u{9B}2J"), .summary("c\u{1B}[2J")])))
    #expect(!text.unicodeScalars.contains { [0x202E, 0x9B, 0x1B].contains($0.value) })
  }
}
