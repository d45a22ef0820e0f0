import Coaching
import GRDB
import Testing

@testable import Journal

struct ErrorTests {
  static let edition = Rubric.Edition(key: "wembley", version: 2)
  static let candidate = JournalError.Candidate(
    id: "0190-ab", description: Wording(en: "A, rep", sv: "A, säljare"))
  static let errors: [(JournalError, String)] = [
    (.file(.cannotBeOpened, path: "j"), "the journal 'j' cannot be opened"),
    (.file(.notAJournal, path: "j"), "the journal 'j' is not a journal of Pitchside"),
    (.file(.damaged, path: "j"), "the journal 'j' is damaged"),
    (.file(.newer, path: "j"), "the journal 'j' was used by a newer version of Pitchside"),
    (.file(.readOnly, path: "j"), "the journal 'j' cannot be written to"),
    (.file(.locked, path: "j"), "another program keeps the journal 'j' locked"),
    (.file(.full, path: nil), "the disk with the journal is full"),
    (.file(.failing, path: "j"), "the disk with the journal 'j' fails to read or write"),
    (.file(.other("odd"), path: "j"), "the journal 'j': odd"),
    (.unknown(.customer, "X", suggestions: []), "the journal has no customer 'X'"),
    (.unknown(.meeting, "X", suggestions: []), "the journal has no meeting 'X'"),
    (.unknown(.observation, "X", suggestions: []), "the journal has no observation 'X'"),
    (.unknown(.draft, "X", suggestions: []), "the journal has no draft 'X'"),
    (.unknown(.commitment, "X", suggestions: []), "the journal has no commitment 'X'"),
    (.unknown(.rubric, "X", suggestions: []), "the journal has no rubric 'X'"),
    (.ambiguous(.draft, "ab", [candidate, candidate]), "'ab' can be 0190-ab (A, rep), 0190-ab (A, rep)"),
    (.nameTaken(.person, "A", by: candidate), "'A' is there already: 0190-ab (A, rep)"),
    (.refused(.noName), "the name is empty"),
    (.refused(.wrongRole(name: "A", role: .rep, needed: .manager)), "A is a rep, not a manager"),
    (.refused(.noRevision(3, of: 2)), "there is no revision 3; the last one is 2"),
    (.refused(.noReason), "the amendment has no reason"),
    (.refused(.amendedMeanwhile(Observation.ID("0190-abcdef"))), "'abcdef' was amended meanwhile"),
    (.refused(.nothingToSay), "the reply is empty"),
    (.refused(.notTheReps(rep: "A")), "only A can reply to this"),
    (.refused(.rubricChanged(edition)), "version 2 of 'wembley' has changed since it was first used"),
    (.refused(.otherCriteria(edition)), "the form does not have the criteria of version 2 of 'wembley'"),
  ]

  @Test(arguments: errors)
  func `an error says what happened and what to do, in both languages`(error: JournalError, message: String) {
    #expect(error.message.en == message)
    #expect(error.message.sv != message)
    for wording in [error.message, error.remedy] {
      #expect(!wording.en.isEmpty && !wording.en.hasSuffix("."))
      #expect(!wording.sv.isEmpty && !wording.sv.hasSuffix("."))
      #expect(!wording.sv.contains("'"))
      #expect(!wording.en.contains("”"))
    }
  }

  @Test(arguments: [
    (ResultCode.SQLITE_NOTADB, FileProblem.notAJournal), (.SQLITE_CORRUPT, .damaged),
    (.SQLITE_CORRUPT_VTAB, .damaged), (.SQLITE_READONLY, .readOnly),
    (.SQLITE_READONLY_DIRECTORY, .readOnly), (.SQLITE_BUSY, .locked), (.SQLITE_LOCKED, .locked),
    (.SQLITE_FULL, .full), (.SQLITE_IOERR, .failing), (.SQLITE_IOERR_FSYNC, .failing),
    (.SQLITE_CANTOPEN, .cannotBeOpened),
  ])
  func `what SQLite says is put in our words`(code: ResultCode, problem: FileProblem) {
    let error = DatabaseError(resultCode: code)
    #expect(JournalError(error, at: "j") == .file(problem, path: "j"))
    let writing = problem == .cannotBeOpened ? FileProblem.readOnly : problem
    #expect(JournalError(error, writing: "j") == .file(writing, path: "j"))
  }

  @Test func `anything else is told in the words of SQLite`() {
    let error = DatabaseError(resultCode: .SQLITE_CONSTRAINT, message: "CHECK constraint failed: level")
    #expect(JournalError(error, at: nil) == .file(.other("CHECK constraint failed: level"), path: nil))
  }
}
