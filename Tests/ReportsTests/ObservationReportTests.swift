import Coaching
import Reports
import TestSupport
import Testing

struct ObservationReportTests {
  func text(_ observation: Observation, width: Int = 72) -> String {
    ObservationReport(observation, now: .noon.adding(minutes: 600)).text(on: Page(width: width))
      .joined(separator: "\n")
  }

  @Test func `an observation is read words first, figures last`() throws {
    #expect(
      text(try .sample()) == """
        Åsa Lind, Volvo, insight meeting                        2026-11-23 13:00
        the manager's view, by Eva Ek                           Sample, sample 1
        ------------------------------------------------------------------------
         Keep         “let Karin do the sum”
         Next time    “ask for a date”, by 2026-12-01

        WHAT WAS SEEN AND HEARD
         How was the thought?
           “took the pen herself”

        AREAS
         Insight  2.5  2 of 2 rated
         Tactics    –  0 of 1 rated
         One meeting, one pair of eyes: a picture of the day, not of the rep.

        ALL ANSWERS
         Who ran it?           The rep
         How was the thought?  4
         How was the picture?  2
         Questions asked       12, estimated
         Said aloud?           no
         How was the step?     no occasion
         What to watch?        the last two minutes

         Scored 12 min after the meeting.
        """)
  }

  @Test func `everything is in Swedish for a Swede`() throws {
    try Language.$current.withValue(.sv) {
      let text = text(try .sample())
      for word in [
        "Fortsätt", "Nästa gång", "OMRÅDEN", "2,5", "chefens bild, av Eva Ek", "nej", "inget tillfälle",
      ] {
        #expect(text.contains(word), "\(word)")
      }
      for word in ["Keep", "rated", "AREAS", "Scored", "view"] { #expect(!text.contains(word), "\(word)") }
    }
  }

  @Test(arguments: [20, 40, 60, 80, 200])
  func `no line is wider than the page`(width: Int) throws {
    let lines = ObservationReport(try .sample(), now: .noon).text(on: Page(width: width))
    for line in lines { #expect(line.count <= width, "\(line)") }
  }

  @Test func `a score given late comes with the reason to trust the words more`() throws {
    #expect(text(try .sample(delayMinutes: 120)).contains("Scored 2 h after the meeting."))
    #expect(!text(try .sample(delayMinutes: 120)).contains("That is late"))
    let late = text(try .sample(delayMinutes: 3000))
    #expect(late.contains("Scored 2 days after the meeting. That is late"))
    #expect(late.contains("42 %"))
  }

  @Test func `nothing is said of a delay that nobody knows`() throws {
    let observation = try Observation.sample(delayMinutes: nil)
    #expect(observation.delayMinutes == nil)
    #expect(!text(observation).contains("Scored"))
  }

  @Test func `a meeting that the manager ran is marked`() throws {
    let ran = try Observation.sample(filling: [
      .rate("who", .choice("manager"), evidence: nil), .rate("picture", .notObserved, evidence: nil),
    ])
    #expect(ran.isOutsideTrend)
    #expect(text(ran, width: 100).contains("left out of the development"))
  }

  @Test func `an amended observation says when, by whom and why`() throws {
    let revision = Observation.Revision(
      number: 2, by: .eva, at: .noon.adding(minutes: 90), because: "mixed up two")
    let text = text(try .sample(revisions: [revision]), width: 100)
    #expect(text.contains("Revision 2 of 2; amended 23 Nov by Eva Ek: mixed up two"))
  }

  @Test func `the rep's reply stands at the end`() throws {
    let reply = Reply(by: .asa, at: .noon.adding(minutes: 120), text: "Karin asked herself.")
    let text = text(try .sample(reply: reply))
    #expect(text.hasSuffix("Åsa Lind replied, 23 Nov\n “Karin asked herself.”"))
  }

  @Test func `what somebody typed cannot steer a terminal`() throws {
    let text = text(try .sample(filling: [.note("thought", "a\u{202E}b\u{9B}2J")]))
    #expect(!text.unicodeScalars.contains { [0x202E, 0x9B, 0x1B].contains($0.value) })
  }

  @Test func `JSON has every field of the contract, with null where there is nothing`() throws {
    let json = ObservationReport(try .sample(delayMinutes: nil), now: .noon).json
    guard case .object(let members) = json else { throw ExpectationError() }
    let contract = [
      "observation", "revision", "rep", "repName", "observer", "observerName", "rubric", "rubricVersion",
      "kind",
      "meeting", "customer", "scenario", "met", "ended", "recorded", "delayMinutes", "overall", "dimensions",
      "ratings", "keep", "commitment", "followUp", "summary", "revisions", "reply",
    ]
    #expect(Set(contract).subtracting(members.keys).isEmpty)
    #expect(members["delayMinutes"] == .null)
    #expect(members["met"] == "2026-11-23T13:00:00+01:00")
    #expect(members["overall"] == .number(2.5))
  }

  @Test func `a rating in JSON has its state and only its own kind of answer`() throws {
    guard case .object(let members) = ObservationReport(try .sample(), now: .noon).json,
      case .array(let ratings) = members["ratings"]
    else { throw ExpectationError() }
    #expect(
      ratings[1] == [
        "criterion": "thought", "state": "rated", "level": .integer(4), "evidence": "took the pen herself",
      ])
    #expect(ratings[5] == ["criterion": "step", "state": "not-observed", "evidence": .null])
  }
}

/// The report had another shape than the test reads.
struct ExpectationError: Error {}
