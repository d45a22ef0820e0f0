import Coaching
import Reports
import TestSupport
import Testing
import Text

/// What is there beside a development without being counted.
struct DevelopmentNotCountedTests {
  private func lines(_ report: DevelopmentReport, _ language: Language = .en) -> [String] {
    Language.$current.withValue(language) { report.text(on: Page(width: 200)) }
  }

  @Test func `views that wait for the rep's own are told, and nobody is said to have seen nothing`() {
    let report = Followed().report(waiting: 2)
    let text = lines(report).joined(separator: "\n")
    #expect(text.contains("2 views of meetings wait for the rep's own, not counted until then"))
    #expect(!text.contains("Nobody has scored"))
    #expect(report.json["waiting"] == .integer(2))
  }

  @Test func `beside own views alone, others' views that wait are told once, and no area says it is unseen`()
  {
    var own = Followed()
    own.add(4, daysAgo: 5, kind: .self)
    let text = lines(own.report(to: Person.Reference.asa.id, waiting: 1))
    #expect(text.count { $0.contains("1 view of a meeting waits for your own") } == 1)
    #expect(!text.contains { $0.contains("Nobody") } && !text.contains("INSIGHT"))
  }

  @Test func `what nobody else has seen is said once`() {
    var own = Followed()
    own.add(4, daysAgo: 5, kind: .self)
    #expect(lines(own.report()).count { $0.contains("Nobody else has seen this yet.") } == 1)
    #expect(lines(own.report(), .sv).contains(" Ingen annan har bedömt det här än."))
  }

  @Test func `a meeting that the manager ran is there and does not count`() {
    let report = Followed().report(outsideTrend: 1)
    let text = lines(report)
    #expect(text.contains(" 1 observation is there but does not count: the manager ran the meeting."))
    #expect(!text.contains { $0.contains("Nobody has scored") })
    #expect(lines(report, .sv).contains(" 1 rapport finns men räknas inte: chefen drev mötet."))
    #expect(report.json["outsideTrend"] == .integer(1))
  }

  @Test func `several that do not count are told beside those that do`() {
    var followed = Followed()
    followed.addMonthly([2, 3, 4])
    let text = lines(followed.report(outsideTrend: 2))
    #expect(text.contains(" 2 observations are there but do not count: the manager ran the meetings."))
    #expect(text.contains { $0.contains("3 observations on 3 visit days") })
    #expect(followed.report().json["outsideTrend"] == .integer(0))
  }
}
