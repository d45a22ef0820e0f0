import Coaching
import Journal
import Testing

struct LadderTests {
  let journal: Journal
  let meeting = Meeting.sample(status: .planned)
  let volvo = Customer.ID("customer-volvo")

  init() throws {
    journal = try .withTeam()
    try journal.add(meeting)
  }

  private func named(_ text: String) throws -> NamedContact { try NamedContact(text) }

  @Test func `a customer begins with no steps and no people`() throws {
    let ladder = try journal.ladder(of: volvo)
    #expect(ladder == Ladder(of: Customer(id: volvo, name: "Volvo"), steps: [], people: []))
  }

  @Test func `steps are numbered in their order, and know since when they are done`() throws {
    try journal.change(volvo, LadderChange(steps: ["stop list", "sum with finance"]), .petra())
    try journal.change(volvo, LadderChange(steps: ["board"], states: [1: .done, 2: .leftOut]), .petra(25))
    try journal.change(volvo, LadderChange(states: [1: .done]), .petra(26))
    let steps = try journal.ladder(of: volvo).steps
    #expect(steps.map(\.number) == [1, 2, 3])
    #expect(steps.map(\.state) == [.done, .leftOut, .open])
    #expect(steps.map(\.at.day) == [Moment.at(25).day, Moment.at(25).day, Moment.at(25).day])
  }

  @Test func `a step that is not there is refused, and nothing is changed`() throws {
    #expect(throws: JournalError.refused(.noStep(2, of: 1))) {
      try journal.change(volvo, LadderChange(steps: ["stop list"], states: [2: .done]), .petra())
    }
    #expect(try journal.ladder(of: volvo).steps.isEmpty)
  }

  @Test func `whom a held meeting was with is met`() throws {
    try journal.attend(meeting.id, Attending(contacts: [named("Lena, finance=decision-maker")]), .petra(22))
    #expect(try journal.ladder(of: volvo).people.map(\.standing) == [.notYetMet])
    #expect(try journal.known(meeting.id).meeting.status == .planned, "it has not begun")
    let new = try journal.attend(
      meeting.id, Attending(contacts: [named("lena=can-stop"), named("Per")]), .petra())
    #expect(new.map(\.contact.name) == ["Per"])
    let people = try journal.ladder(of: volvo).people
    #expect(people.map(\.contact.name) == ["Lena", "Per"])
    #expect(people.map(\.contact.work) == ["finance", nil])
    #expect(people.map(\.contact.role) == [.canStop, nil])
    #expect(people.map(\.met) == [.at(23)...(.at(23)), .at(23)...(.at(23))])
    #expect(try journal.known(meeting.id).meeting.status == .held)
  }

  @Test func `a meeting knows who was met before`() throws {
    try journal.attend(meeting.id, Attending(contacts: [named("Per")]), .petra())
    let later = try journal.add(.sample("meeting-two", day: 25, status: .planned))
    try journal.attend(later.id, Attending(contacts: [named("Per"), named("Lena")]), .petra(24))
    let attended = try journal.known(later.id).attended
    #expect(attended.map(\.contact.name) == ["Lena", "Per"])
    #expect(attended.map(\.metBefore) == [nil, .at(23)])
  }

  @Test func `who was not there after all is not met`() throws {
    try journal.attend(meeting.id, Attending(contacts: [named("Per"), named("Lena")]), .petra(22))
    try journal.attend(meeting.id, Attending(absent: ["per"]), .petra())
    #expect(try journal.known(meeting.id).attended.map(\.contact.name) == ["Lena"])
    #expect(throws: JournalError.unknown(.contact, "Pär", suggestions: [])) {
      try journal.attend(meeting.id, Attending(absent: ["Pär"]), .petra())
    }
  }

  @Test func `who joined is known once`() throws {
    for _ in 1...2 { try journal.attend(meeting.id, Attending(joined: [Person.petra.id]), .petra()) }
    #expect(try journal.known(meeting.id).joined == [Person.petra.reference])
  }

  @Test func `a mobilizer has the deed that showed it, once`() throws {
    let deed = try #require(NamedWords("Karin: brought the stop list"))
    for _ in 1...2 { try journal.change(volvo, LadderChange(deeds: [deed]), .petra()) }
    let karin = try #require(try journal.ladder(of: volvo).people.first?.contact)
    #expect(karin.isMobilizer)
    #expect(karin.deeds == ["brought the stop list"])
  }

  @Test func `who is left out on purpose has a reason, and is back when named again`() throws {
    let why = try #require(NamedWords("Per: only buys paper"))
    try journal.change(volvo, LadderChange(leftOut: [why]), .petra())
    #expect(try journal.ladder(of: volvo).people.map(\.standing) == [.leftOut])
    try journal.change(volvo, LadderChange(people: [named("Per=purchaser")]), .petra())
    #expect(try journal.ladder(of: volvo).people.map(\.standing) == [.notYetMet])
  }

  @Test func `somebody new is told with the names like theirs`() throws {
    try journal.change(volvo, LadderChange(people: [named("Lena Öst")]), .petra())
    let new = try journal.change(volvo, LadderChange(people: [named("Lena Ost")]), .petra())
    #expect(new.map(\.similar) == [["Lena Öst"]])
  }

  @Test func `a contact that is taken away is gone`() throws {
    try journal.change(volvo, LadderChange(people: [named("Lena"), named("Per")]), .petra())
    try journal.change(volvo, LadderChange(removed: ["LENA"]), .petra())
    #expect(try journal.ladder(of: volvo).people.map(\.contact.name) == ["Per"])
  }

  @Test func `people of nobody's customer are refused`() throws {
    let bare = try journal.add(Meeting(id: Meeting.ID("meeting-bare"), rep: Person.anna.id, met: .at(23)))
    #expect(throws: JournalError.refused(.noCustomer)) {
      try journal.attend(bare.id, Attending(contacts: [named("Lena")]), .petra())
    }
  }

  @Test func `customers are counted`() throws {
    try journal.attend(meeting.id, Attending(contacts: [named("Lena")]), .petra())
    try journal.change(volvo, LadderChange(people: [named("Per")]), .petra())
    try journal.add(.sample("meeting-two", day: 27, status: .planned))
    let customers = try journal.visitedCustomers(asOf: .at(24))
    #expect(customers.map(\.meetings) == [1])
    #expect(customers.map(\.last) == [.at(23)])
    #expect(customers.map(\.next) == [.at(27)])
    #expect(customers.map(\.contacts) == [2])
    #expect(customers.map(\.contactsMet) == [1])
  }
}
