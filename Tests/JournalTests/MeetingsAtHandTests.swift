import Coaching
import Journal
import Testing

struct MeetingsAtHandTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    try journal.add(Person(id: Person.ID("person-siv"), name: "Siv Berg", role: .manager))
  }

  private func record(
    _ kind: Observation.Kind, by observer: Person, of meeting: String, met: Moment = .at(23)
  ) throws {
    var occasion = Occasion.of(by: observer, kind: kind, met: met)
    occasion.meeting = Meeting.ID(meeting)
    try journal.record(.sample("\(meeting)-\(kind.rawValue)-\(observer.name)", of: occasion))
  }

  private func atHand(_ kind: Observation.Kind, for observer: Person, of rep: Person = .anna) throws
    -> [String]
  {
    try journal.meetings(
      of: rep.id, begun: Moment.at(23, minute: -60)...Moment.at(23, minute: 60), notScoredBy: observer.id,
      as: kind
    ).map(\.id.text)
  }

  @Test func `nothing is at hand where nobody has noted anything`() throws {
    try journal.add(Meeting(id: Meeting.ID("meeting-bare"), rep: Person.anna.id, met: .at(23)))
    #expect(try atHand(.self, for: .anna) == [])
  }

  @Test func `what somebody else scored is at hand for whoever has not`() throws {
    try record(.manager, by: .petra, of: "meeting-1")
    #expect(try atHand(.self, for: .anna) == ["meeting-1"])
    #expect(try atHand(.peer, for: .bo) == ["meeting-1"])
    #expect(try atHand(.manager, for: .petra) == [])
    #expect(try atHand(.peer, for: .petra) == [], "it is only Petra's own")
    #expect(try atHand(.self, for: .bo, of: .bo) == [])
    try record(.self, by: .anna, of: "meeting-1")
    #expect(try atHand(.self, for: .anna) == [])
    #expect(try atHand(.manager, for: .petra) == [])
  }

  @Test func `several are told newest first, within the time`() throws {
    try record(.self, by: .anna, of: "meeting-1", met: .at(23, minute: -60))
    try record(.self, by: .anna, of: "meeting-2", met: .at(23, minute: 60))
    try record(.self, by: .anna, of: "meeting-3", met: .at(23, minute: 61))
    try record(.self, by: .anna, of: "meeting-4", met: .at(23, minute: -61))
    #expect(try atHand(.manager, for: .petra) == ["meeting-2", "meeting-1"])
  }

  @Test(arguments: [Observation.Kind.practice, .calibration])
  func `a rehearsal or a common case is no sign of a meeting`(kind: Observation.Kind) throws {
    try record(kind, by: .petra, of: "meeting-1")
    #expect(try atHand(.self, for: .anna) == [])
  }
}
