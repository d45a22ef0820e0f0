import Coaching
import Journal
import Simulation
import TestSupport
import Testing

/// `checks` against the same numbers worked out another way, on a simulated year of sixteen reps.
struct SimulatedChecksTests {
  private static let organisation = SalesOrganisation(
    SalesOrganisation.Settings(reps: 16, months: 14, seed: 3), rubric: .sample(), ending: .at(23))
  private static let made = Result { try makeJournal() }
  private let journal: Journal
  private let reps = organisation.reps

  init() throws { journal = try Self.made.get() }

  private static func makeJournal() throws -> Journal {
    let journal = try Journal.inMemory()
    try journal.record(
      contentsOf: organisation.observations, rubricText: "sample",
      people: [organisation.trainingLead] + organisation.managers + organisation.reps,
      business: organisation.reps.map {
        organisation.business(of: $0.id, observed: organisation.observations(of: $0.id))
      },
      targets: organisation.targets)
    return journal
  }

  private static let periods = [
    ("2025-11-24", "2026-11-23"), ("2026-07-01", "2026-09-30"), ("2026-11-20", "2026-11-23"),
    ("2020-01-01", "2020-12-31"),
  ]

  private func days(_ period: (String, String)) throws -> ClosedRange<Day> {
    try #require(Day(iso8601: period.0))...(try #require(Day(iso8601: period.1)))
  }

  @Test(arguments: periods)
  func `every count is what the meetings say one by one`(from: String, to: String) throws {
    let naive = try NaiveChecks(journal, from: from, to: to)
    let checks = try journal.checks(of: reps, in: days((from, to)))
    #expect(checks.map(\.rep.id) == reps.map(\.id))
    for checks in checks { #expect(checks.counts == naive.counts(of: checks.rep.id)) }
  }

  @Test(arguments: periods)
  func `one rep alone has the same figures as among all`(from: String, to: String) throws {
    let period = try days((from, to))
    let all = try journal.checks(of: reps, in: period)
    for checks in all.prefix(4) { #expect(try journal.checks(of: [checks.rep], in: period) == [checks]) }
  }

  @Test(arguments: periods)
  func `the match is the mean of what managers and colleagues scored`(from: String, to: String) throws {
    let naive = try NaiveChecks(journal, from: from, to: to)
    for checks in try journal.checks(of: reps, in: days((from, to))) {
      let scores = naive.scores.filter { $0.rep == checks.rep.id.text }
      #expect(checks.match.meetings == Set(scores.map(\.meeting)).count)
      #expect(checks.match.days == Set(scores.map(\.day)).count)
      let mean = scores.isEmpty ? nil : scores.reduce(0) { $0 + $1.overall } / Double(scores.count)
      #expect(abs((checks.match.score ?? 0) - (mean ?? 0)) < 1e-9)
    }
  }

  @Test func `the meetings behind every signal are what it says`() throws {
    let period = try days(Self.periods[0])
    let naive = try NaiveChecks(journal, from: Self.periods[0].0, to: Self.periods[0].1)
    for checks in try journal.checks(of: reps, in: period) {
      let business = naive.visits(of: checks.rep.id).filter { $0.purpose != "care" }
      for found in checks.comfortZone.signals {
        let ids = Set(found.meetings.map(\.meeting.text))
        #expect(ids.count == found.signal.meetings)
        #expect(ids == Set(naive.behind(found.signal, business, in: period)))
      }
      #expect(checks.comfortZone.share.of == business.count)
    }
  }

  @Test func `the customers of a signal are told by name, the most visited first`() throws {
    let period = try days(Self.periods[0])
    let naive = try NaiveChecks(journal, from: Self.periods[0].0, to: Self.periods[0].1)
    let names = Dictionary(uniqueKeysWithValues: Self.organisation.customers.map { ($0.id, $0.name) })
    for checks in try journal.checks(of: reps, in: period) {
      for found in checks.comfortZone.signals {
        let visits = naive.visits(of: checks.rep.id).filter { $0.purpose != "care" }
        let counts = found.customers.map { customer in visits.count { $0.customer == customer.id.text } }
        #expect(counts == counts.sorted(by: >))
        #expect(found.customers.isEmpty == (found.signal.kind == "late-in-month"))
        for customer in found.customers { #expect(names[customer.id] ?? customer.name == customer.name) }
      }
    }
  }

  @Test func `without the meetings everything but them is the same`() throws {
    let period = try days(Self.periods[0])
    let whole = try journal.checks(of: reps, in: period)
    let short = try journal.checks(of: reps, in: period, showingMeetings: { _, _ in false })
    #expect(short.map(\.counts) == whole.map(\.counts))
    #expect(short.map(\.match) == whole.map(\.match))
    #expect(
      short.map { $0.comfortZone.signals.map(\.signal) }
        == whole.map { $0.comfortZone.signals.map(\.signal) })
    #expect(short.flatMap { $0.comfortZone.signals.flatMap(\.meetings) }.isEmpty)
    for checks in short where !checks.comfortZone.signals.isEmpty {
      #expect(checks.comfortZone.share.value == nil)
    }
  }

  @Test func `no customer that was met three times without a step is missed`() throws {
    let naive = try NaiveChecks(journal, from: Self.periods[0].0, to: Self.periods[0].1)
    for checks in try journal.checks(of: reps, in: days(Self.periods[0])) {
      let known = naive.visits(of: checks.rep.id).filter { $0.purpose != "care" && $0.outcome != nil }
      let stuck = Dictionary(grouping: known.filter { $0.customer != nil }, by: \.customer).values.filter {
        visits in
        visits.count >= 3 && !visits.contains { ["order", "advance"].contains($0.outcome) }
      }
      let signals = checks.comfortZone.signals.filter { $0.signal.kind == "without-step" }
      #expect(signals.count == stuck.count)
    }
  }

  @Test func `reps who stay where it is comfortable are asked, each about their own way`() throws {
    let all = try journal.checks(of: reps, in: days(Self.periods[0]))
    for checks in all {
      let kinds = Set(checks.comfortZone.signals.map(\.signal.kind))
      switch Self.organisation.comfort(of: checks.rep.id) {
      case .favourites: #expect(kinds.contains("few-customers"))
      case .late: #expect(kinds.contains("late-in-month"))
      case .stuck: #expect(kinds.contains("without-step"))
      case nil: #expect(kinds.isDisjoint(with: ["few-customers", "late-in-month"]))
      }
    }
  }
}

extension NaiveChecks {
  /// The meetings that a signal means, looked for among a rep's business meetings.
  fileprivate func behind(_ signal: ComfortSignal, _ business: [Visit], in period: ClosedRange<Day>)
    -> [String]
  {
    switch signal {
    case .withoutStep(let customer, _):
      business.filter { $0.customer == customer.text && $0.outcome != nil }.map(\.id)
    case .fewCustomers(let customers, _, _, _):
      business.filter { visit in customers.contains { $0.text == visit.customer } }.map(\.id)
    case .lateInMonth:
      business.filter { isLate($0.day) }.map(\.id)
    }
  }

  /// Whether at most two working days of its month come after the day, or it is the third last itself.
  private func isLate(_ text: String) -> Bool {
    guard let day = Day(iso8601: text) else { return false }
    let month = day.components.month
    let left = (day.number...day.number + 31).map { Day(number: $0) }.filter {
      $0.components.month == month && $0.isWorkingDay
    }
    return left.count <= 3
  }
}
