import Coaching
import GRDB
import Testing

@testable import Journal

struct ObservationImportTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  func row(_ answers: [String: String], id: String = "1", observer: String = "Petra Åberg") -> ObservationRow
  {
    ObservationRow(id: id, rep: "Anna Berg", observer: observer, met: .at(20), answers: answers)
  }

  @discardableResult
  func take(_ rows: ObservationRow...) throws -> ImportResult {
    try journal.importing(.observations, rows.map(ImportedRow.observation)) {
      $0.rubric = (.small(), Rubric.smallText)
    }
  }

  @Test func `answers are read by the rubric, and the meeting is added`() throws {
    let answers = ["role": "rep", "plan-b": "4", "aim": "-", "questions": "12", "aloud": "nej", "watch": " "]
    #expect(try take(row(answers)).counts == [1, 0, 0, 0])
    let stored = try journal.observations(of: Person.anna.id)[0]
    #expect(stored.form["plan-b"]?.answer == .level(4))
    #expect(stored.form["aim"]?.answer == .notObserved)
    #expect(stored.form["aloud"]?.answer == .yes(false))
    #expect(stored.form["watch"]?.answer == nil)
    #expect(stored.occasion.kind == .manager)
    #expect(stored.occasion.meeting != nil)
    #expect(stored.recorded == .at(23))
    #expect(try take(row(answers)).counts == [0, 0, 1, 0])
  }

  @Test func `two views of one meeting belong together`() throws {
    var own = row(["plan-b": "2"], id: "2", observer: "Anna Berg")
    own.kind = .self
    try take(row(["plan-b": "4"]), own)
    #expect(try journal.counts().meetings == 1)
  }

  @Test func `everything wrong with a row is said`() throws {
    let problems = try take(
      row(["plan-b": "6", "questions": "many", "aloud": "?", "plan-c": "3", "role": "boss"])
    )
    .problems
    #expect(
      problems.map(\.column) == [
        "criterion.aloud", "criterion.plan-b", "criterion.plan-c", "criterion.questions", "criterion.role",
      ])
    #expect(problems[1].message.en == "write a level from 1 to 5, or '-'")
    #expect(problems[2].message.en.contains("plan-b"))
  }

  @Test func `who watched must fit the kind`() throws {
    var own = row(["plan-b": "2"])
    own.kind = .self
    #expect(try take(own).problems.map(\.column) == ["observer"])
    #expect(try take(row(["plan-b": "2"], observer: "Anna Berg")).problems.map(\.column) == ["observer"])
  }

  @Test func `a corrected file adds a revision, and what somebody wrote stays`() throws {
    try take(row(["plan-b": "4"]))
    #expect(try take(row(["plan-b": "3", "questions": "7"])).counts == [0, 1, 0, 0])
    let stored = try journal.observations(of: Person.anna.id)[0]
    #expect(stored.revision == 2)
    #expect(stored.form["plan-b"]?.answer == .level(3))
    #expect(try take(row(["questions": "7"])).counts == [0, 0, 1, 0])
  }

  @Test func `a row with the journal's own id, as in an export, is that observation, which is amended here`()
    throws
  {
    try take(row(["plan-b": "4"]))
    let id = try journal.observations(of: Person.anna.id)[0].id.text
    #expect(try take(row(["plan-b": "4"], id: id)).counts == [0, 0, 1, 0])
    let changed = try take(row(["plan-b": "3"], id: id))
    #expect(changed.counts == [0, 0, 0, 1])
    #expect(changed.problems[0].message.en.contains("pitchside amend"))
    #expect(try journal.counts().observations == 1)
  }

  @Test func `who and when of something recorded stay as they are`() throws {
    try take(row(["plan-b": "4"]))
    #expect(try take(row(["plan-b": "4"], observer: "Bo Ek")).problems.map(\.column) == ["observer"])
  }
}
