import Coaching
import GRDB
import Testing

@testable import Journal

struct PeopleImportTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  @Test func `somebody's manager may stand further down, and needs no role`() throws {
    let rows = [
      PersonRow(name: "Cecilia Ny", manager: "Dan Chef", team: "Syd", email: "c@x.se", alias: "CN"),
      PersonRow(name: "Dan Chef"),
    ].map(ImportedRow.person)
    #expect(try journal.importing(.people, rows).counts == [2, 0, 0, 0])
    let cecilia = try journal.person(named: "cn")
    #expect(cecilia.role == .rep)
    #expect(cecilia.team == "Syd")
    #expect(try cecilia.manager == journal.person(named: "Dan Chef").id)
    #expect(try journal.person(named: "Dan Chef").role == .manager)
    #expect(try journal.importing(.people, rows).counts == [0, 0, 2, 0])
    let deal = DealRow(id: "1", rep: "C@X.se", status: .open)
    #expect(try journal.importing(.deals, [.deal(deal)]).inserted == 1)
  }

  @Test func `what the file says of somebody known is filled in, and nothing else is touched`() throws {
    let rows = [ImportedRow.person(PersonRow(name: "anna berg", email: "anna@x.se", alias: "AB"))]
    #expect(try journal.importing(.people, rows).counts == [0, 1, 0, 0])
    let anna = try journal.person(named: "AB")
    #expect(anna.team == "North")
    #expect(anna.manager == Person.petra.id)
  }

  @Test func `a role is not changed by a file`() throws {
    let problems = try journal.importing(.people, [.person(PersonRow(name: "Anna Berg", role: .manager))])
      .problems
    #expect(problems.map(\.column) == ["role"])
    #expect(problems[0].message.en.contains("Anna Berg is a rep in the journal"))
  }

  @Test func `a manager nobody knows, a rep as manager, oneself and a taken alias are refused`() throws {
    let rows = [
      PersonRow(name: "New One", manager: "Petra Abergg"), PersonRow(name: "New Two", manager: "Bo Ek"),
      PersonRow(name: "New Three", manager: "New Three"), PersonRow(name: "New Four", alias: "abe"),
      PersonRow(name: "–"),
    ].map(ImportedRow.person)
    let result = try journal.importing(.people, rows)
    #expect(result.refused == 5)
    #expect(result.problems.map(\.column) == ["manager", "manager", "manager", "alias", "name"])
  }

  @Test func `customers are known by their names`() throws {
    let rows = ["Volvo", "volvo ", "Scania"].map { ImportedRow.customer(CustomerRow(name: $0)) }
    #expect(try journal.importing(.customers, [rows[0], rows[2]]).counts == [2, 0, 0, 0])
    #expect(try journal.importing(.customers, [rows[1], rows[2]]).counts == [0, 0, 2, 0])
  }

  @Test func `a figure of a period is one, and its value is updated`() throws {
    let period = Period(
      text: "2026-11", first: try #require(Day(iso8601: "2026-11-01")),
      last: try #require(Day(iso8601: "2026-11-30")))
    func row(_ value: Double) -> ImportedRow {
      .kpi(KPIRow(rep: "Anna Berg", metric: "calls", period: period, value: value))
    }
    #expect(try journal.importing(.kpis, [row(3)]).counts == [1, 0, 0, 0])
    #expect(try journal.importing(.kpis, [row(3)], source: "other").counts == [0, 0, 1, 0])
    #expect(try journal.importing(.kpis, [row(4)]).counts == [0, 1, 0, 0])
    #expect(try journal.reading { try Double.fetchAll($0, sql: "SELECT value FROM kpi") } == [4])
    #expect(try journal.importing(.kpis, [row(5), row(6)]).counts == [0, 0, 0, 2])
  }
}
