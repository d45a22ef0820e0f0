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

  private func atHand(for observer: Person, of rep: Person = .anna) throws
    -> [String]
  {
    try journal.meetings(
      of: rep.id, during: Moment.at(23, minute: -60)...Moment.at(23, minute: 60), notScoredBy: observer.id
    ).map(\.id.text)
  }

  @Test func `a meeting in the journal is at hand, planned or held, but not once it is cancelled`() throws {
    #expect(try atHand(for: .anna) == [])
    try journal.add(.sample("meeting-held"))
    try journal.add(.sample("meeting-planned", status: .planned))
    try journal.add(.sample("meeting-cancelled", status: .cancelled))
    #expect(try atHand(for: .anna) == ["meeting-planned", "meeting-held"])
  }

  @Test func `a meeting is at hand until it ended that long ago, and not before it begins`() throws {
    for (id, began, ended) in [
      ("long", -300, -60), ("over", -300, -61), ("going-on", 60, 90), ("ahead", 61, 90),
    ] {
      var meeting = Meeting.sample("meeting-" + id)
      (meeting.met, meeting.ended) = (.at(23, minute: began), .at(23, minute: ended))
      try journal.add(meeting)
    }
    #expect(try atHand(for: .petra) == ["meeting-going-on", "meeting-long"])
  }

  @Test func `a meeting that only a form made is not at hand, but one that is planned is`() throws {
    var (begun, ahead) = (Draft.sample("draft-one").occasion, Draft.sample("draft-two").occasion)
    (begun.meeting, begun.met) = (Meeting.ID("meeting-begun"), .at(23))
    (ahead.meeting, ahead.met) = (Meeting.ID("meeting-ahead"), .at(23, minute: 30))
    for (id, occasion) in [("draft-one", begun), ("draft-two", ahead)] {
      let draft = Draft(id: Draft.ID(id), occasion: occasion, rubric: .small(), started: .at(23))
      try journal.begin(draft, rubricText: Rubric.smallText)
    }
    #expect(try atHand(for: .petra) == ["meeting-ahead"])
  }

  @Test func `what somebody else scored is at hand for whoever has not`() throws {
    try record(.manager, by: .petra, of: "meeting-1")
    #expect(try atHand(for: .anna) == ["meeting-1"])
    #expect(try atHand(for: .bo) == ["meeting-1"])
    #expect(try atHand(for: .petra) == [], "it is only Petra's own")
    #expect(try atHand(for: .bo, of: .bo) == [])
    try record(.self, by: .anna, of: "meeting-1")
    #expect(try atHand(for: .anna) == [])
    #expect(try atHand(for: .petra) == [])
  }

  @Test func `several are told newest first, within the time`() throws {
    try record(.self, by: .anna, of: "meeting-1", met: .at(23, minute: -60))
    try record(.self, by: .anna, of: "meeting-2", met: .at(23, minute: 60))
    try record(.self, by: .anna, of: "meeting-3", met: .at(23, minute: 61))
    try record(.self, by: .anna, of: "meeting-4", met: .at(23, minute: -61))
    #expect(try atHand(for: .petra) == ["meeting-2", "meeting-1"])
  }
}
