import Coaching
import Reports
import TestSupport
import Testing

struct BriefReportTests {
  private func report(
    ladder: Ladder? = nil, last: KnownMeeting? = nil, agreed: [BriefReport.Agreed] = [],
    to reader: Person.Reference = .eva
  ) -> BriefReport {
    BriefReport(
      MeetingReportTests.details(MeetingReportTests.known(shared: .noon), to: reader), agreed: agreed,
      ladder: ladder, last: last)
  }

  @Test func `a cancelled meeting is told to be, and why, with the plan still to read`() {
    func told(_ reason: String?) -> String {
      let known = MeetingReportTests.known(shared: .noon)
      var meeting = known.meeting
      meeting.status = .cancelled
      let cancelled = KnownMeeting(meeting, rep: known.rep, plan: known.plan, cancelledBecause: reason)
      let details = MeetingReportTests.details(cancelled, to: .eva)
      return lines(BriefReport(details, agreed: [], ladder: nil, last: nil)).joined(separator: "\n")
    }
    #expect(
      told("they asked for December").contains("\nThe meeting was cancelled: they asked for December\n"))
    #expect(told(nil).contains("\nThe meeting was cancelled.\n"))
    #expect(told(nil).contains(" Plan B       the sum by mail"))
    #expect(!told(nil).contains("not written"), "nothing is to be written any more")
    Language.$current.withValue(.sv) { #expect(told("snö").contains("\nMötet är inställt: snö\n")) }
  }

  private func lines(_ report: BriefReport) -> [String] { report.text(on: Page(width: 60)) }

  private let ladder = Ladder(
    of: Customer(id: Customer.ID("volvo"), name: "Volvo"),
    steps: [
      Ladder.Step(number: 1, text: "stop list", state: .done, at: .noon),
      Ladder.Step(number: 2, text: "sum with finance", state: .open, at: .noon),
    ],
    people: [
      Ladder.Rung(Contact(id: Contact.ID("lena"), name: "Lena"), met: nil),
      Ladder.Rung(
        Contact(id: Contact.ID("karin"), name: "Karin", deeds: ["brought the list"]), met: .noon...(.noon)),
      Ladder.Rung(Contact(id: Contact.ID("sven"), name: "Sven"), met: nil),
      Ladder.Rung(
        Contact(id: Contact.ID("per"), name: "Per", leftOutBecause: "buys what they choose"), met: nil),
    ])

  @Test func `what the rep wants watched comes first`() {
    #expect(lines(report())[3] == " Watch for    “the end”")
  }

  @Test func `what was agreed comes with how it is trained`() {
    let agreed = BriefReport.Agreed(
      .sample, drill: Wording(en: "Draw on a postcard", sv: "Rita på ett vykort"))
    let text = lines(report(agreed: [agreed])).joined(separator: "\n")
    #expect(text.contains(" Agreed       “draw before slide three” (23 Nov)"))
    #expect(text.contains("   To train: Draw on a postcard"))
  }

  @Test func `the people are new, known, not met yet or left out`() {
    let text = lines(report(ladder: ladder)).joined(separator: "\n")
    #expect(text.contains(" New          Lena, finance, decision maker"))
    #expect(text.contains(" Karin – last 23 Nov\n   Mobilizer: “brought the list”"))
    #expect(text.contains(" Sven – not met yet"))
    #expect(text.contains(" Left out on purpose: Per, buys what they choose"))
    #expect(text.contains(" 2. sum with finance"))
    #expect(!text.contains("stop list"))
  }

  @Test func `the last meeting there says what it led to`() {
    let text = lines(report(last: MeetingReportTests.known())).joined(separator: "\n")
    #expect(text.contains("LAST MEETING THERE\n 23 Nov, Åsa Lind: advance: the sum, 3 Dec"))
  }

  @Test func `it holds in sixty columns, and on one screen`() {
    let agreed = BriefReport.Agreed(.sample, drill: Wording(same: String(repeating: "draw it ", count: 20)))
    let all = lines(report(ladder: ladder, last: MeetingReportTests.known(), agreed: [agreed]))
    #expect(all.allSatisfy { $0.count <= 60 })
    #expect(all.count <= 40)
  }
}
