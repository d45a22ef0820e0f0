import Coaching
import Exchange
import Testing

struct ConventionsTests {
  @Test func `one number tells the decimal sign of the whole file`() throws {
    let sheet = Sheet("id|rep|status|value|margin", "1|Å|won|1.234|", "2|Å|won||2.500,5")
    #expect(try sheet.read(.deals, DealReader.self).rows.map(\.facts.value) == [1234, nil])
  }

  @Test func `numbers that could be thousands or decimals are refused until somebody says`() throws {
    let sheet = Sheet("id|rep|status|value", "1|Å|won|1,234", "2|Å|won|500")
    let (rows, problems) = try sheet.read(.deals, DealReader.self)
    #expect(rows.count == 1)
    #expect(problems.map(\.line) == [2])
    #expect(problems.first?.value == "1,234")
    #expect(
      problems.first?.message.en
        == "this could be thousands or decimals; say which sign is before decimals: --decimal , or --decimal ."
    )
    #expect(try sheet.read(.deals, DealReader.self, decimal: .comma).rows[0].facts.value == 1.234)
    #expect(try sheet.read(.deals, DealReader.self, decimal: .point).rows[0].facts.value == 1234)
  }

  @Test func `a file with both signs tells nothing, and only plain numbers are read`() throws {
    let sheet = Sheet("id|rep|status|value", "1|Å|won|1,5", "2|Å|won|1.5", "3|Å|won|1,234")
    #expect(try sheet.read(.deals, DealReader.self).problems.map(\.line) == [4])
    let told = try sheet.read(.deals, DealReader.self, decimal: .comma)
    #expect(told.rows.map(\.facts.value) == [1.5, 1.234])
    #expect(told.problems.map(\.line) == [3])
    #expect(
      told.problems[0].message.en
        == "the '.' in it cannot be: the file has ',' before decimals; correct it, or say --decimal .")
  }

  @Test func `one date tells the order of its column, and of those that do not tell`() throws {
    let sheet = Sheet("id|rep|status|created|closed", "1|Å|won|03/04/2026|05/06/2026", "2|Å|won|23/04/2026|")
    let (rows, problems) = try sheet.read(.deals, DealReader.self)
    #expect(problems.isEmpty)
    #expect(rows[0].facts.created == Day(iso8601: "2026-04-03"))
    #expect(rows[0].facts.closed == Day(iso8601: "2026-06-05"))
  }

  @Test func `columns may have orders of their own`() throws {
    let sheet = Sheet(
      "id|rep|status|created|closed", "1|Å|won|23/04/2026|04/23/2026", "2|Å|won|03/04/2026|05/04/2026")
    let (rows, _) = try sheet.read(.deals, DealReader.self)
    #expect(rows[1].facts.created == Day(iso8601: "2026-04-03"))
    #expect(rows[1].facts.closed == Day(iso8601: "2026-05-04"))
  }

  @Test func `dates that could be either order are refused with their rows until somebody says`() throws {
    let sheet = Sheet(
      "id|rep|status|created", "1|Å|won|03/04/2026", "2|Å|won|2026-11-23", "3|Å|won|01.02.2026")
    let (rows, problems) = try sheet.read(.deals, DealReader.self)
    #expect(rows.count == 1)
    #expect(problems.map(\.line) == [2, 4])
    #expect(
      problems[0].message.en
        == "this could be 2026-04-03 or 2026-03-04; say the order with --dates dmy or --dates mdy")
    #expect(
      try sheet.read(.deals, DealReader.self, dates: .mdy).rows[0].facts.created == Day(iso8601: "2026-03-04")
    )
  }

  @Test func `a date that goes against what was said is refused`() throws {
    let sheet = Sheet("id|rep|status|created", "1|Å|won|11/23/2026")
    let problem = try sheet.read(.deals, DealReader.self, dates: .dmy).problems.first
    #expect(
      problem?.message.en
        == "this can only be month/day/year, and the column's other dates are day/month/year; correct it, or say"
        + " --dates mdy")
  }

  @Test func `what was found out can be told`() throws {
    let sheet = Sheet("id|rep|status|value|created", "1|Å|won|1,5|23/11/2026")
    var survey = Survey(try Columns(of: .deals, in: sheet.header, among: Profile.shipped, .swedish))
    #expect(survey.conventions == Conventions())
    for record in sheet.records { survey.note(record) }
    #expect(survey.conventions.decimal == .comma)
    #expect(survey.conventions.dates == .dmy)
    #expect(!survey.isNeedless)
  }
}
