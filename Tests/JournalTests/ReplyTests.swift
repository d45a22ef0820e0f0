import Coaching
import GRDB
import Testing

@testable import Journal

struct ReplyTests {
  let journal: Journal
  let observation: Observation

  init() throws {
    journal = try .withTeam()
    observation = try journal.record(.sample("observation-1"))
  }

  private func reply(
    _ id: String, by person: Person = .anna, _ day: Int, _ text: String?, _ coaching: FilledForm? = nil
  ) throws -> Observation {
    let answers = coaching.map { CoachingAnswers(rubric: .coaching, rubricText: "c", form: $0) }
    return try journal.reply(
      Identifier(id), to: observation.id, by: person.id, at: .at(day), text: text, coaching: answers)
  }

  @Test func `a reply is shown with its observation`() throws {
    let replied = try reply("reply-1", 24, " I see it\u{7} differently ")
    let expected = Reply(by: Person.anna.reference, at: .at(24), text: "I see it differently")
    #expect(replied.reply == expected)
    #expect(try journal.observations(of: Person.anna.id).first?.reply == expected)
  }

  @Test func `the newest words are shown and the older ones kept`() throws {
    _ = try reply("reply-2", 25, "second")
    #expect(try reply("reply-1", 24, "first").reply?.text == "second")
    let count = try journal.reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM reply") }
    #expect(count == 2)
  }

  @Test func `the coaching is rated beside the words or without them`() throws {
    var form = FilledForm(empty: .coaching)
    form["my-view-first"]?.answer = .level(4)
    _ = try reply("reply-1", 24, "words")
    #expect(try reply("reply-2", 25, nil, form).reply?.text == "words")
    let levels = try journal.reading { try Int.fetchAll($0, sql: "SELECT level FROM replyRating") }
    #expect(levels == [4])
    #expect(try journal.storedRubric(Rubric.coaching.edition) == .coaching)
  }

  @Test func `an empty reply is refused`() {
    #expect(throws: JournalError.refused(.nothingToSay)) { try reply("reply-1", 24, "  ") }
  }

  @Test func `only the rep replies`() {
    #expect(throws: JournalError.refused(.notTheReps(rep: "Anna Berg"))) {
      try reply("reply-1", by: .petra, 24, "x")
    }
  }

  @Test func `coaching answers of other criteria are refused, and the words with them`() throws {
    #expect(throws: JournalError.refused(.otherCriteria(Rubric.coaching.edition))) {
      try reply("reply-1", 24, "x", .plain())
    }
    #expect(try journal.observation(named: "observation-1").reply == nil)
  }
}
