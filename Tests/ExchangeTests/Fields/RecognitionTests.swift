import Coaching
import Exchange
import Testing

struct RecognitionTests {
  private func kept(_ maps: String..., header: String) throws -> Profile {
    try Columns(of: .deals, in: Sheet(header).header, mapped: maps, .swedish).profile(named: "deals")
  }

  private func columns(_ header: String, kept: Profile...) throws -> Columns {
    try Columns(of: .deals, in: Sheet(header).header, kept: kept, .swedish)
  }

  @Test func `the headings that a profile does not read are told`() throws {
    let found = try columns("Affärs-ID|Säljare|Kund|Status|Värde|Täckningsbidrag|Stängd|Skapad")
    #expect(found.profile?.key == "upsales")
    #expect(found.notUsed == ["Kund", "Värde", "Stängd", "Skapad"])
  }

  @Test func `a file with none but the fields' own names is read by them, whatever was kept`() throws {
    let profile = try kept("id=id", "rep=rep", "status=stage", header: "id|rep|stage|status")
    let found = try columns("id|rep|stage|status|value|margin|customer", kept: profile)
    #expect(found.profile?.key == "pitchside")
    #expect(found.notUsed.isEmpty)
    #expect(try columns("id|rep|stage|Nr", kept: profile).profile?.key == "deals")
  }

  @Test func `headings that are fields' names count beside a mapping, unless they are mapped otherwise`()
    throws
  {
    let profile = try kept("id=Nr", "rep=Owner", "status=stage", header: "Nr|Owner|stage|value")
    let found = try columns("Nr|Owner|stage|value|margin|Kommentar", kept: profile)
    #expect(found.profile?.key == "deals")
    #expect(found.headingsByField["value"] == "value")
    #expect(found.headingsByField["margin"] == "margin")
    #expect(found.headingsByField["stage"] == nil)
    #expect(found.notUsed == ["Kommentar"])
    #expect(try columns("Nr|Owner|stage", kept: profile).notUsed.isEmpty)
  }

  @Test func `a mapping adds to a profile and goes before it`() throws {
    let sheet = Sheet("Affärs-ID|Säljare|Ansvarig|Kund|Status")
    let found = try Columns(
      of: .deals, in: sheet.header, by: try Columns.profile(named: "upsales", among: Profile.shipped),
      mapped: ["customer=Kund", "rep=Ansvarig"], .swedish)
    #expect(found.headingsByField["customer"] == "Kund")
    #expect(found.headingsByField["rep"] == "Ansvarig")
    #expect(found.notUsed == ["Säljare"])
  }

  @Test func `a heading that stands twice is named`() throws {
    let problem = #expect(throws: MappingProblem.self) { try columns("id|rep|status|status") }
    #expect(problem == .repeatedHeader("status"))
  }

  @Test func `figures that do not say what they measure can be given it`() throws {
    let sheet = Sheet("rep|jan|feb")
    let problem = #expect(throws: MappingProblem.self) {
      try Columns(of: .kpis, in: sheet.header, kept: [], .of(year: 2026))
    }
    #expect(problem?.remedy.en.contains("--metric TEXT") == true)
    #expect(problem?.remedy.sv.contains("--metric TEXT") == true)
  }

  @Test func `a deal is not closed before it is created`() throws {
    let sheet = Sheet(
      "id|rep|status|created|closed", "1|Åsa|won|2026-11-03|2026-11-02", "2|Åsa|won|2026-11-03|2026-11-03")
    let (rows, problems) = try sheet.read(.deals, DealReader.self)
    #expect(rows.map(\.id) == ["2"])
    #expect(problems.map(\.column) == ["closed"])
    #expect(problems[0].message.en == "the deal is closed before it is created; check both days")
  }
}
