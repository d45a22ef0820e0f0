import Coaching
import GRDB
import Testing

@testable import Journal

struct DealImportTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    try journal.add(Customer(id: Customer.ID("customer-volvo"), name: "Volvo"))
  }

  func deal(
    _ id: String, rep: String = "Anna Berg", customer: String? = "Volvo", _ status: Deal.Status = .open
  )
    -> DealRow
  {
    DealRow(
      id: id, rep: rep, customer: customer, status: status,
      facts: Deal.Facts(created: Day(iso8601: "2026-11-02"), value: 1234.5, stage: "Offert"))
  }

  func stored(_ column: String, of id: String = "1") throws -> String? {
    try journal.reading { db in
      try String.fetchOne(
        db, sql: "SELECT CAST(\(column) AS TEXT) FROM deal WHERE externalId = ?", arguments: [id])
    }
  }

  @Test func `an empty file changes nothing`() throws {
    #expect(try journal.importing(.deals, [ImportedRow]()).counts == [0, 0, 0, 0])
  }

  @Test func `deals are inserted once, and said to be unchanged the second time`() throws {
    let rows = (1...3).map { ImportedRow.deal(deal("\($0)")) }
    #expect(try journal.importing(.deals, rows).counts == [3, 0, 0, 0])
    #expect(try journal.importing(.deals, rows).counts == [0, 0, 3, 0])
    #expect(try stored("customer") == "customer-volvo")
    #expect(try stored("created") == "2026-11-02")
    #expect(try stored("value") == "1234.5")
  }

  @Test func `a corrected export updates, an empty cell wipes nothing, and what disappeared stays`() throws {
    try journal.importing(.deals, [.deal(deal("1")), .deal(deal("2"))])
    var corrected = deal("1", customer: nil, .won)
    corrected.facts = Deal.Facts(closed: Day(iso8601: "2026-11-20"), value: 1300)
    #expect(try journal.importing(.deals, [.deal(corrected)]).counts == [0, 1, 0, 0])
    #expect(try stored("status") == "won")
    #expect(try stored("value") == "1300.0")
    #expect(try stored("stage") == "Offert")
    #expect(try stored("customer") == "customer-volvo")
    #expect(try stored("status", of: "2") == "open")
  }

  @Test func `a deal that is open again has no day it was closed on`() throws {
    var won = deal("1", .won)
    won.facts.closed = Day(iso8601: "2026-11-20")
    try journal.importing(.deals, [.deal(won)])
    try journal.importing(.deals, [.deal(deal("1"))])
    #expect(try stored("closed") == nil)
  }

  @Test func `what is written otherwise and says the same is unchanged`() throws {
    try journal.importing(.deals, [.deal(deal("1"))])
    #expect(try journal.importing(.deals, [.deal(deal("1", rep: "anna  BERG"))]).counts == [0, 0, 1, 0])
  }

  @Test func `the same id from another source is another deal`() throws {
    try journal.importing(.deals, [.deal(deal("1"))])
    #expect(try journal.importing(.deals, [.deal(deal("1"))], source: "other").inserted == 1)
  }

  @Test func `one refused row keeps all out, unless it is skipped`() throws {
    let rows = [deal("1"), deal("2", rep: "Nobody")].map(ImportedRow.deal)
    let refused = try journal.importing(.deals, rows)
    #expect(refused.counts == [0, 0, 0, 1])
    #expect(refused.refusedLines == [3])
    #expect(try stored("status") == nil)
    #expect(try journal.importing(.deals, rows) { $0.skipsRefused = true }.counts == [1, 0, 0, 1])
    #expect(try stored("status") == "open")
  }

  @Test func `a dry run says what would happen and saves nothing`() throws {
    #expect(try journal.importing(.deals, [.deal(deal("1"))]) { $0.isTrial = true }.inserted == 1)
    #expect(try stored("status") == nil)
    #expect(try journal.reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM import") } == 0)
  }

  @Test func `an id twice with one content is taken once, with two it is refused on both lines`() throws {
    let same = [deal("1"), deal("2"), deal("1")].map(ImportedRow.deal)
    let result = try journal.importing(.deals, same)
    #expect(result.counts == [2, 0, 1, 0])
    #expect(result.repeated == 1)
    let other = [deal("3"), deal("3", .lost), deal("1"), deal("1", .won)].map(ImportedRow.deal)
    let refused = try journal.importing(.deals, other)
    #expect(refused.counts == [0, 0, 0, 4])
    #expect(refused.problems.map(\.line) == [2, 3, 4, 5])
    #expect(refused.problems[0].message.en.contains("stands on line 3 as well"))
    #expect(refused.problems[2].message.en.contains("stands on line 5 as well"))
  }

  @Test func `a name is offered and never guessed, and a wrong role is said`() throws {
    let rows = [deal("1", rep: "Ana Berg"), deal("2", rep: "Petra Åberg"), deal("3", customer: "Vollvo")]
    let problems = try journal.importing(.deals, rows.map(ImportedRow.deal)) {
      $0.headings = ["rep": "Owner"]
    }.problems
    #expect(problems.map(\.column) == ["Owner", "Owner", "customer"])
    #expect(problems[0].message.en.contains("did you mean 'Anna Berg'?"))
    #expect(problems[0].message.sv.contains("”pitchside person add \"Ana Berg\" --role rep”"))
    #expect(problems[1].message.en.contains("Petra Åberg is a manager, not a rep"))
    #expect(problems[2].message.en.contains("did you mean 'Volvo'?"))
  }

  @Test func `two people of one name are refused with both ids`() throws {
    try journal.add(
      Person(id: Person.ID("person-an2"), name: "Anna Berg", role: .rep), allowingSameName: true)
    let problems = try journal.importing(.deals, [.deal(deal("1"))]).problems
    #expect(problems[0].message.en.contains("person-anna"))
    #expect(problems[0].message.en.contains("person-an2"))
  }

  @Test func `people and customers that the file names are added where that is wished`() throws {
    let rows = (1...3).map {
      ImportedRow.deal(deal("\($0)", rep: "Cecilia Ny", customer: "Scania \($0 % 2)"))
    }
    let result = try journal.importing(.deals, rows) { $0.addsMissing = true }
    #expect(result.counts == [3, 0, 0, 0])
    #expect((result.newPeople, result.newCustomers) == (1, 2))
    #expect(try journal.person(named: "cecilia ny").role == .rep)
    #expect(try journal.importing(.deals, rows).unchanged == 3)
  }

  @Test func `no more than a thousand problems are listed, and all are counted`() throws {
    let rows = (1...1200).map { ImportedRow.deal(deal("\($0)", rep: "Nobody \($0 % 40)")) }
    let result = try journal.importing(.deals, rows)
    #expect((result.problems.count, result.problemCount, result.refused) == (1000, 1200, 1200))
  }

  @Test func `a row that could not be read is refused with its problem`() throws {
    let result = try journal.importing(
      .deals, [.sample(2, .deal(deal("1"))), .sample(3, problem: "no date")])
    #expect(result.problems.map(\.message.en) == ["no date"])
    #expect(result.refusedLines == [3])
  }
}
