import Coaching
import Journal
import Testing

struct ReplyDraftTests {
  let journal: Journal
  let observation: Observation

  init() throws {
    journal = try .withTeam()
    observation = try journal.record(.sample("observation-1"))
  }

  private func draft(_ entries: [Form.Entry] = []) -> ReplyDraft {
    ReplyDraft(observation: observation.id, rubric: .coaching, started: .at(24), entries: entries)
  }

  private static let entries = [
    Form.Entry(.summary("I see it differently")),
    Form.Entry(.rate("my-view-first", .level(4), evidence: "began by asking"), seconds: 2.5),
  ]

  @Test func `there is no reply until one is begun`() throws {
    #expect(try journal.replyDraft(to: observation.id) == nil)
  }

  @Test func `a reply that was begun comes back entry by entry`() throws {
    try journal.begin(draft([Self.entries[0]]), rubricText: "c")
    #expect(try journal.replyDraft(to: observation.id) == draft([Self.entries[0]]))
    try journal.append(Self.entries[1], toReplyTo: observation.id)
    let kept = try #require(try journal.replyDraft(to: observation.id))
    #expect(kept == draft(Self.entries))
    #expect(kept.form.filled.summary == "I see it differently")
    #expect(kept.form.answeredCount == 1)
  }

  @Test func `a reply begun again replaces the one before`() throws {
    try journal.begin(draft(Self.entries), rubricText: "c")
    try journal.begin(draft(), rubricText: nil)
    #expect(try journal.replyDraft(to: observation.id)?.entries.isEmpty == true)
  }

  @Test func `sending closes the draft, and a reply from elsewhere leaves it`() throws {
    try journal.begin(draft(Self.entries), rubricText: "c")
    try journal.reply(Identifier("r1"), to: observation.id, by: Person.anna.id, at: .at(25), text: "short")
    #expect(try journal.replyDraft(to: observation.id) != nil)
    try journal.reply(
      Identifier("r2"), to: observation.id, by: Person.anna.id, at: .at(26), text: "long", closingDraft: true)
    #expect(try journal.replyDraft(to: observation.id) == nil)
  }

  @Test func `a discarded reply is gone, and takes nothing more`() throws {
    try journal.begin(draft(), rubricText: "c")
    try journal.discardReplyDraft(to: observation.id)
    try journal.discardReplyDraft(to: observation.id)
    #expect(try journal.replyDraft(to: observation.id) == nil)
    #expect(throws: JournalError.unknown(.draft, "observation-1", suggestions: [])) {
      try journal.append(Self.entries[0], toReplyTo: observation.id)
    }
  }

  @Test func `a reply to nothing is not begun`() {
    let stray = ReplyDraft(observation: Observation.ID("nowhere"), rubric: .coaching, started: .at(1))
    #expect(throws: JournalError.unknown(.observation, "nowhere", suggestions: [])) {
      try journal.begin(stray, rubricText: "c")
    }
  }
}
