import Coaching
import GRDB
import Testing

@testable import Journal

/// What a meeting says of who was there follows whatever is noted of them, also afterwards.
struct KnownPeopleTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    try journal.add(
      Meeting(
        id: Meeting.ID("meeting-1"), rep: Person.anna.id,
        customer: Customer(id: Customer.ID("customer-1"), name: "Volvo"), met: .at(22)))
    try run(
      "INSERT INTO contact (id, customer, name, nameKey) VALUES ('contact-1', 'customer-1', 'Karin', 'karin')"
    )
    try run(
      "INSERT INTO contact (id, customer, name, nameKey) VALUES ('contact-2', 'customer-1', 'Lena', 'lena')")
  }

  private func run(_ sql: String) throws { try journal.writing { try $0.execute(sql: sql) } }

  private func counts() throws -> MeetingCounts {
    let checks = try journal.checks(of: [.anna], in: Moment.at(1).day...Moment.at(30).day)
    return try #require(checks.first).counts
  }

  @Test func `nobody noted is not known`() throws {
    #expect(try counts().mobilizerShare == Share(0, of: 0))
    #expect(try counts().decisionMakerShare == Share(0, of: 0))
  }

  @Test func `somebody without a role leaves it open whether they decide`() throws {
    try run("INSERT INTO meetingContact VALUES ('meeting-1', 'contact-1')")
    #expect(try counts().mobilizerShare == Share(0, of: 1))
    #expect(try counts().decisionMakerShare == Share(0, of: 0))
    try run("UPDATE contact SET role = 'user' WHERE id = 'contact-1'")
    #expect(try counts().decisionMakerShare == Share(0, of: 1))
    try run("INSERT INTO meetingContact VALUES ('meeting-1', 'contact-2')")
    #expect(try counts().decisionMakerShare == Share(0, of: 0))
  }

  @Test func `a decision maker beside a stranger counts neither way, as none beside a stranger does not`()
    throws
  {
    try run("INSERT INTO meetingContact VALUES ('meeting-1', 'contact-1'), ('meeting-1', 'contact-2')")
    try run("UPDATE contact SET role = 'decision-maker' WHERE id = 'contact-2'")
    #expect(try counts().decisionMakerShare == Share(0, of: 0))
    #expect(try counts().keyPeopleShare == Share(0, of: 0))
    try run("UPDATE contact SET role = 'user' WHERE id = 'contact-1'")
    #expect(try counts().decisionMakerShare == Share(1, of: 1))
    #expect(try counts().keyPeopleShare == Share(1, of: 1))
    try run("DELETE FROM meetingContact WHERE contact = 'contact-2'")
    #expect(try counts().decisionMakerShare == Share(0, of: 1))
  }

  @Test func `a deed makes a mobilizer, until it is taken away`() throws {
    try run("INSERT INTO meetingContact VALUES ('meeting-1', 'contact-1')")
    try run(
      "INSERT INTO contactDeed VALUES ('contact-1', 1, 'sent figures', 'person-anna', '2026-11-22T12:00:00Z', 60)"
    )
    #expect(try counts().mobilizerShare == Share(1, of: 1))
    try run("DELETE FROM contactDeed")
    #expect(try counts().mobilizerShare == Share(0, of: 1))
  }

  @Test func `a decision maker or a mobilizer is one of those who matter, whichever of them it is`() throws {
    #expect(try counts().keyPeopleShare == Share(0, of: 0))
    try run("INSERT INTO meetingContact VALUES ('meeting-1', 'contact-1')")
    #expect(try counts().keyPeopleShare == Share(0, of: 0), "nobody knows whether Karin decides")
    try run("UPDATE contact SET role = 'user' WHERE id = 'contact-1'")
    #expect(try counts().keyPeopleShare == Share(0, of: 1))
    try run(
      "INSERT INTO contactDeed VALUES ('contact-1', 1, 'sent figures', 'person-anna', '2026-11-22T12:00:00Z', 60)"
    )
    #expect(try counts().keyPeopleShare == Share(1, of: 1))
    try run("DELETE FROM contactDeed; UPDATE contact SET role = 'decision-maker'")
    #expect(try counts().keyPeopleShare == Share(1, of: 1))
  }

  @Test func `a manager's view makes a ride-along, and so does having joined`() throws {
    #expect(try counts().rideAlongs == 0)
    try run("INSERT INTO rideAlong VALUES ('meeting-1', 'person-petra')")
    #expect(try counts().rideAlongs == 1)
    try run("DELETE FROM rideAlong")
    #expect(try counts().rideAlongs == 0)
    var occasion = Occasion.of(met: .at(22))
    occasion.meeting = Meeting.ID("meeting-1")
    try journal.record(.sample("view-one", of: occasion))
    #expect(try counts().rideAlongs == 1)
    try run("DELETE FROM observation")
    #expect(try counts().rideAlongs == 0)
  }

  @Test func `an amended view changes the match`() throws {
    var occasion = Occasion.of(met: .at(22))
    occasion.meeting = Meeting.ID("meeting-1")
    try journal.record(.sample("view-one", of: occasion, form: .plain(level: 2)))
    let period = Moment.at(1).day...Moment.at(30).day
    #expect(try journal.checks(of: [.anna], in: period).first?.match.score == 2)
    let view = try journal.observation(named: "view-one")
    try journal.amend(
      view, with: .plain(level: 4), by: Person.petra.id, at: .at(23), because: "misread",
      commitment: Commitment.ID("commitment-1"))
    #expect(try journal.checks(of: [.anna], in: period).first?.match.score == 4)
    #expect(try journal.checks(of: [.anna], in: period, besides: [view.id]).first?.match.score == nil)
  }

  @Test func `own views and rehearsals are not the match`() throws {
    for (place, kind) in [Observation.Kind.`self`, .practice].enumerated() {
      try journal.record(.sample("view-\(place)", of: .of(by: .anna, kind: kind, met: .at(22))))
    }
    let period = Moment.at(1).day...Moment.at(30).day
    #expect(try journal.checks(of: [.anna], in: period).first?.match.meetings == 0)
  }

  @Test func `planned and cancelled meetings are not held`() throws {
    try run("UPDATE meeting SET status = 'cancelled'")
    #expect(try counts().held == 0)
  }

  @Test func `a meeting belongs to the day on the wall`() throws {
    try run("UPDATE meeting SET met = '2026-11-21T23:30:00Z', metOffset = 60")
    let day = try #require(Day(iso8601: "2026-11-22"))
    #expect(try journal.checks(of: [.anna], in: day...day).first?.counts.held == 1)
    let before = Day(number: day.number - 1)
    #expect(try journal.checks(of: [.anna], in: before...before).first?.counts.held == 0)
  }

  @Test func `what was found is kept once, and seen when the rep has seen it`() throws {
    try journal.keep([Person.anna.id: ["few-customers"]], seenBy: nil, at: .at(10))
    try journal.keep([Person.anna.id: ["few-customers"]], seenBy: Person.petra.id, at: .at(11))
    var standing = try journal.signalStandings(of: [Person.anna.id])[Person.anna.id]?["few-customers"]
    #expect(standing == SignalStanding(found: .at(10), seen: nil))
    try journal.keep([Person.anna.id: ["few-customers"]], seenBy: Person.anna.id, at: .at(12))
    try journal.keep([Person.anna.id: ["few-customers"]], seenBy: Person.anna.id, at: .at(13))
    standing = try journal.signalStandings(of: [Person.anna.id])[Person.anna.id]?["few-customers"]
    #expect(standing == SignalStanding(found: .at(10), seen: .at(12)))
  }
}
