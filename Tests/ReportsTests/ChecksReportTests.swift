import Coaching
import Reports
import TestSupport
import Testing

struct ChecksReportTests {
  private static let period = Day(number: 20_000)...Day(number: 20_364)

  private func rep(_ name: String) -> Person {
    Person(id: Person.ID(name.lowercased()), name: name, role: .rep)
  }

  /// So many meetings, half of them with a known outcome.
  private func counts(_ held: Int) -> MeetingCounts {
    var counts = MeetingCounts()
    (counts.held, counts.business) = (held, held)
    (counts.orders, counts.businessKnown) = (held / 2, held / 2)
    (counts.customerTypeKnown, counts.newCustomers) = (held / 2, held / 4)
    return counts
  }

  private func checks(
    _ name: String, held: Int, seen: [MatchScore.Seen] = [], found: [ComfortZone.Found] = [],
    where isShown: (ComfortSignal) -> Bool = { _ in true }
  ) -> Checks {
    Checks(
      rep: rep(name), counts: counts(held), heldTowardsTarget: 0, expected: nil, match: MatchScore(seen),
      comfortZone: ComfortZone(found, business: held, where: isShown))
  }

  private func report(_ checks: [Checks], by reader: String? = nil, isPooled: Bool = false) -> ChecksReport {
    ChecksReport(
      checks, in: Self.period, reader: Reader(reader.map { Person.ID($0) }, now: .noon), isPooled: isPooled)
  }

  private func text(_ report: ChecksReport, width: Int = 200) -> String {
    report.text(on: Page(width: width)).joined(separator: "\n")
  }

  private func member(_ json: JSON?, _ keys: String...) -> JSON? {
    keys.reduce(json) { json, key in
      guard case .object(let members) = json else { return nil }
      return members[key]
    }
  }

  private let stuck = ComfortZone.Found(
    .withoutStep(customer: Customer.ID("volvo"), meetings: 3),
    customers: [Customer(id: Customer.ID("volvo"), name: "Volvo")],
    meetings: (1...3).map { ComfortZone.Behind(meeting: Meeting.ID("m\($0)"), day: Day(number: 20_300 + $0)) }
  )

  @Test func `nobody is a sentence and an empty list`() {
    #expect(text(report([])).contains("There are no reps here."))
    #expect(member(report([]).json, "reps") == [])
    #expect(member(report([]).json, "group") == .null)
  }

  @Test func `one rep without meetings is told where they come from`() {
    let told = text(report([checks("Åsa", held: 0)]))
    #expect(told.contains("0 meetings held; no target is set"))
    #expect(told.contains("'pitchside meeting add'"))
    #expect(!told.contains("Outcomes"))
  }

  @Test func `outcomes nobody noted are told, and are no noes`() {
    let report = report([checks("Åsa", held: 8)])
    #expect(text(report).contains("order 4, advance 0, continuation 0, no sale 0; not noted 4"))
    guard case .array(let reps) = member(report.json, "reps") else { return #expect(Bool(false)) }
    #expect(member(reps.first, "outcomes", "unknown") == .integer(4))
  }

  @Test func `a share has its count, what is known and Wilson's interval`() {
    let told = text(report([checks("Åsa", held: 40)]))
    #expect(told.contains("new customer 50 % (33–67 %): 10 of 20; 20 say nothing"))
    #expect(told.contains("decision maker met: of no meeting is it known"))
  }

  @Test func `the share of nothing may be anything`() {
    guard case .array(let reps) = member(report([checks("Åsa", held: 0)]).json, "reps") else { return }
    let share = member(reps.first, "newCustomers")
    #expect(member(share, "share") == .null)
    #expect(member(share, "low") == .number(0) && member(share, "high") == .number(1))
  }

  private func seen(_ scores: [Double], day: (Int) -> Int = { $0 }) -> [MatchScore.Seen] {
    scores.enumerated().map {
      MatchScore.Seen(meeting: "m\($0)", day: Day(number: day($0)), overall: $1)
    }
  }

  @Test func `the match has an interval from three days on, and it stays on the scale`() {
    let five = text(report([checks("Åsa", held: 9, seen: seen([2, 2.5, 3, 3.5, 4]))]))
    #expect(five.contains("3.0 (2.2–3.8) of 5, over 5 meetings on 5 days"))
    let two = text(report([checks("Åsa", held: 9, seen: seen([2, 3, 4]) { $0 % 2 })]))
    #expect(two.contains("3.0 (too few days to say how sure) of 5, over 3 meetings on 2 days"))
    let wide = text(report([checks("Åsa", held: 9, seen: seen([1, 5, 5]))]))
    #expect(wide.contains("3.7 (1.0–5.0) of 5"))
    #expect(text(report([checks("Åsa", held: 9)])).contains("0 ride-alongs, none scored"))
  }

  @Test func `two reps are a table without figures about the group`() {
    let report = report([checks("Bo", held: 4), checks("Åsa", held: 6)])
    let told = text(report)
    #expect(told.contains("Bo") && told.contains("Åsa") && !told.contains("by 2 reps"))
    #expect(member(report.json, "group") == .null)
  }

  @Test func `five who held a meeting are a group, four and one on leave are not`() {
    let four = (1...4).map { checks("Rep \($0)", held: 4) }
    #expect(text(report(four + [checks("Rep 5", held: 4)])).contains("20 meetings held, by 5 reps"))
    #expect(!text(report(four + [checks("Rep 5", held: 0)])).contains("reps\n"))
    let few = text(report(four + [checks("Rep 5", held: 0)], isPooled: true))
    #expect(few.contains("Too few: figures about a group are shown from 5 reps"))
  }

  @Test func `a group without names has none, not in JSON either`() {
    let many = report((1...7).map { checks("Rep \($0)", held: 4, found: [stuck]) }, isPooled: true)
    #expect(text(many).contains("28 meetings held, by 7 reps"))
    #expect(!text(many).contains("Rep 1") && !many.json.written().contains("Rep 1"))
    #expect(!text(many).contains("Volvo") && !many.json.written().contains("Volvo"))
  }

  @Test func `a signal is a question with the meetings behind it`() {
    let report = report([checks("Åsa", held: 12, found: [stuck])], by: "åsa")
    let told = text(report)
    #expect(told.contains("COMFORT ZONE?"))
    #expect(told.contains("Volvo three times since "))
    #expect(told.contains("without a next step: what would move it"))
    #expect(told.contains("3 of 12 meetings that are no care are behind these."))
    #expect(report.json.written().contains("\"m1\",\n              \"m2\",\n              \"m3\""))
  }

  @Test func `a signal that waits for the rep is counted, and nothing of it is told`() {
    let waiting = checks("Åsa", held: 12, found: [stuck, stuck]) { _ in false }
    let alone = report([waiting], by: "eva")
    #expect(text(alone).contains("2 questions wait for Åsa to see first"))
    let both = text(report([waiting, checks("Bo", held: 2)]))
    #expect(both.contains("2 questions wait for the rep to see first, at most fourteen days."))
    for words in [text(alone), alone.json.written(), both] {
      #expect(!words.contains("Volvo") && !words.contains("are behind these") && !words.contains("m1"))
    }
  }

  @Test func `Swedish says the same`() {
    Language.$current.withValue(.sv) {
      let told = text(
        report([checks("Åsa", held: 40, seen: seen([2, 2.5, 3, 3.5, 4]), found: [stuck])], by: "åsa"))
      #expect(told.contains("40 möten genomförda; inget mål är satt"))
      let one = text(report([checks("Åsa", held: 1)], by: "åsa"))
      #expect(one.contains("1 möte genomfört; inget mål är satt"))
      #expect(told.contains("ny kund 50 % (33–67 %): 10 av 20; 20 säger inget"))
      #expect(told.contains("3,0 (2,2–3,8) av 5, 5 möten på 5 dagar; 0 sambesök"))
      #expect(told.contains("KOMFORTZON?") && told.contains("Volvo tre gånger sedan "))
      #expect(text(report([checks("Åsa", held: 0)], isPooled: true)).contains("För få: siffror om en grupp"))
    }
  }
}
