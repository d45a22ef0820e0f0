import Coaching
import Exchange
import Testing

struct ColumnsTests {
  let pipeline = Sheet("account|opportunity_id|sales_agent|deal_stage|close_value").header

  @Test func `fields are mapped to headings whatever their case and blanks`() throws {
    let maps = ["id = OPPORTUNITY_ID", "rep=sales_agent", "status= deal_stage ", "value=close_value"]
    let columns = try Columns(of: .deals, in: pipeline, mapped: maps, .swedish)
    #expect(columns.used == [1, 2, 3, 4])
    #expect(columns.idColumn == 1)
    #expect(columns.profile == nil)
  }

  @Test func `headings are compared by letter, however an å is composed`() throws {
    let header = Sheet("Sa\u{308}ljare|Id|Läge").header
    let columns = try Columns(
      of: .deals, in: header, mapped: ["rep=säljare", "id=id", "status=läge"], .swedish)
    #expect(columns.used == [0, 1, 2])
  }

  @Test func `a mapping that cannot be is told with what to do`() {
    let cases: [([String], String, String)] = [
      (["id"], "'id' is not FIELD=HEADER", "write it as --map customer=Account"),
      (
        ["idd=opportunity_id"], "deals have no field 'idd'",
        "did you mean 'id'? there is id, source, rep, customer, status, created, closed, expectedClose, value, margin, stage,"
          + " type, nextDate, currency"
      ),
      (
        ["id=opportunityid"], "the file has no column 'opportunityid'",
        "did you mean 'opportunity_id'? there is account, opportunity_id, sales_agent, deal_stage, close_value"
      ),
      (["id=account", "id=opportunity_id"], "'id' is mapped twice", "say one column for each field"),
      (
        ["id=opportunity_id", "status=deal_stage"], "no column is known for 'rep'",
        "say which column holds what: --map rep=…, or whose all rows are with --rep NAME (the columns are account,"
          + " opportunity_id, sales_agent, deal_stage, close_value)"
      ),
    ]
    for (maps, message, remedy) in cases {
      let error = #expect(throws: MappingProblem.self) {
        try Columns(of: .deals, in: pipeline, mapped: maps, .swedish)
      }
      #expect(error?.message.en == message)
      #expect(error?.remedy.en == remedy)
    }
  }

  @Test func `a heading that stands twice is refused where it is used`() throws {
    let header = Sheet("id|rep|status|note|note").header
    #expect(throws: Never.self) { try Columns(of: .deals, in: header, among: Profile.shipped, .swedish) }
    let error = #expect(throws: MappingProblem.self) {
      try Columns(of: .deals, in: header, mapped: ["customer=note"], .swedish)
    }
    #expect(error == .repeatedHeader("note"))
  }

  @Test func `a rep that is given need not stand in the file`() throws {
    let header = Sheet("id|status").header
    #expect(throws: Never.self) {
      try Columns(of: .deals, in: header, among: Profile.shipped, .of(rep: "Åsa"))
    }
  }

  @Test func `the fields' own names are found without a mapping, in Swedish too`() throws {
    let english = try Columns(of: .people, in: Sheet("Name|Role|e").header, among: Profile.shipped, .swedish)
    #expect(english.used == [0, 1])
    #expect(english.profile?.key == "pitchside")
    let swedish = try Columns(
      of: .kpis, in: Sheet("Säljare|Nyckeltal|Period|Värde").header, among: Profile.shipped, .swedish)
    #expect(swedish.used == [0, 1, 2, 3])
  }

  @Test func `criteria are columns of observations`() throws {
    let header = Sheet("id|rep|observer|met|criterion.insight|x").header
    let columns = try Columns(of: .observations, in: header, among: Profile.shipped, .swedish)
    #expect(columns.criterionKeys == ["insight"])
    let maps = ["id=id", "rep=rep", "observer=observer", "met=met", "criterion.plan=x"]
    #expect(try Columns(of: .observations, in: header, mapped: maps, .swedish).criterionKeys == ["plan"])
    #expect(throws: MappingProblem.unknownField("criterion.plan", of: .people)) {
      try Columns(of: .people, in: header, mapped: ["criterion.plan=x"], .swedish)
    }
  }

  @Test func `months are columns of figures when a year is given`() throws {
    let header = Sheet("rep|metric|Jan|feb|Summa").header
    let columns = try Columns(of: .kpis, in: header, among: Profile.shipped, .of(year: 2026))
    #expect(columns.used == [0, 1, 2, 3])
    #expect(throws: MappingProblem.noMonths(headers: ["rep", "metric", "Summa"])) {
      try Columns(of: .kpis, in: Sheet("rep|metric|Summa").header, among: Profile.shipped, .of(year: 2026))
    }
    #expect(throws: MappingProblem.monthTwice("2026-01")) {
      try Columns(
        of: .kpis, in: Sheet("rep|metric|jan|januari").header, among: Profile.shipped, .of(year: 2026))
    }
  }

  @Test(arguments: ImportKind.allCases)
  func `every field is explained once and every kind has one that is required`(kind: ImportKind) {
    let fields = Field.all(of: kind)
    #expect(Set(fields.map(\.key)).count == fields.count)
    #expect(fields.contains { $0.isRequired })
    #expect(fields.allSatisfy { !$0.meaning.en.isEmpty && !$0.meaning.sv.isEmpty })
  }
}
