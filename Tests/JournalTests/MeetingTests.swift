import Coaching
import Journal
import Testing

struct MeetingTests {
  let journal: Journal
  let meeting = Meeting(
    id: Meeting.ID("meeting-first"), rep: Person.anna.id,
    customer: Customer(id: Customer.ID("customer-volvo"), name: "Volvo"), scenario: .insight, met: .at(23),
    ended: .at(23, minute: 60))

  init() throws {
    journal = try .withTeam()
    try journal.add(meeting)
  }

  @Test(arguments: ["meeting-first", "FIRST", "irst"])
  func `a meeting is found by its id or a tail of it`(typed: String) throws {
    #expect(try journal.meeting(named: typed) == meeting)
  }

  @Test func `a new customer comes with its meeting`() throws {
    #expect(try journal.customer(named: "volvo").id == Customer.ID("customer-volvo"))
  }

  @Test func `an identical meeting is found`() throws {
    let customer = meeting.customer?.id
    let elsewhere = Moment(milliseconds: meeting.met.milliseconds, offsetMinutes: 0)
    #expect(try journal.meeting(of: Person.anna.id, with: customer, met: .at(23)) == meeting)
    #expect(try journal.meeting(of: Person.anna.id, with: customer, met: elsewhere) == meeting)
    #expect(try journal.meeting(of: Person.anna.id, with: nil, met: .at(23)) == nil)
    #expect(try journal.meeting(of: Person.anna.id, with: customer, met: .at(24)) == nil)
    #expect(try journal.meeting(of: Person.bo.id, with: customer, met: .at(23)) == nil)
  }

  @Test func `a meeting needs nothing but a rep and a time`() throws {
    let bare = Meeting(id: Meeting.ID("meeting-bare"), rep: Person.bo.id, met: .at(1))
    #expect(try journal.add(bare) == bare)
    #expect(try journal.meeting(of: Person.bo.id, with: nil, met: .at(1)) == bare)
  }
}
