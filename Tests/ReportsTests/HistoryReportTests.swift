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

  /// As Åsa reads it: Eva's view of today waits for her own.
  func asTheRepReads(isRevealing: Bool = false) throws -> HistoryReport {
    let observation = try Observation.sample()
    let standings = [observation.id: Standing(of: observation.occasion)]
    return HistoryReport(
      of: .asa, observations: [observation], commitments: [],
      reader: Reader(Person.Reference.asa.id, now: .noon, isRevealing: isRevealing), standings: standings,
      now: .noon)
  }

  @Test func `what is withheld stands in the list with why, and what to do`() throws {
    #expect(
      try text(asTheRepReads()) == """
        Åsa Lind                                          1 observation on 1 day
        ------------------------------------------------------------------------

        Latest: 23 Nov, Volvo, the manager's view (Eva Ek)
         Your own view comes first: pitchside score --rep "Åsa Lind" --kind self
         --meeting 00dddd --rubric sample; or --reveal
        """)
    #expect(try text(asTheRepReads(isRevealing: true)).contains("“let Karin do the sum”"))
  }

  @Test func `the JSON of what is withheld keeps that it is there, and no word of it`() throws {
    guard case .object(let members) = try asTheRepReads().json,
      case .array(let observations) = members["observations"], case .object(let withheld) = observations[0],
      case .array(let revealed) = try history([.sample()]).json.member("observations"),
      case .object(let shown) = revealed[0]
    else { throw ExpectationError() }
    #expect(Set(withheld.keys) == Set(shown.keys), "both have the same shape")
    #expect(withheld["withheld"] == "own-view-first")
    #expect(shown["withheld"] == .null)
    for list in ["ratings", "dimensions", "revisions", "replies"] { #expect(withheld[list] == [], "\(list)") }
    for key in ["overall", "keep", "commitment", "followUp", "summary", "reply", "outsideTrend"] {
      #expect(withheld[key] == .null, "\(key)")
    }
    for key in ["observation", "revision", "rep", "observer", "rubric", "kind", "meeting", "customer", "met"]
    {
      #expect(withheld[key] == shown[key], "\(key)")
    }
  }

  @Test func `an observation of which nothing is known waits rather than being told`() throws {
    let report = HistoryReport(
      of: .asa, observations: [try .sample()], commitments: [],
      reader: Reader(Person.Reference.asa.id, now: .noon), now: .noon)
    #expect(!text(report).contains("Karin"))
  }

  @Test(arguments: [20, 40, 60, 80, 200])
  func `no line about what is withheld is wider than the page`(width: Int) throws {
    for line in try asTheRepReads().text(on: Page(width: width)) { #expect(line.count <= width, "\(line)") }
  }

  @Test func `an own view is called mine by the rep, and the rep's by others`() throws {
    let shared = Standing(
      kind: .self, rep: Person.Reference.asa.id, observer: Person.Reference.asa.id, met: .noon, meeting: nil,
      shared: .noon)
    let own = try Observation.sample(kind: .self)
    for (person, words) in [(Person.Reference.asa, "my own view"), (.eva, "the rep's own view")] {
      let report = HistoryReport(
        of: .asa, observations: [own], commitments: [], reader: Reader(person.id, now: .noon),
        standings: [own.id: shared], now: .noon)
      #expect(text(report).contains("Latest: 23 Nov, Volvo, \(words)"))
    }
  }
}

extension JSON {
  /// A member of an object; `nil` where there is none.
  func member(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }
}
