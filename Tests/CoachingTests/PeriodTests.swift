import Coaching
import Testing

struct PeriodTests {
  @Test(
    arguments: [
      (Period.year(2026), "2026", "2026-01-01", "2026-12-31"),
      (Period.quarter(4, of: 2026), "2026-Q4", "2026-10-01", "2026-12-31"),
      (Period.month(2, of: 2028), "2028-02", "2028-02-01", "2028-02-29"),
      (Period.month(12, of: 2026), "2026-12", "2026-12-01", "2026-12-31"),
      (Period.week(1, of: 2026), "2026-W01", "2025-12-29", "2026-01-04"),
      (Period.week(53, of: 2026), "2026-W53", "2026-12-28", "2027-01-03"),
    ])
  func `a period has its first and last day`(period: Period?, text: String, first: String, last: String) {
    #expect(period?.text == text)
    #expect(period?.first == Day(iso8601: first))
    #expect(period?.last == Day(iso8601: last))
  }

  @Test func `what the calendar does not have is no period`() {
    #expect(Period.quarter(5, of: 2026) == nil)
    #expect(Period.month(0, of: 2026) == nil)
    #expect(Period.week(53, of: 2025) == nil)
    #expect(Period.week(0, of: 2025) == nil)
    #expect(Period.year(10_000) == nil)
    #expect(Period.year(0) == nil)
  }
}
