import Coaching
import Journal
import Testing

struct CoachingReplyTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    try journal.record(.sample("observation-1"))
    try journal.record(.sample("observation-2", of: .of(.bo, met: .at(24))))
  }

  private func rate(
    _ id: String, _ observation: String, by rep: Person = .anna, _ level: Int?, day: Int, isOpen: Bool = false
  ) throws {
    var form = FilledForm(empty: .coaching)
    form["my-view-first"]?.answer = level.map { .level($0) } ?? .notObserved
    form["my-view-first"]?.evidence = "seen"
    let answers = CoachingAnswers(rubric: .coaching, rubricText: "c", form: form, isOpen: isOpen)
    try journal.reply(
      Identifier(id), to: Observation.ID(observation), by: rep.id, at: .at(day), text: nil, coaching: answers)
  }

  @Test func `nobody has said anything of the coaching yet`() throws {
    #expect(try journal.coachingReplies(about: Person.petra.id).isEmpty)
  }

  @Test func `what was said of the coaching comes oldest first, with what was replaced`() throws {
    try rate("r3", "observation-2", by: .bo, nil, day: 27)
    try rate("r1", "observation-1", 2, day: 25)
    try rate("r2", "observation-1", 4, day: 26, isOpen: true)
    try journal.reply(
      Identifier("r4"), to: Observation.ID("observation-1"), by: Person.anna.id, at: .at(28), text: "words")
    let replies = try journal.coachingReplies(about: Person.petra.id)
    #expect(replies.map(\.rep) == [Person.anna.reference, Person.anna.reference, Person.bo.reference])
    #expect(replies.map(\.isOpen) == [false, true, false])
    #expect(replies[1]["my-view-first"] == Rating("my-view-first", .level(4), evidence: "seen"))
    #expect(replies[2].ratings == [Rating("my-view-first", .notObserved, evidence: "seen")])
    #expect(replies.allSatisfy { $0.rubric == Rubric.coaching.edition })
  }

  @Test func `somebody else's coaching is theirs`() throws {
    let ulf = try journal.add(Person(id: Person.ID("person-ulf"), name: "Ulf", role: .manager))
    try journal.record(.sample("observation-3", of: .of(by: ulf, met: .at(25))))
    try rate("r1", "observation-3", 1, day: 26)
    #expect(try journal.coachingReplies(about: Person.petra.id).isEmpty)
    #expect(try journal.coachingReplies(about: ulf.id).count == 1)
  }

  @Test func `a rep's view of their own meeting is nobody's coaching`() throws {
    try journal.record(.sample("observation-3", of: .of(by: .anna, kind: .self, met: .at(25))))
    try rate("r1", "observation-3", 1, day: 26)
    #expect(try journal.coachingReplies(about: Person.anna.id).isEmpty)
  }
}
