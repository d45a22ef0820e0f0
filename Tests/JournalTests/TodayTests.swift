import Coaching
import GRDB
import Testing

@testable import Journal

/// The counts that a first screen shows.
struct TodayTests {
  let journal: Journal
  let november = Moment.at(1).day

  init() throws { journal = try .withTeam() }

  @Test func `who was never watched has no ride-alongs, and that is long ago`() throws {
    let all = try journal.rideAlongs(since: november)
    #expect(all.map(\.rep.name) == ["Anna Berg", "Bo Ek"])
    #expect(all.allSatisfy { $0.observations == 0 && $0.last == nil && $0.isLongAgo(on: november) })
  }

  @Test func `three meetings on one day are one visit day; own views and rehearsals are none`() throws {
    for (number, kind) in [Observation.Kind.manager, .peer, .manager, .self, .practice].enumerated() {
      let observer = kind == .self || kind == .practice ? Person.anna : .petra
      try journal.record(
        .sample("observation-\(number)", of: .of(by: observer, kind: kind, met: .at(23, minute: number))))
    }
    let anna = try #require(try journal.rideAlongs(since: november).first)
    #expect((anna.observations, anna.days, anna.observers) == (3, 1, 1))
    #expect(anna.last?.day == Moment.at(23).day)
    #expect(!anna.isLongAgo(on: Day(number: Moment.at(23).day.number + 34)))
    #expect(anna.isLongAgo(on: Day(number: Moment.at(23).day.number + 35)))
  }

  @Test func `a view before the period counts only as the last`() throws {
    try journal.record(.sample("observation-old", of: .of(met: .at(2))))
    let anna = try #require(try journal.rideAlongs(since: Moment.at(3).day).first)
    #expect(anna.observations == 0)
    #expect(anna.last?.day == Moment.at(2).day)
  }

  @Test func `a criterion is shown as low when five reps at least were rated`() throws {
    for number in 1...5 {
      let rep = Person(id: Person.ID("person-\(number)"), name: "Rep \(number)", role: .rep)
      try journal.add(rep)
      #expect(try journal.lowRatings(since: november).isEmpty)
      try journal.record(
        .sample("observation-\(number)", of: .of(rep, met: .at(23)), form: .plain(level: number == 1 ? 2 : 3))
      )
    }
    let low = try #require(try journal.lowRatings(since: november).first)
    #expect((low.criterion, low.low, low.rated, low.reps) == ("plan-b", 1, 5, 5))
  }

  @Test func `a team that one person alone has watched is named, one of two or none is not`() throws {
    let teams = [("North", "person-n"), ("South", "person-s")]
    for (team, id) in teams {
      try journal.add(Person(id: Person.ID(id), name: team + " rep", role: .rep, team: team))
    }
    #expect(try journal.teamsWithOneObserver(since: november) == [])
    let north = Person(id: Person.ID("person-n"), name: "North rep", role: .rep)
    try journal.record(.sample("observation-1", of: .of(north, met: .at(23))))
    try journal.record(.sample("observation-2", of: .of(north, met: .at(24))))
    try journal.record(.sample("observation-3", of: .of(north, by: north, kind: .self, met: .at(24))))
    #expect(try journal.teamsWithOneObserver(since: november) == ["North"])
    #expect(try journal.teamsWithOneObserver(since: Moment.at(25).day) == [])
    try journal.record(.sample("observation-4", of: .of(north, by: .anna, kind: .peer, met: .at(25))))
    #expect(try journal.teamsWithOneObserver(since: november) == [])
    #expect(try journal.teamsWithOneObserver(since: Moment.at(25).day) == ["North"])
  }

  @Test func `what own views agreed is not among what was agreed`() throws {
    try journal.record(
      .sample(
        "observation-mine", of: .of(by: .anna, kind: .self, met: .at(22)), form: .plain().agreeing("mine")))
    try journal.record(.sample("observation-hers", of: .of(met: .at(23)), form: .plain().agreeing("hers")))
    #expect(try journal.commitments(agreedSince: november).map(\.terms.text) == ["hers"])
    #expect(try journal.commitments(agreedSince: Moment.at(24).day).isEmpty)
  }

  @Test(arguments: [
    ("2026-01-01", "2026-01-01", 1), ("2026-03-31", "2026-01-01", 1), ("2026-11-23", "2026-10-01", 4),
  ])
  func `a quarter begins on the first of January, April, July or October`(
    day: String, first: String, number: Int
  )
    throws
  {
    let day = try #require(Day(iso8601: day))
    #expect(day.firstOfQuarter.description == first)
    #expect(day.quarterOfYear == number)
  }
}
