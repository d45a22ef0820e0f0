import Coaching
import Journal
import Testing

struct RecordingTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  static var fullOccasion: Occasion {
    var occasion = Occasion.of(met: .at(23))
    occasion.meeting = Meeting.ID("meeting-1")
    occasion.customer = Customer(id: Customer.ID("customer-1"), name: "Volvo")
    occasion.scenario = .proposal
    occasion.ended = .at(23, minute: 60)
    return occasion
  }

  @Test func `an observation comes back with everything that was said`() throws {
    let recorded = try journal.record(.sample("observation-1", of: Self.fullOccasion, form: .full))
    #expect(recorded.occasion == Self.fullOccasion)
    #expect(recorded.form == .full)
    #expect(recorded.rubric == .small())
    #expect(recorded.commitment?.text == "c-observation-1")
    #expect(recorded.delayMinutes == 30)
    #expect(recorded.reply == nil)
    #expect(
      recorded.revisions == [
        Observation.Revision(number: 1, by: Person.petra.reference, at: .at(23, minute: 90))
      ])
    #expect(try journal.observation(named: "observation-1") == recorded)
  }

  @Test func `an observation with nothing optional comes back`() throws {
    let recorded = try journal.record(.sample("observation-1"))
    #expect(recorded.form == .plain())
    #expect(recorded.commitment == nil)
    #expect(recorded.delayMinutes == nil)
  }

  @Test func `a new customer and a new meeting are added with it`() throws {
    try journal.record(.sample("observation-1", of: Self.fullOccasion))
    #expect(try journal.meeting(named: "meeting-1").ended == .at(23, minute: 60))
    #expect(try journal.customer(named: "volvo") == Self.fullOccasion.customer)
    try journal.record(.sample("observation-2", of: Self.fullOccasion))
    let counts = try journal.counts()
    #expect((counts.customers, counts.meetings, counts.observations) == (1, 1, 2))
  }

  @Test func `nothing of a refused observation is saved`() throws {
    let stranger = Commitment.FollowUp(commitment: Commitment.ID("nothing"), status: .kept)
    var form = FilledForm.full
    form.followUp = stranger
    #expect(throws: JournalError.unknown(.commitment, "nothing", suggestions: [])) {
      try journal.record(.sample("observation-1", of: Self.fullOccasion, form: form))
    }
    let counts = try journal.counts()
    #expect((counts.customers, counts.meetings, counts.observations) == (0, 0, 0))
    #expect(try journal.storedRubric(Rubric.small().edition) == nil)
  }

  @Test func `a form of other criteria is refused`() {
    let form = FilledForm(empty: .coaching)
    #expect(throws: JournalError.refused(.otherCriteria(Rubric.small().edition))) {
      try journal.record(.sample("observation-1", form: form))
    }
  }

  @Test(arguments: [Answer.level(0), .level(6), .count(1000), .count(-1)])
  func `an answer out of range is refused by the file itself`(answer: Answer) {
    var form = FilledForm.plain()
    form["plan-b"] = Rating("plan-b", answer)
    #expect(throws: JournalError.self) { try journal.record(.sample("observation-1", form: form)) }
  }

  @Test func `an unknown person, a changed rubric and a taken identity are refused`() throws {
    let stranger = Person(id: Person.ID("nobody"), name: "Nobody", role: .rep)
    #expect(throws: JournalError.unknown(.person, "Nobody", suggestions: [])) {
      try journal.record(.sample("observation-1", of: .of(stranger, met: .at(1))))
    }
    try journal.record(.sample("observation-1", of: Self.fullOccasion))
    #expect(throws: JournalError.refused(.rubricChanged(Rubric.small().edition))) {
      try journal.record(.sample("observation-2", rubric: .small(title: "Other"), text: "other"))
    }
    #expect(throws: JournalError.self) { try journal.record(.sample("observation-1")) }
    #expect(try journal.counts().observations == 1)
  }

  @Test func `a new customer that somebody else added meanwhile is the same customer`() throws {
    try journal.record(.sample("observation-1", of: Self.fullOccasion))
    var occasion = Self.fullOccasion
    occasion.customer = Customer(id: Customer.ID("customer-2"), name: "VOLVO")
    try journal.record(.sample("observation-2", of: occasion))
    #expect(try journal.observation(named: "observation-2").occasion.customer == Self.fullOccasion.customer)
    #expect(try journal.counts().customers == 1)
  }

  @Test func `times are kept to the second, with the clock on the wall`() throws {
    let precise = Moment(milliseconds: Moment.at(23).milliseconds + 789, offsetMinutes: -210)
    let recorded = try journal.record(.sample("observation-1", of: .of(met: precise)))
    #expect(
      recorded.occasion.met == Moment(milliseconds: Moment.at(23).milliseconds, offsetMinutes: -210))
  }
}
