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

  @Test func `held meetings are counted with customers and people as far as they are noted`() throws {
    for number in 1...3 {
      var meeting = Meeting(
        id: Meeting.ID("meeting-\(number)"), rep: Person.anna.id,
        customer: Customer(id: Customer.ID("customer-1"), name: "Volvo"), met: .at(20 + number))
      meeting.circumstances.buyingIn = number == 1 ? nil : number * 3
      try journal.add(meeting)
    }
    try journal.writing { db in
      try db.execute(
        sql: """
          INSERT INTO contact (id, customer, name, nameKey, role)
          VALUES ('contact-1', 'customer-1', 'Lena', 'lena', 'decision-maker');
          INSERT INTO meetingContact VALUES ('meeting-1', 'contact-1')
          """)
    }
    let counts = try journal.teamMeetings(of: [Person.anna.id], since: november, until: .at(30))
    #expect((counts.held, counts.buyingInKnown, counts.investmentNear) == (3, 2, 1))
    #expect((counts.attendanceKnown, counts.keyPeopleMet) == (1, 1))
    #expect(try journal.teamMeetings(of: [Person.anna.id], since: november, until: .at(21)).held == 1)
    #expect(try journal.teamMeetings(of: [], since: november, until: .at(30)).held == 0)
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
