import Coaching
import Testing

struct ComfortSignalTests {
  private func visits(
    _ customer: String?, business: Int, known: Int = 0, moved: Int = 0, care: Int = 0
  ) -> CustomerVisits {
    var counts = MeetingCounts()
    counts.held = business + care
    (counts.business, counts.businessKnown, counts.businessMoved) = (business, known, moved)
    return CustomerVisits(customer: customer.map { Customer.ID($0) }, counts: counts)
  }

  private func signals(_ visits: [CustomerVisits]) -> [ComfortSignal] {
    ComfortSignal.all(in: visits, late: nil, monthEnds: nil)
  }

  @Test func `three known meetings without a step ask a question, two do not`() {
    #expect(
      signals([visits("volvo", business: 3, known: 3)]) == [.withoutStep(customer: "volvo", meetings: 3)])
    #expect(signals([visits("volvo", business: 3, known: 2)]).isEmpty)
  }

  @Test func `one step ahead answers it, and care is exempt`() {
    #expect(signals([visits("volvo", business: 9, known: 9, moved: 1)]).isEmpty)
    #expect(signals([visits("volvo", business: 2, known: 2, care: 30)]).isEmpty)
  }

  @Test func `without a named customer nothing is asked`() {
    #expect(signals([visits(nil, business: 30, known: 30)]).isEmpty)
  }

  @Test func `two customers with more than half of twenty meetings are few`() {
    let others = (1...9).map { visits("c\($0)", business: 1) }
    #expect(
      signals([visits("a", business: 6), visits("b", business: 5)] + others)
        == [.fewCustomers(["a", "b"], meetings: 11, of: 20, customers: 11)])
    #expect(
      signals([visits("a", business: 5), visits("b", business: 5)] + others + [visits("d", business: 1)])
        .isEmpty)
    #expect(signals([visits("a", business: 19)]).isEmpty)
  }

  @Test func `whoever has two customers in all is not asked about few`() {
    #expect(signals([visits("a", business: 10), visits("b", business: 10)]).isEmpty)
  }

  private func period(_ first: String, _ last: String) throws -> ClosedRange<Day> {
    try #require(Day(iso8601: first))...(try #require(Day(iso8601: last)))
  }

  @Test func `seven weeks say nothing about month ends, eight do`() throws {
    #expect(try MonthEnds(in: period("2026-01-01", "2026-02-24")) == nil)
    #expect(try MonthEnds(in: period("2026-01-01", "2026-02-25")) != nil)
  }

  @Test func `the end of a month begins with its third last working day`() throws {
    let ends = try #require(MonthEnds(in: period("2026-04-01", "2026-06-29")))
    #expect(
      try ends.stretches == [
        period("2026-04-28", "2026-04-30"), period("2026-05-27", "2026-05-31"),
        period("2026-06-26", "2026-06-29"),
      ])
    #expect(ends.days == 8)
    #expect(ends.allDays == WorkingTime.workingDays(in: try period("2026-04-01", "2026-06-29")))
  }

  @Test func `twice as many as by themselves, and hardly by chance, are late`() throws {
    let ends = try #require(MonthEnds(in: period("2026-01-01", "2026-06-30")))
    #expect(abs(ends.expectedShare - 18.0 / 121) < 0.01)
    let meetings = (1...5).map { visits("c\($0)", business: 6) }
    let late = ComfortSignal.all(in: meetings, late: 14, monthEnds: ends)
    #expect(late == [.lateInMonth(meetings: 14, of: 30, expected: ends.expectedShare)])
    #expect(ComfortSignal.all(in: meetings, late: 9, monthEnds: ends).isEmpty)
    #expect(ComfortSignal.all(in: Array(meetings.prefix(1)), late: 10, monthEnds: ends).isEmpty)
  }

  @Test func `a signal waits for the rep, at most fourteen days`() {
    let found = Moment(milliseconds: 0, offsetMinutes: 0)
    let unseen = SignalStanding(found: found, seen: nil)
    #expect(!unseen.isOpen(at: found.adding(minutes: 14 * 1440 - 1)))
    #expect(unseen.isOpen(at: found.adding(minutes: 14 * 1440)))
    #expect(SignalStanding(found: found, seen: found).isOpen(at: found))
  }

  @Test func `while a signal waits no share is told`() {
    let signal = ComfortSignal.withoutStep(customer: "volvo", meetings: 1)
    let behind = ComfortZone.Behind(meeting: "m", day: Day(number: 1))
    let found = ComfortZone.Found(signal, customers: [], meetings: [behind])
    #expect(ComfortZone([found, found], business: 10).share == Share(1, of: 10))
    let hidden = ComfortZone([found], business: 10) { _ in false }
    #expect((hidden.waiting, hidden.signals.isEmpty, hidden.share.of) == (1, true, 0))
  }
}
