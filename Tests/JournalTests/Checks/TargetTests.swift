import Coaching
import Testing

@testable import Journal

struct TargetTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  private func target(_ id: String, _ scope: Target.Scope = .everybody, visits: Double = 5) throws -> Target {
    Target(
      id: Target.ID(id), scope: scope, from: try #require(Day(iso8601: "2026-01-01")), visitsPerWeek: visits,
      marginPerMonth: 200_000, weeksOff: 6, partTime: 0.8)
  }

  @Test func `targets come back as they were set, in the order of their days`() throws {
    let targets = try [
      target("target-all"), target("target-team", .team("North")),
      target("target-own", .rep(Person.anna.reference)),
    ]
    for target in targets { try journal.set(target, by: Person.petra.id, at: .at(23)) }
    #expect(try journal.targetHistory().targets == targets)
  }

  @Test func `a target set again is newer, and nothing is overwritten`() throws {
    try journal.set(target("target-one", visits: 4), by: nil, at: .at(22))
    try journal.set(target("target-two", visits: 6), by: nil, at: .at(22))
    let history = try journal.targetHistory()
    #expect(history.targets.count == 2)
    #expect(history.target(of: .anna, on: Moment.at(23).day)?.visitsPerWeek == 6)
  }

  @Test func `a manager has no target`() throws {
    #expect(throws: JournalError.self) {
      try journal.set(target("target-one", .rep(Person.petra.reference)), by: nil, at: .at(22))
    }
  }

  @Test func `what was held counts from the day a target holds`() throws {
    try journal.set(target("target-one"), by: nil, at: .at(22))
    for (day, margin) in [(17, 4000.0), (18, nil), (19, nil), (20, nil), (21, nil)] {
      try journal.add(
        Meeting(
          id: Meeting.ID("meeting-\(day)"), rep: Person.anna.id, met: .at(day),
          outcome: Outcome(.order, margin: margin)))
    }
    let standings = try journal.targetStandings(of: [.anna, .bo], in: Moment.at(23).day.twelveMonthsBack)
    #expect(standings.map(\.held) == [Held(meetings: 5, marginKnown: 1, margin: 4000), Held()])
    #expect(standings.map(\.marginPerMeeting) == [800, nil])
  }
}
