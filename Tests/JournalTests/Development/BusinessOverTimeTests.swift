import Coaching
import Foundation
import GRDB
import Simulation
import TestSupport
import Testing

@testable import Journal

/// The business beside a development, against the same sums worked out meeting by meeting.
struct BusinessOverTimeTests {
  private static let organisation = SalesOrganisation(
    SalesOrganisation.Settings(reps: 6, months: 14, seed: 3), rubric: .sample(), ending: .at(23))
  private static let simulated = Result { () throws -> Journal in
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
    ("2025-11-24", "2026-11-23"), ("2026-07-15", "2026-09-30"), ("2020-01-01", "2020-12-31"),
  ]

  private func days(_ first: String, _ last: String) throws -> ClosedRange<Day> {
    try #require(Day(iso8601: first))...(try #require(Day(iso8601: last)))
  }

  @Test(arguments: periods)
  func `every month is what its meetings say one by one`(from: String, to: String) throws {
    let journal = try Self.simulated.get()
    let naive = try NaiveChecks(journal, from: from, to: to)
    for rep in Self.organisation.reps {
      let visits = Dictionary(grouping: naive.visits(of: rep.id)) { String($0.day.prefix(7)) + "-01" }
      let months = try journal.business(of: rep.id, in: days(from, to)).months.filter { $0.held > 0 }
      #expect(months.map(\.first.description) == visits.keys.sorted())
      for month in months {
        let visits = visits[month.first.description] ?? []
        let outcomes = visits.compactMap(\.outcome)
        #expect((month.held, month.outcomeKnown) == (visits.count, outcomes.count))
        #expect(month.orders == outcomes.count { $0 == "order" })
        #expect(month.advances == outcomes.count { $0 == "advance" })
        let margins = visits.compactMap(\.margin)
        #expect(month.marginKnown == margins.count)
        #expect(abs(month.margin - margins.reduce(0, +)) < 1e-6)
        #expect(abs(month.marginSquares - margins.reduce(0) { $0 + $1 * $1 }) < 1e-3)
        let types = visits.compactMap(\.customerType)
        #expect((month.customerTypeKnown, month.newCustomers) == (types.count, types.count { $0 == "new" }))
      }
    }
  }

  @Test(arguments: periods)
  func `mobilizers are met as often as the checks count`(from: String, to: String) throws {
    let journal = try Self.simulated.get()
    let naive = try NaiveChecks(journal, from: from, to: to)
    for rep in Self.organisation.reps {
      let months = try journal.business(of: rep.id, in: days(from, to)).months
      let counts = naive.counts(of: rep.id)
      #expect(months.reduce(0) { $0 + $1.attendanceKnown } == counts.attendanceKnown)
      #expect(months.reduce(0) { $0 + $1.mobilizerMet } == counts.mobilizerMet)
    }
  }

  @Test(arguments: periods)
  func `deals count in the month that they were closed in`(from: String, to: String) throws {
    let journal = try Self.simulated.get()
    let deals = try journal.reading { db in
      try Row.fetchAll(db, sql: "SELECT rep, status, closed FROM deal WHERE closed IS NOT NULL")
    }
    for rep in Self.organisation.reps {
      let months = try journal.business(of: rep.id, in: days(from, to)).months
      for (status, count) in [("won", \BusinessMonth.won), ("lost", \.lost)] {
        let closed = deals.filter { $0["rep"] == rep.id.text && $0["status"] == status }
          .map { $0["closed"] as String }.filter { $0 >= from && $0 <= to }
        #expect(months.reduce(0) { $0 + $1[keyPath: count] } == closed.count)
        for month in months {
          let text = month.first.description.prefix(7)
          #expect(month[keyPath: count] == closed.count { $0.hasPrefix(text) })
        }
      }
    }
  }

  @Test func `a figure comes along when its period has one of the days, with its own period`() throws {
    let journal = try Journal.withTeam()
    try journal.writing { db in
      try db.execute(sql: "INSERT INTO source (id, key) VALUES (1, 'crm')")
      for (rep, period, first, last) in [
        (Person.anna, "2026-10", "2026-10-01", "2026-10-31"), (.anna, "2026-11", "2026-11-01", "2026-11-30"),
        (.anna, "2026", "2026-01-01", "2026-12-31"), (.bo, "2026-11", "2026-11-01", "2026-11-30"),
      ] {
        try db.execute(
          sql: """
            INSERT INTO kpi (rep, metric, period, periodFirst, periodLast, value, source)
            VALUES (?, 'offers', ?, ?, ?, 7, 1)
            """, arguments: [rep.id.text, period, first, last])
      }
    }
    let figures = try journal.business(of: Person.anna.id, in: days("2026-11-10", "2026-11-23")).figures
    #expect(figures.map(\.period.text) == ["2026", "2026-11"])
    #expect(figures.allSatisfy { $0.metric == "offers" && $0.value == 7 })
  }

  @Test func `a meeting belongs to the month on the wall where it was held`() throws {
    let journal = try Journal.withTeam()
    var meeting = Meeting.sample("meeting-newyear")
    meeting.met = try #require(Moment(iso8601: "2026-10-01T00:30+02:00", in: .gmt))
    try journal.add(meeting)
    let all = try journal.business(of: Person.anna.id, in: days("2026-01-01", "2026-12-31"))
    #expect(all.months.map(\.first.description) == ["2026-10-01"])
    #expect(try journal.business(of: Person.anna.id, in: days("2026-09-01", "2026-09-30")).months.isEmpty)
  }
}
