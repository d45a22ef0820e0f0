import Coaching
import GRDB
import TestSupport
import Testing

@testable import Journal

struct DiskFullTests {
  @Test func `on a full disk nothing is saved by halves, and what was saved is there`() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal(at: folder.file("j"))
    try journal.addTeam()
    try journal.begin(.sample(), rubricText: Rubric.smallText)
    try journal.database.inDatabase { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    var form = FilledForm.full
    form.summary = String(repeating: "å", count: 100_000)
    #expect(throws: JournalError.file(.full, path: folder.file("j"))) {
      try journal.record(.sample("observation-1", form: form), closing: Draft.sample().id)
    }
    for opened in [journal, try Journal(at: folder.file("j"))] {
      #expect(try opened.counts().observations == 0)
      #expect(try opened.drafts() == [.sample()])
    }
  }
}
