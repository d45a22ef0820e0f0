import Coaching
import Reports
import TestSupport
import Testing

struct MeetingReportTests {
  static let plan = Plan(wishedStep: "30 minutes with Lena", planB: "the sum by mail", watchFor: "the end")

  /// Åsa's meeting with Volvo, with a plan that was written a day before, or some minutes after it began.
  static func known(
    shared: Moment? = nil, written minutes: Int = -1440, plan: Plan = plan, before: Plan? = nil
  ) -> KnownMeeting {
    let meeting = Meeting(
      id: Meeting.ID("01900000-0000-7000-8000-00000000dddd"), rep: Person.Reference.asa.id,
      customer: Customer(id: Customer.ID("01900000-0000-7000-8000-00000000cccc"), name: "Volvo"),
      scenario: .insight, met: .noon, ended: .noon.adding(minutes: 60), status: .held,
      circumstances: Meeting.Circumstances(place: .onSite),
      outcome: Outcome(.advance, nextStep: "the sum", nextDate: Day(iso8601: "2026-12-03"), margin: 12_000.5))
    let recorded = RecordedPlan(
      plan, number: before == nil ? 1 : 2, by: .asa, at: .noon.adding(minutes: minutes),
      earlier: before.map { [RecordedPlan.Edition($0, at: .noon.adding(minutes: -1440))] } ?? [],
      shared: shared)
    let lena = Contact(id: Contact.ID("lena"), name: "Lena", work: "finance", role: .decisionMaker)
    return KnownMeeting(
      meeting, rep: .asa, plan: recorded,
      attended: [KnownMeeting.Attendance(lena, metBefore: nil)], joined: [.eva],
      askedInForm: KnownMeeting.AskedInForm("the questions", shared: nil))
  }

  static func details(_ known: KnownMeeting, to reader: Person.Reference?) -> MeetingDetails {
    MeetingDetails(known, to: Reader(reader?.id, now: .noon.adding(minutes: 120)))
  }

  func text(_ known: KnownMeeting, to reader: Person.Reference?, width: Int = 72) -> String {
    MeetingReport(Self.details(known, to: reader)).text(on: Page(width: width)).joined(separator: "\n")
  }

  @Test(arguments: [nil, Person.Reference.eva])
  func `nobody but the rep reads an unshared plan, in text or JSON`(reader: Person.Reference?) throws {
    let told = text(Self.known(), to: reader)
    #expect(told.contains("Åsa Lind has a plan; it waits to be shared."))
    let written = MeetingReport(Self.details(Self.known(), to: reader)).json.written()
    for secret in ["30 minutes", "the sum by mail", "the end", "the questions"] {
      #expect(!told.contains(secret))
      #expect(!written.contains(secret))
    }
    #expect(written.contains("\"planWaits\" : true"))
  }

  @Test func `the rep reads the own plan, and everybody a shared one`() {
    #expect(
      text(Self.known(), to: .asa).contains("Yours until you share it: pitchside meeting plan 00dddd --share")
    )
    let shared = text(Self.known(shared: .noon), to: .eva)
    #expect(shared.contains(" Wished step  30 minutes with Lena"))
    #expect(shared.contains("Shared 23 Nov."))
  }

  @Test func `what to watch stands first, from the plan or else from the rep's form`() {
    let lines = text(Self.known(shared: .noon), to: .eva).split(separator: "\n")
    #expect(lines[3] == " Watch for    “the end”")
    let other = Self.known(shared: .noon, plan: Plan(planA: "a"))
    #expect(text(other, to: .asa).contains("“the questions”"))
    #expect(!text(other, to: .eva).contains("“the questions”"))
  }

  @Test func `a plan that was written after the meeting began says so wherever it shows`() {
    let late = Self.known(shared: .noon, written: 90)
    #expect(text(late, to: .eva).contains("Written after it began. Shared 23 Nov."))
    #expect(text(late, to: .eva).contains("“the end” (written after it began)"))
    #expect(!text(late, to: .eva).contains("the sum by mail (written"), "said once of all of it")
  }

  @Test func `of a plan changed after the meeting began only the changed lines are marked`() {
    let before = Plan(
      wishedStep: "30 minutes with Lena", planB: "call back", picture: "stairs", watchFor: "the end")
    let late = Self.known(shared: .noon, written: 90, before: before)
    let told = text(late, to: .eva)
    #expect(told.contains("the sum by mail (changed after it began)"))
    #expect(told.contains(" Wished step  30 minutes with Lena\n"))
    #expect(told.contains("“the end”\n"))
    #expect(told.contains("Picture: taken away after it began. Shared 23 Nov."))
    let json = MeetingReport(Self.details(late, to: .eva)).json.written()
    #expect(json.contains("\"afterMeeting\" : true"))
    Language.$current.withValue(.sv) {
      #expect(text(late, to: .eva).contains("(ändrad efter att mötet börjat)"))
      #expect(text(late, to: .eva).contains("Bild: borttagen efter att mötet börjat."))
    }
  }

  @Test func `what it led to is one line, in both languages`() {
    #expect(text(Self.known(), to: .eva).contains(" Led to       advance: the sum, 3 Dec; margin 12,000.50"))
    Language.$current.withValue(.sv) {
      #expect(
        text(Self.known(), to: .eva).contains(" Ledde till   steg framåt: the sum, 3 dec; TB 12\u{A0}000,50"))
    }
  }

  @Test(arguments: [20, 40, 60, 80])
  func `no line is wider than the page`(width: Int) {
    for line in text(Self.known(shared: .noon), to: .eva, width: width).split(separator: "\n") {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test func `a plan of which nothing is left is none`() {
    for reader in [Person.Reference.eva, .asa] {
      #expect(!text(Self.known(plan: Plan()), to: reader).contains("THE PLAN"))
    }
  }
}
