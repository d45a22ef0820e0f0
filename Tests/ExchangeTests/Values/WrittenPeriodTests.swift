import Coaching
import Testing

@testable import Exchange

struct WrittenPeriodTests {
  @Test(
    arguments: [
      ("2026", "2026"), ("2026-11", "2026-11"), ("nov 2026", "2026-11"), ("November 2026", "2026-11"),
      ("maj 2026", "2026-05"), ("202611", "2026-11"), ("11/2026", "2026-11"), ("2026/11", "2026-11"),
      ("2026-Q4", "2026-Q4"), ("Q4 2026", "2026-Q4"), ("Kv 4 2026", "2026-Q4"), ("kvartal 4 2026", "2026-Q4"),
      ("2026Q4", "2026-Q4"), ("2026-W48", "2026-W48"), ("v. 48 2026", "2026-W48"), ("2026 v 5", "2026-W05"),
      ("vecka 48, 2026", "2026-W48"), ("2026-11-23", "2026-11-23"), ("23/11/2026", "2026-11-23"),
      ("46349.0", "2026-11-23"),
    ])
  func `a period is read however it is written`(text: String, period: String) {
    #expect(WrittenPeriod.period(bytes(text), by: nil)?.text == period)
  }

  @Test(arguments: [
    "", "2026-13", "2026-Q5", "Q4", "2026-W54", "2025-W53", "nov", "nov 26", "03/04/2026", "x 2026",
  ])
  func `what is no period is none`(text: String) {
    #expect(WrittenPeriod.period(bytes(text), by: nil) == nil)
  }

  @Test(
    arguments: [
      ("jan", "2026-01"), ("Januari", "2026-01"), ("dec.", "2026-12"), ("2026-01", "2026-01"),
      ("Jan-26", "2026-01"),
      ("jan 2026", "2026-01"), ("okt", "2026-10"), ("Oct", "2026-10"), ("dec 2025", "2025-12"),
    ])
  func `a heading may be a month`(heading: String, period: String) {
    #expect(WrittenPeriod.month(heading: heading, in: 2026)?.text == period)
  }

  @Test(arguments: ["Summa", "rep", "Jan-25", "2026", "2026-Q1", "ja", "janitor"])
  func `other headings are no month`(heading: String) {
    #expect(WrittenPeriod.month(heading: heading, in: 2026) == nil)
  }

  private func bytes(_ text: String) -> FieldBytes { Array(text.utf8)[...] }
}
