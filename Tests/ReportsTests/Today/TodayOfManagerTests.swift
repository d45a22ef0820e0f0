import Coaching
import Reports
import TestSupport
import Testing

/// The first screen of a manager with no rep, one, two and many.
struct TodayOfManagerTests {
  private let now = Moment.noon.adding(minutes: 60)
  private let eva = Person(id: Person.Reference.eva.id, name: "Eva Ek", role: .manager)

  private func person(_ number: Int) -> Person {
    Person(id: Person.ID("person-\(number)"), name: "Rep \(number)", role: .rep)
  }

  /// What `held` meetings of a rep come to, where one a week is expected.
  private func checks(_ rep: Person, held: Int, isExpected: Bool = true, towards: Int? = nil) -> Checks {
    var counts = MeetingCounts()
    (counts.held, counts.buyingInKnown, counts.investmentNear) = (held, held, held / 2)
    (counts.keyPeopleKnown, counts.keyPeopleMet) = (held, held / 3)
    let target = Target(
      id: Target.ID("target"), scope: .everybody, from: Day(number: 20_454), visitsPerWeek: 1,
      marginPerMonth: 40_000)
    let expected = Expected(
      of: rep, in: now.day.firstOfQuarter...now.day, by: TargetHistory(isExpected ? [target] : []))
    return Checks(
      rep: rep, counts: counts, heldTowardsTarget: isExpected ? towards ?? held : 0, expected: expected,
      match: MatchScore([]), comfortZone: ComfortZone([], business: held))
  }

  private func rideAlongs(_ rep: Person, days: Int) -> RideAlongs {
    RideAlongs(
      rep: rep, observations: days, days: days, observers: min(days, 1), last: days > 0 ? .noon : nil)
  }

  private func report(
    _ checks: [Checks], days: Int = 0, visits: [TodayOfManager.Visit] = [], waiting: [Observation] = [],
    toCome: [KnownMeeting] = []
  ) -> TodayOfManager {
    TodayOfManager(
      of: eva, visits: visits, drafts: [], awaitingOwnView: waiting, checks: checks,
      rideAlongs: checks.map { rideAlongs($0.rep, days: days) }, toCome: toCome, now: now)
  }

  private func text(_ report: TodayOfManager, width: Int = 80) -> String {
    report.text(on: Page(width: width)).joined(separator: "\n")
  }

  private func planned(_ rep: Person, _ number: Int, at minutes: Int) -> KnownMeeting {
    let meeting = Meeting(
      id: Meeting.ID("meeting-00000\(number)"), rep: rep.id,
      customer: Customer(id: Customer.ID("volvo"), name: "Volvo"), met: now.adding(minutes: minutes),
      status: .planned)
    return KnownMeeting(meeting, rep: rep.reference)
  }

  @Test func `without a rep nothing is said of a team`() {
    let told = text(report([]))
    #expect(told.contains("Eva Ek · 0 reps"))
    #expect(told.contains("No rep has you as manager yet"))
    #expect(!told.contains("THE TEAM"))
  }

  @Test func `the meetings stand beside those expected, the customers and people beside what is known`() {
    let told = text(report([checks(person(1), held: 6)], days: 3))
    #expect(told.contains(" Meetings     6 held of 7 expected"))
    #expect(told.contains(" Customers    3 of 6 with a deal within 6 months"))
    #expect(told.contains(" People       2 of 6 with a decision maker or mobilizer"))
    #expect(told.contains(" The match    3 ride-alongs on 3 visit days\n") || told.hasSuffix("3 visit days"))
    #expect(!told.contains("five weeks"))
  }

  @Test func `several reps are added up`() {
    #expect(
      text(report([checks(person(1), held: 6), checks(person(2), held: 8)])).contains(
        "14 held of 14 expected"))
    let many = text(report((1...40).map { checks(person($0), held: $0) }, days: 1))
    #expect(many.contains("· 40 reps"))
    #expect(many.contains(" 820 held of 274 expected"))
    #expect(many.contains("40 reports on 40 visit days; 40 of 40 reps with fewer than 3"))
  }

  @Test func `without a target it is said how one is set`() {
    let told = text(report([checks(person(1), held: 2, isExpected: false)]))
    #expect(told.contains(" 2 held; no target is set: pitchside target set"))
  }

  @Test func `where a target does not hold for all, its meetings are told apart`() {
    let two = [checks(person(1), held: 6), checks(person(2), held: 8, isExpected: false)]
    #expect(text(report(two)).contains(" 14 held; where a target holds 6 of 7 expected"))
    let later = [checks(person(1), held: 6, towards: 4)]
    #expect(text(report(later)).contains(" 6 held; where a target holds 4 of 7 expected"))
  }

  @Test func `nothing noted is not told as nought`() {
    let told = text(report([checks(person(1), held: 0)]))
    #expect(told.contains(" Customers    not noted in any meeting"))
    #expect(told.contains(" People       not noted in any meeting"))
  }

  @Test func `what waits for the rep's own view says what to type, the first three of many`() throws {
    let one = try Observation.sample()
    let told = text(report([checks(person(1), held: 1)], waiting: [one]), width: 100)
    #expect(told.contains(" 1 report waits for the rep's own view"))
    #expect(told.contains(" Åsa Lind, 23 Nov, Volvo"))
    #expect(told.contains(one.ownViewCommand))
    let four = text(report([checks(person(1), held: 1)], waiting: [one, one, one, one]))
    #expect(four.contains(" 4 reports wait for the rep's own view"))
    #expect(four.ranges(of: "--kind self").count == 3)
  }

  @Test func `who was not ridden along with is named, with the next meeting to join`() {
    let reps = (1...5).map(person)
    let toCome = [
      planned(reps[1], 1, at: 60), planned(reps[1], 2, at: 120), planned(reps[0], 3, at: 180),
      planned(reps[2], 4, at: 240), planned(reps[3], 5, at: 300),
    ]
    let told = text(report(reps.map { checks($0, held: 1) }, toCome: toCome))
    #expect(told.contains(" Not ridden along with for five weeks: Rep 1, Rep 2, Rep 3, Rep 4, Rep 5"))
    #expect(told.contains(" Join Rep 2, 23 Nov, Volvo               pitchside meeting attend 000001"))
    #expect(told.contains("Join Rep 1"))
    #expect(told.ranges(of: "Join ").count == 3)
    let nothing = text(report([checks(reps[0], held: 1)]))
    #expect(nothing.contains(" None has a meeting planned"))
    #expect(nothing.contains("pitchside meeting add --rep NAME"))
  }

  @Test(arguments: [20, 40, 60, 80, 200])
  func `it holds in any width, in both languages`(width: Int) throws {
    let reps = (1...30).map(person)
    let many = report(
      reps.map { checks($0, held: 3) },
      visits: [TodayOfManager.Visit(MeetingReportTests.known(), agreed: .sample)],
      waiting: [try .sample()], toCome: [planned(reps[3], 1, at: 60)])
    for language in Language.allCases {
      let lines = Language.$current.withValue(language) { many.text(on: Page(width: width)) }
      #expect(lines.allSatisfy { $0.count <= width }, "\(language)")
    }
  }

  @Test func `programs get the counts, what is expected and what waits`() throws {
    let written = report([checks(person(1), held: 6)], waiting: [try .sample()]).json.written()
    #expect(written.contains("\"held\" : 6"))
    #expect(written.contains("\"heldTowardsTarget\" : 6"))
    #expect(written.contains("\"repName\" : \"Åsa Lind\""))
    #expect(report([]).json.written().contains("\"expected\" : null"))
  }
}
