import Coaching
import Reports
import TestSupport
import Testing

struct TargetReportTests {
  private let asa = Person(id: Person.ID("asa"), name: "Åsa Lind", role: .rep, team: "Syd")
  private let bo = Person(id: Person.ID("bo"), name: "Bo Ek", role: .rep)
  private let period = Moment.noon.day.twelveMonthsBack

  private func target(_ scope: Target.Scope, visits: Double = 5, from day: Day? = nil, partTime: Double = 1)
    -> Target
  {
    Target(
      id: Target.ID("t\(visits)"), scope: scope, from: day ?? period.lowerBound, visitsPerWeek: visits,
      marginPerMonth: 200_000, partTime: partTime)
  }

  private func report(
    _ targets: [Target], of reps: [Person], held: Held = Held(meetings: 100), isPooled: Bool = false
  ) -> TargetReport {
    let history = TargetHistory(targets)
    let standings = reps.compactMap { rep in
      Expected(of: rep, in: period, by: history).map { TargetStanding(rep: rep, expected: $0, held: held) }
    }
    return TargetReport(
      history, of: reps, in: period, isPooled: isPooled, standings: standings, now: .noon)
  }

  private func text(_ report: TargetReport) -> String {
    report.text(on: Page(width: 200)).joined(separator: "\n")
  }

  @Test func `without a target it says how one is set`() {
    let none = report([], of: [asa])
    #expect(text(none).contains("No target is set: 'pitchside target set --visits-per-week 5"))
    #expect(none.json.written().contains("\"targets\" : [\n\n  ]"))
  }

  @Test func `one rep reads number, margin and how it is worked out`() {
    let told = text(
      report([target(.everybody)], of: [asa], held: Held(meetings: 100, marginKnown: 4, margin: 900_000)))
    #expect(told.contains("100 meetings held of "))
    #expect(told.contains("900,000 of 2,400,000 budgeted, recorded of 4 meetings"))
    #expect(told.contains("9,000; needed over time 10,"))
    #expect(told.contains("5 visits a week in 4"))
    #expect(told.contains("Over twelve months, never a demand on one meeting."))
  }

  @Test func `it says since when the target holds`() throws {
    let day = try #require(Day(iso8601: "2026-02-23"))
    let late = try #require(Day(iso8601: "2026-10-01"))
    #expect(
      text(report([target(.everybody, from: day)], of: [asa])).contains(" Target       holds since 23 Feb"))
    let own = target(.rep(bo.reference), visits: 4, from: late)
    let two = text(report([target(.everybody, from: day), own], of: [asa, bo]))
    #expect(two.contains("The target holds since 23 Feb; for Bo Ek since 1 Oct."))
  }

  @Test func `before five held meetings there is no margin of one`() {
    func told(_ meetings: Int) -> String {
      text(
        report(
          [target(.everybody)], of: [asa], held: Held(meetings: meetings, marginKnown: 1, margin: 9_000)))
    }
    #expect(told(0).contains("too early, 0 of 5; needed over time 10,"))
    #expect(told(4).contains("too early, 4 of 5; needed over time 10,"))
    #expect(told(5).contains("1,800; needed over time 10,"))
    let json = report(
      [target(.everybody)], of: [asa], held: Held(meetings: 4, marginKnown: 1, margin: 9_000)
    ).json.written()
    #expect(json.contains("\"marginPerMeeting\" : null"))
    let table = text(report([target(.everybody)], of: [asa, bo], held: Held(meetings: 2)))
    #expect(table.contains("too early, 2 of 5"))
  }

  @Test func `one meeting is one`() {
    func told() -> String {
      text(report([target(.everybody)], of: [asa], held: Held(meetings: 1, marginKnown: 1, margin: 9_000)))
    }
    #expect(told().contains("1 meeting held of ") && told().contains("recorded of 1 meeting\n"))
    Language.$current.withValue(.sv) {
      #expect(told().contains("1 möte genomfört av ") && told().contains("noterat för 1 möte\n"))
      #expect(told().contains("för tidigt, 1 av 5"))
    }
  }

  @Test func `no recorded margin is no nought`() {
    let told = text(report([target(.everybody)], of: [asa]))
    #expect(told.contains("not recorded of any meeting; budget 2,400,000"))
    #expect(report([target(.everybody)], of: [asa]).json.written().contains("\"margin\" : null"))
  }

  @Test func `two reps are a table, and many, too`() {
    let two = text(report([target(.everybody)], of: [asa, bo]))
    #expect(two.contains("Targets") && two.contains("Åsa Lind") && two.contains("Bo Ek"))
    let many = (1...9).map { Person(id: Person.ID("r\($0)"), name: "Rep \($0)", role: .rep) }
    let lines = text(report([target(.everybody)], of: many))
    #expect(many.allSatisfy { lines.contains($0.name) })
  }

  @Test func `the nearest target is marked as the one that holds`() throws {
    let own = target(.rep(asa.reference), visits: 4, partTime: 0.8)
    let report = report([target(.everybody), target(.team("Syd"), visits: 6), own], of: [asa])
    #expect(
      text(report).contains("Åsa Lind: 4 visits a week, 200,000 a month, 5 weeks off, 80 % of full time"))
    #expect(text(report).contains("team Syd: 6 visits a week"))
    guard case .object(let members) = report.json, case .array(let targets) = members["targets"] else {
      return
    }
    let holding: [JSON?] = targets.map { target in
      guard case .object(let members) = target else { return nil }
      return members["holds"]
    }
    #expect(holding == [true, false, false].map { JSON.bool($0) })
  }

  @Test func `without names nobody's own target is shown`() {
    let pooled = report(
      [target(.everybody), target(.rep(asa.reference), visits: 4)], of: [asa, bo], isPooled: true)
    #expect(!text(pooled).contains("Åsa") && !pooled.json.written().contains("Åsa"))
    #expect(text(pooled).contains("everybody: 5 visits a week"))
  }

  @Test func `Swedish says the same`() {
    Language.$current.withValue(.sv) {
      #expect(text(report([], of: [])).contains("Inget mål är satt"))
      let told = text(
        report([target(.everybody)], of: [asa], held: Held(meetings: 100, marginKnown: 4, margin: 900_000)))
      #expect(told.contains("100 möten genomförda av "))
      #expect(told.contains("i budget, noterat för 4 möten"))
      #expect(told.contains("Över tolv månader, aldrig ett krav på ett enskilt möte."))
    }
  }
}
