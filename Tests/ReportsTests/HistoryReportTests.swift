import Coaching
import Reports
import TestSupport
import Testing

struct HistoryReportTests {
  func history(_ observations: [Observation], commitments: [Commitment] = []) -> HistoryReport {
    HistoryReport(of: .asa, observations: observations, commitments: commitments, now: .noon)
  }

  func text(_ report: HistoryReport, width: Int = 72) -> String {
    report.text(on: Page(width: width)).joined(separator: "\n")
  }

  @Test func `a rep without observations reads that there are none`() {
    #expect(text(history([])).hasSuffix("Nothing has been scored yet."))
    #expect(
      history([]).json == [
        "rep": .string(Person.Reference.asa.id.text), "repName": "Åsa Lind", "observations": [],
        "commitments": [],
      ])
  }

  @Test func `what to do next stands on top, and the latest comes before the earlier`() throws {
    let observations = [
      try Observation.sample(), try Observation.sample(kind: .self, met: .noon.adding(minutes: -20_160)),
    ]
    #expect(
      text(history(observations, commitments: [.sample])) == """
        Åsa Lind                                        2 observations on 2 days
        ------------------------------------------------------------------------
        FOR NEXT TIME
         “draw before slide three”
           agreed 23 Nov

        Latest: 23 Nov, Volvo, the manager's view (Eva Ek)
         Keep         “let Karin do the sum”
         Next time    “ask for a date”, by 2026-12-01 – open
         Scored 12 min after the meeting.
         All of it: pitchside show 123456. Answer, or disagree: pitchside reply
         123456

        EARLIER
        9 Nov, Volvo, my own view  (123456)
         Keep         “let Karin do the sum”
         Next time    “ask for a date”, by 2026-12-01 – open
        """)
  }

  @Test func `what is kept or dropped is not on top any more`() {
    var kept = Commitment.sample
    kept.status = .kept
    #expect(history([], commitments: [kept]).json != history([]).json)
    #expect(!text(history([], commitments: [kept])).contains("FOR NEXT TIME"))
  }

  @Test func `two hundred observations stay three minutes of reading`() throws {
    let observations = try (0..<200).map { try Observation.sample(met: .noon.adding(minutes: -1440 * $0)) }
    let words = text(history(observations)).split(whereSeparator: \.isWhitespace).count
    #expect(words < 600)
    #expect(text(history(observations)).contains("… and 191 more since 8 May; --json gives them all."))
  }

  @Test func `a Swede reads it in Swedish`() throws {
    try Language.$current.withValue(.sv) {
      let text = text(history([try .sample(), try .sample()], commitments: [.sample]))
      #expect(text.contains("TILL NÄSTA MÖTE"))
      #expect(text.contains("Senast: 23 nov, Volvo, chefens bild (Eva Ek)"))
      for word in ["Latest", "EARLIER", "Keep", "agreed"] { #expect(!text.contains(word)) }
    }
  }

  @Test(arguments: [20, 40, 60, 80, 200])
  func `no line is wider than the page`(width: Int) throws {
    let report = history([try .sample(), try .sample()], commitments: [.sample])
    for line in report.text(on: Page(width: width)) { #expect(line.count <= width, "\(line)") }
  }
}
