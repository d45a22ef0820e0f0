import Coaching
import Reports
import TestSupport
import Testing

struct CalibrationReportTests {
  /// Eva's form of the sample meeting as one about the common case.
  private func observation(_ common: CalibrationCase = .sample(), filling change: [Form.Event] = []) throws
    -> Observation
  {
    let sample = try Observation.sample(delayMinutes: nil, filling: change)
    let occasion = Occasion(
      kind: .calibration, rep: common.ratee, observer: .eva, met: .noon, calibrationCase: common)
    return Observation(
      id: sample.id, occasion: occasion, rubric: sample.rubric, revision: 1, revisions: sample.revisions,
      form: sample.form)
  }

  private func text(_ observation: Observation, _ language: Language = .en) -> String {
    Language.$current.withValue(language) {
      ObservationReport(observation, now: .noon).text(on: Page(width: 72)).joined(separator: "\n")
    }
  }

  @Test func `a common case is given back beside its key, the largest difference first`() throws {
    #expect(
      text(try observation()).hasPrefix(
        """
        In the harbour                                          2026-11-23 13:00
        calibration, by Eva Ek                                  Sample, sample 1
        ------------------------------------------------------------------------
        BESIDE THE KEY
         Exact on 0 of 2 levels, within 1 on 1.
         2 of 2 stricter than the key, none milder; on average 1.5 lower.
         Seeing alike is every level within 1 of the key and at least 2 of 2
         exact. Look at which way it differs, not only at how often.

        WHERE IT DIFFERS, MOST FIRST
         How was the picture?
           scored 2, key 4: It is in the picture.
         How was the thought?
           scored 4, key 5: It is in the thought.

        CHOICES AND COUNTS, NOT SCORED
         2 of 3 as in the key.
         Said aloud?
           scored no, key yes: It is in the aloud.

         Keep         “let Karin do the sum”
        """))
  }

  @Test func `everything is in Swedish for a Swede`() throws {
    let text = text(try observation(), .sv)
    for words in [
      "JÄMFÖRT MED FACIT", "Helt lika på 0 av 2 nivåer, inom 1 på 1.",
      "2 av 2 strängare än facit, ingen snällare; i snitt 1,5 lägre.", "DÄR DET SKILJER, STÖRST FÖRST",
      "ifyllt 2, facit 4: Det står i picture.", "VAL OCH ANTAL, RÄKNAS INTE", "2 av 3 som i facit.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    for word in ["key", "scored", "levels", "milder"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test func `seeing alike is said, and nothing of the rep's areas`() throws {
    let alike = try observation(
      filling: [.rate("thought", .level(5), evidence: nil), .rate("picture", .level(4), evidence: nil)])
    let text = text(alike)
    #expect(text.contains("That is seeing alike: every level within 1 of the key, and more than"))
    #expect(text.contains("No level stricter than the key, none milder."))
    #expect(!text.contains("WHERE IT DIFFERS"))
    #expect(!text.contains("AREAS"))
    #expect(self.text(alike, .sv).contains("Det är samsyn"))
  }

  @Test func `an occasion that only the key saw is told in words`() throws {
    let text = text(try observation(.sample(step: .level(3))))
    #expect(text.contains("scored no occasion, key 3: It is in the step."))
  }

  @Test func `programs get every level with its miss, and null where there is no case`() throws {
    guard case .object(let members) = ObservationReport(try observation(), now: .noon).json,
      case .object(let calibration)? = members["calibration"]
    else {
      Issue.record("no calibration")
      return
    }
    #expect(members["case"] == "harbour")
    #expect(calibration["exact"] == .integer(0))
    #expect(calibration["withinOneShare"] == .number(0.5))
    #expect(calibration["meanMiss"] == .number(-1.5))
    #expect(calibration["goodEnough"] == .bool(false))
    guard case .array(let levels)? = calibration["levels"], case .object(let first)? = levels.first else {
      Issue.record("no levels")
      return
    }
    #expect(first["miss"] == .integer(-1))
    guard case .object(let other) = ObservationReport(try .sample(), now: .noon).json else { return }
    #expect((other["case"], other["calibration"]) == (.null, .null))
  }

  @Test func `a case is read in paragraphs, and its key only where it is asked for`() {
    let read = CaseReport(.sample()).text(on: Page(width: 60)).joined(separator: "\n")
    #expect(
      read
        == """
        In the harbour                                  sample 1–2
        ------------------------------------------------------------
        Jonas goes ashore.

        He asks.
        """.replacing("        sample 1–2", with: "          sample 1–2"))
    let withKey = CaseReport(.sample(), keyTo: .sample()).text(on: Page(width: 60)).joined(separator: "\n")
    #expect(withKey.contains("THE KEY\n Who ran it?\n   The rep: It is in the who."))
  }

  @Test func `the key stays out of what programs get unless it is asked for`() {
    guard case .object(let members) = CaseReport(.sample()).json else { return }
    #expect(members["answers"] == nil)
    guard case .object(let withKey) = CaseReport(.sample(), keyTo: .sample()).json else { return }
    #expect(withKey["answers"] != nil)
  }
}
