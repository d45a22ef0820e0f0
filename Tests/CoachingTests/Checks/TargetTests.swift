import Coaching
import Testing

struct TargetTests {
  private let rep = Person(id: "rep-one", name: "Åsa", role: .rep, team: "Syd")
  private let other = Person(id: "rep-two", name: "Bo", role: .rep)

  private func day(_ text: String) throws -> Day { try #require(Day(iso8601: text)) }

  private func target(
    _ id: String, _ scope: Target.Scope = .everybody, from: String, visits: Double = 5,
    margin: Double = 200_000,
    partTime: Double = 1
  ) throws -> Target {
    Target(
      id: Target.ID(id), scope: scope, from: try day(from), visitsPerWeek: visits, marginPerMonth: margin,
      partTime: partTime)
  }

  @Test func `five a week and 200,000 a month is about 10,000 a meeting`() throws {
    let sum = try target("t", from: "2026-01-01").arithmetic(endingOn: day("2026-11-23"))
    #expect(abs(sum.weeks - 45) < 1e-9)
    #expect(abs(sum.meetings - 225) < 1e-9)
    #expect(sum.margin == 2_400_000)
    #expect(abs((sum.marginPerMeeting ?? 0) - 2_400_000 / 225) < 1e-9)
  }

  @Test func `part time asks for fewer visits, so each must bring more`() throws {
    let sum = try target("t", from: "2026-01-01", partTime: 0.8).arithmetic(endingOn: day("2026-11-23"))
    #expect(abs(sum.meetings - 180) < 1e-9)
    #expect(abs((sum.marginPerMeeting ?? 0) - 2_400_000 / 180) < 1e-9)
  }

  @Test func `where no visits are asked no meeting has to bring anything`() throws {
    #expect(
      try target("t", from: "2026-01-01", visits: 0).arithmetic(endingOn: day("2026-11-23")).marginPerMeeting
        == nil)
  }

  @Test func `what was set for just these people is found, whatever holds for them else`() throws {
    let history = TargetHistory([
      try target("all", from: "2026-01-01"), try target("team", .team(" syd "), from: "2026-03-01"),
      try target("own", .rep(rep.reference), from: "2026-05-01"), try target("later", from: "2026-07-01"),
    ])
    let day = try day("2026-06-30")
    let renamed = Person.Reference(id: rep.id, name: "Åsa Lind")
    #expect(history.target(for: .everybody, on: day)?.id == "all")
    #expect(history.target(for: .team("Syd"), on: day)?.id == "team")
    #expect(history.target(for: .rep(renamed), on: day)?.id == "own")
    #expect(history.target(for: .rep(other.reference), on: day) == nil)
    #expect(history.target(for: .everybody, on: try self.day("2025-12-31")) == nil)
    #expect(history.target(for: .everybody, on: try self.day("2026-07-01"))?.id == "later")
  }

  @Test func `a rep's own goes before the team's, and that before everybody's, each from its day`() throws {
    let history = TargetHistory([
      try target("all", from: "2026-01-01"), try target("team", .team(" syd "), from: "2026-03-01"),
      try target("own", .rep(rep.reference), from: "2026-05-01"), try target("later", from: "2026-07-01"),
    ])
    let holding = try ["2025-12-31", "2026-01-01", "2026-03-01", "2026-05-01", "2026-08-01"].map {
      history.target(of: rep, on: try day($0))?.id
    }
    #expect(holding == [nil, "all", "team", "own", "own"])
    #expect(history.target(of: other, on: try day("2026-08-01"))?.id == "later")
  }

  @Test func `of one day the target that was set last holds, and the other is kept`() throws {
    let history = TargetHistory([
      try target("first", from: "2026-01-01", visits: 4), try target("second", from: "2026-01-01", visits: 6),
    ])
    #expect(history.target(of: rep, on: try day("2026-02-01"))?.id == "second")
    #expect(history.targets.count == 2)
  }

  @Test func `a period is asked for by what holds on each of its days`() throws {
    let period = try day("2025-11-24")...day("2026-11-23")
    let history = TargetHistory([
      try target("five", from: "2025-01-01"), try target("four", from: "2026-06-01", visits: 4),
    ])
    let stretches = history.stretches(of: rep, in: period)
    #expect(stretches.map(\.target.id) == ["five", "four"])
    #expect(
      try stretches.map(\.days) == [
        day("2025-11-24")...day("2026-05-31"), day("2026-06-01")...day("2026-11-23"),
      ])
    let expected = try #require(Expected(of: rep, in: period, by: history))
    let days = try [
      (day("2025-11-24")...day("2026-05-31"), 5.0), (day("2026-06-01")...day("2026-11-23"), 4.0),
    ]
    let all = Double(WorkingTime.workingDays(in: period)) / 5
    let sum = days.reduce(0) { $0 + Double(WorkingTime.workingDays(in: $1.0)) / 5 * (1 - 5 / all) * $1.1 }
    #expect(abs(expected.visits - sum) < 1e-9)
    #expect(abs(expected.margin - 2_400_000) < 1e-6)
  }

  @Test func `before the first target nothing is expected`() throws {
    let history = TargetHistory([try target("t", from: "2026-10-01")])
    let period = try day("2025-11-24")...day("2026-11-23")
    #expect(try Expected(of: rep, in: period, by: history)?.since == day("2026-10-01"))
    #expect(try Expected(of: rep, in: day("2026-01-01")...day("2026-02-01"), by: history) == nil)
    #expect(Expected(of: rep, in: period, by: TargetHistory([])) == nil)
  }
}

extension Identifier: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
  ExpressibleByStringLiteral
{
  public init(stringLiteral text: String) { self.init(text) }
}
