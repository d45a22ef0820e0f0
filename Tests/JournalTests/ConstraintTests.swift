import Coaching
import GRDB
import Testing

@testable import Journal

/// What the file itself refuses, whoever writes to it.
struct ConstraintTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    try journal.record(.sample("observation-1", form: .full))
  }

  @Test(arguments: [
    "UPDATE person SET role = 'boss'",
    "UPDATE person SET name = ' '",
    "UPDATE person SET manager = id",
    "UPDATE observation SET kind = 'other'",
    "UPDATE observation SET met = '2026-11-23 12:00'",
    "UPDATE observation SET met = '2026-02-30T12:00:00Z'",
    "UPDATE observation SET ended = '2026-11-23T12:00:00Z'",
    "UPDATE observation SET scenario = 'golf'",
    "UPDATE observation SET rep = 'nobody'",
    "UPDATE revision SET because = 'x'",
    "UPDATE revision SET keepText = NULL",
    "UPDATE revision SET commitmentDue = '2026-02-30'",
    "UPDATE rating SET level = 6 WHERE level IS NOT NULL",
    "UPDATE rating SET level = 'four' WHERE level IS NOT NULL",
    "UPDATE rating SET state = 'not-asked' WHERE level IS NOT NULL",
    "UPDATE rating SET count = 1 WHERE level IS NOT NULL",
    "UPDATE rating SET revision = 2",
    "DELETE FROM person WHERE id = 'person-anna'",
    "DELETE FROM rubricVersion",
  ])
  func `a broken rule is refused`(sql: String) {
    #expect(throws: JournalError.self) { try journal.writing { try $0.execute(sql: sql) } }
  }

  @Test func `a deleted observation takes everything of it along`() throws {
    let id = Observation.ID("observation-1")
    try journal.reply(Identifier("reply-1"), to: id, by: Person.anna.id, at: .at(24), text: "x")
    try journal.writing { try $0.execute(sql: "DELETE FROM observation") }
    for table in ["revision", "rating", "commitment", "followUp", "reply"] {
      #expect(try journal.reading { try $0.hasRow("SELECT 1 FROM \(table)", []) } == false)
    }
  }
}
