import Coaching
import Exchange
import Testing

struct PersonReaderTests {
  @Test func `people are read with their roles in both languages`() throws {
    let sheet = Sheet(
      "Namn|Roll|Chef|Team|E-post|alias", "Åsa Lind|Säljare|Bo Ek|Väst|asa@example.se|Å. Lind",
      "Bo Ek|säljchef||||",
      "Eva Ny|Training Lead||||", "Kim|||||")
    let (rows, problems) = try sheet.read(.people, PersonReader.self)
    #expect(problems.isEmpty)
    #expect(
      rows[0]
        == PersonRow(
          name: "Åsa Lind", role: .rep, manager: "Bo Ek", team: "Väst", email: "asa@example.se",
          alias: "Å. Lind"))
    #expect(rows.map(\.role) == [.rep, .manager, .trainingLead, nil])
  }

  @Test func `a person needs a name, a known role and an address with an @`() throws {
    let (rows, problems) = try Sheet("name|role|email", "|vd|asa").read(.people, PersonReader.self)
    #expect(rows.isEmpty)
    #expect(problems.map(\.column) == ["name", "role", "email"])
  }
}

struct KPIReaderTests {
  @Test func `a row is a figure of a period`() throws {
    let sheet = Sheet("rep|metric|period|value", "Åsa|TB|nov 2026|12 345,50", "Åsa|TB|2026-Q3|0", "Åsa|TB||")
    let (rows, problems) = try sheet.read(.kpis, KPIReader.self)
    #expect(rows.joined().map(\.period.text) == ["2026-11", "2026-Q3"])
    #expect(rows.joined().map(\.value) == [12345.5, 0])
    #expect(problems.map(\.column) == ["period", "value"])
  }

  @Test func `with a column a month a row is a figure for each that is filled`() throws {
    let sheet = Sheet("Säljare|jan|feb|mars|Summa", "Åsa|1 000|-|1 500,5|2500,5", "Bo|x|2||")
    let (rows, problems) = try sheet.read(.kpis, KPIReader.self, .of(metric: "TB", year: 2026))
    #expect(rows.map { $0.map(\.period.text) } == [["2026-01", "2026-03"]])
    #expect(rows[0].map(\.value) == [1000, 1500.5])
    #expect(problems.map(\.column) == ["jan"])
  }

  @Test func `a date that could be either day is no period until somebody says`() throws {
    let sheet = Sheet("rep|metric|period|value", "Åsa|TB|03/04/2026|1")
    let problem = try sheet.read(.kpis, KPIReader.self).problems.first
    #expect(problem?.message.en.hasPrefix("this could be 2026-04-03 or 2026-03-04") == true)
    #expect(try sheet.read(.kpis, KPIReader.self, dates: .dmy).rows.first?.first?.period.text == "2026-04-03")
  }
}

struct ObservationReaderTests {
  @Test func `what the criteria's columns say is kept as it stands, empty ones are not asked`() throws {
    let sheet = Sheet(
      "id|rep|observer|met|kind|scenario|criterion.insight|criterion.plan",
      "1|Åsa|Bo|2026-01-02 09:00|chef|Förhandling| 4 |",
      "2|Åsa||2026-01-02|robot||3|")
    let (rows, problems) = try sheet.read(.observations, ObservationReader.self)
    #expect(rows.first?.answers == ["insight": "4"])
    #expect(rows.first?.kind == .manager)
    #expect(rows.first?.scenario == .negotiation)
    #expect(problems.map(\.column) == ["observer", "kind"])
  }
}

struct CustomerReaderTests {
  @Test func `a customer has a name`() throws {
    let (rows, problems) = try Sheet("Kund|x", "Volvo|", " |1").read(.customers, CustomerReader.self)
    #expect(rows == [CustomerRow(name: "Volvo")])
    #expect(problems.count == 1)
  }
}
