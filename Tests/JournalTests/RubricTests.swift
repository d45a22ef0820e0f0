import Coaching
import Journal
import Testing

struct RubricTests {
  let journal: Journal

  init() throws {
    journal = try .inMemory()
    try journal.store(.small(), text: Rubric.smallText)
  }

  @Test func `a rubric comes back as stored, from rows`() throws {
    #expect(try journal.storedRubric(Rubric.small().edition) == .small())
    #expect(try journal.storedText(of: Rubric.small().edition) == Rubric.smallText)
  }

  @Test func `a rubric without anything optional comes back as stored`() throws {
    try journal.store(.coaching, text: "c")
    #expect(try journal.storedRubric(Rubric.coaching.edition) == .coaching)
  }

  @Test func `a version that was never used is nil`() throws {
    #expect(try journal.storedRubric(Rubric.Edition(key: "small", version: 2)) == nil)
    #expect(try journal.storedText(of: Rubric.Edition(key: "other", version: 1)) == nil)
    #expect(try journal.storedRubric("small", withText: "another text") == nil)
  }

  @Test func `a version is found by the very text it was read from`() throws {
    try journal.store(.small(version: 10), text: "ten")
    #expect(try journal.storedRubric("small", withText: "ten")?.version == 10)
    #expect(try journal.storedRubric("small", withText: Rubric.smallText)?.version == 1)
    #expect(try journal.storedRubric("other", withText: "ten") == nil)
  }

  @Test func `a file that differs only in layout is the same version, and the first text stays`() throws {
    try journal.store(.small(), text: "another layout")
    #expect(try journal.storedText(of: Rubric.small().edition) == Rubric.smallText)
  }

  @Test func `a version that asks something else is refused once it is stored`() throws {
    let changed = Rubric.small(title: "Changed")
    #expect(throws: JournalError.refused(.rubricChanged(changed.edition))) {
      try journal.store(changed, text: "changed")
    }
    #expect(try journal.storedRubric(changed.edition) == .small())
  }
}
