/// A meeting with what people noted around it, as a simulation or another journal hands it over.
public struct RecordedMeeting: Hashable, Sendable {
  public var meeting: Meeting
  /// Whom they met.
  public var attended: [Contact.ID]
  /// Who of us joined the rep.
  public var companions: [Person.ID]
  /// `nil` when there is none.
  public var plan: RecordedPlan?
  /// When the rep noted what it led to; `nil` while nobody has.
  public var closed: Moment?

  public init(
    _ meeting: Meeting, attended: [Contact.ID] = [], companions: [Person.ID] = [], plan: RecordedPlan? = nil,
    closed: Moment? = nil
  ) {
    self.meeting = meeting
    self.attended = attended
    self.companions = companions
    self.plan = plan
    self.closed = closed
  }
}

/// Who is known at a customer.
public struct CustomerPeople: Hashable, Sendable {
  public let customer: Customer
  public var contacts: [Contact]
  /// Who noted it.
  public let by: Person.ID
  public let at: Moment

  public init(_ customer: Customer, contacts: [Contact], by person: Person.ID, at moment: Moment) {
    self.customer = customer
    self.contacts = contacts
    by = person
    at = moment
  }
}

/// What one rep does: meetings, the customers' people, and what other programs say of it.
public struct BusinessOfRep: Hashable, Sendable {
  /// In the order they were held, planned ones last.
  public let meetings: [RecordedMeeting]
  /// Who is known at the rep's customers.
  public let people: [CustomerPeople]
  public let deals: [Deal]
  public let figures: [KPI]
  /// Of what happened in the meetings.
  public let tallies: [Tally]

  public init(
    meetings: [RecordedMeeting] = [], people: [CustomerPeople] = [], deals: [Deal] = [], figures: [KPI] = [],
    tallies: [Tally] = []
  ) {
    self.meetings = meetings
    self.people = people
    self.deals = deals
    self.figures = figures
    self.tallies = tallies
  }
}
