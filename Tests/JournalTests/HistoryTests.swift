import Coaching
import Journal
import Testing

struct HistoryTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  private func ids(rubric: String? = nil, since: String? = nil) throws -> [String] {
    let day = since.flatMap { Day(iso8601: $0) }
    return try journal.observations(of: Person.anna.id, rubric: rubric, since: day).map(\.id.text)
  }

  @Test func `a rep without observations has an empty history`() throws {
    #expect(try ids() == [])
  }

  @Test func `one observation is the history`() throws {
    let recorded = try journal.record(.sample("observation-1", form: .full))
    #expect(try journal.observations(of: Person.anna.id) == [recorded])
  }

  @Test func `the newest meeting comes first, then what was recorded last, then the highest id`() throws {
    try journal.record(.sample("observation-a", of: .of(met: .at(2))))
    try journal.record(.sample("observation-b", of: .of(met: .at(3)), recorded: .at(5)))
    try journal.record(.sample("observation-c", of: .of(met: .at(3)), recorded: .at(4)))
    try journal.record(.sample("observation-d", of: .of(met: .at(3)), recorded: .at(4)))
    #expect(try ids() == ["observation-b", "observation-d", "observation-c", "observation-a"])
  }

  @Test func `the history is that of one rep`() throws {
    try journal.record(.sample("observation-1", of: .of(.bo, met: .at(2))))
    #expect(try ids() == [])
    #expect(try journal.observations(of: Person.bo.id).count == 1)
  }

  @Test func `many observations each keep their own answers, revisions and replies`() throws {
    for day in 1...20 {
      let form = FilledForm.plain(level: day % 5 + 1).agreeing("do \(day)")
      let new = NewObservation.sample("observation-\(day)", of: .of(met: .at(day)), form: form)
      let recorded = try journal.record(new)
      if day.isMultiple(of: 3) {
        try journal.reply(
          Identifier("reply-\(day)"), to: recorded.id, by: Person.anna.id, at: .at(25), text: "word \(day)")
      }
    }
    let history = try journal.observations(of: Person.anna.id)
    #expect(history.map(\.id.text) == (1...20).reversed().map { "observation-\($0)" })
    for (observation, day) in zip(history, (1...20).reversed()) {
      #expect(observation.form == .plain(level: day % 5 + 1).agreeing("do \(day)"))
      #expect(observation.reply?.text == (day.isMultiple(of: 3) ? "word \(day)" : nil))
      #expect(try journal.observation(named: observation.id.text) == observation)
    }
  }

  @Test func `a history can be of one rubric`() throws {
    try journal.record(.sample("observation-1"))
    try journal.record(.sample("observation-2", rubric: .small(version: 2), text: "two"))
    let form = FilledForm(empty: .coaching)
    try journal.record(.sample("observation-3", rubric: .coaching, text: "c", form: form))
    #expect(try ids(rubric: "small").sorted() == ["observation-1", "observation-2"])
    #expect(try ids(rubric: "coaching") == ["observation-3"])
    #expect(try ids(rubric: "none") == [])
  }

  @Test func `since is a day by the clock where they met`() throws {
    let lateInUTC = Moment.at(22, minute: 11 * 60 + 30)
    try journal.record(.sample("observation-1", of: .of(met: lateInUTC)))
    #expect(lateInUTC.day.description == "2026-11-23")
    #expect(try ids(since: "2026-11-23") == ["observation-1"])
    #expect(try ids(since: "2026-11-24") == [])
  }
}
