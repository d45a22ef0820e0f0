import Coaching
import Journal
import Testing

struct MeetingQueryTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    try journal.add(.sample("meeting-1", day: 20))
    try journal.add(.sample("meeting-2", day: 23))
    try journal.add(.sample("meeting-3", day: 25, status: .planned))
    try journal.add(Meeting(id: Meeting.ID("meeting-4"), rep: Person.bo.id, met: .at(23), status: .cancelled))
  }

  private func found(_ query: MeetingQuery) throws -> [String] {
    let known = try journal.knownMeetings(query).map(\.meeting)
    #expect(try journal.meetings(query) == known)
    return known.map(\.id.text)
  }

  @Test func `without a limit all come, newest first`() throws {
    #expect(try found(MeetingQuery()) == ["meeting-3", "meeting-4", "meeting-2", "meeting-1"])
    #expect(try found(MeetingQuery(newest: 1)) == ["meeting-3"])
  }

  @Test func `meetings are found by rep, by manager and by customer`() throws {
    #expect(try found(MeetingQuery(rep: Person.bo.id)) == ["meeting-4"])
    #expect(try found(MeetingQuery(repsOf: Person.petra.id)).count == 3)
    #expect(try found(MeetingQuery(customer: Customer.ID("customer-volvo"))).count == 3)
    #expect(try found(MeetingQuery(rep: Person.petra.id)) == [])
  }

  @Test func `days are those on the wall where they met, the last one with`() throws {
    let day = Moment.at(23).day
    #expect(try found(MeetingQuery(since: day)) == ["meeting-3", "meeting-4", "meeting-2"])
    #expect(try found(MeetingQuery(until: day)) == ["meeting-4", "meeting-2", "meeting-1"])
    #expect(try found(MeetingQuery(since: day, until: day)) == ["meeting-4", "meeting-2"])
  }

  @Test func `meetings are found by how they stand, and by their ids`() throws {
    #expect(try found(MeetingQuery(statuses: [.planned, .cancelled])) == ["meeting-3", "meeting-4"])
    #expect(try found(MeetingQuery(among: [Meeting.ID("meeting-1")])) == ["meeting-1"])
    #expect(try found(MeetingQuery(among: [])) == [])
    #expect(try found(MeetingQuery(begunBy: .at(23))) == ["meeting-4", "meeting-2", "meeting-1"])
  }
}
