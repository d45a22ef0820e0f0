/// What a file of another program says of a person, people by the names the file has.
public struct PersonRow: Hashable, Sendable {
  public var name: String
  /// `nil` when the file does not say; a rep when they are new.
  public var role: Person.Role?
  public var manager: String?
  public var team: String?
  public var email: String?
  public var alias: String?

  public init(
    name: String, role: Person.Role? = nil, manager: String? = nil, team: String? = nil, email: String? = nil,
    alias: String? = nil
  ) {
    self.name = name
    self.role = role
    self.manager = manager
    self.team = team
    self.email = email
    self.alias = alias
  }
}

/// What a file says of a meeting; what it does not say is `nil` and leaves what the journal has.
public struct MeetingRow: Hashable, Sendable {
  /// Its id in the program it comes from.
  public var id: String
  public var rep: String
  public var customer: String?
  public var scenario: Scenario?
  public var met: Moment
  public var ended: Moment?
  /// `nil` when the file does not say: held when its time is past, else planned.
  public var status: Meeting.Status?
  public var circumstances: Meeting.Circumstances
  public var outcome: Outcome?

  public init(
    id: String, rep: String, customer: String? = nil, scenario: Scenario? = nil, met: Moment,
    ended: Moment? = nil, status: Meeting.Status? = nil,
    circumstances: Meeting.Circumstances = Meeting.Circumstances(), outcome: Outcome? = nil
  ) {
    self.id = id
    self.rep = rep
    self.customer = customer
    self.scenario = scenario
    self.met = met
    self.ended = ended
    self.status = status
    self.circumstances = circumstances
    self.outcome = outcome
  }
}

/// What a file says of a deal.
public struct DealRow: Hashable, Sendable {
  /// Its id in the program it comes from.
  public var id: String
  /// That program, where the row says so itself; else that of the file.
  public var source: String?
  public var rep: String
  public var customer: String?
  public var status: Deal.Status
  public var facts: Deal.Facts

  public init(
    id: String, source: String? = nil, rep: String, customer: String? = nil, status: Deal.Status,
    facts: Deal.Facts = Deal.Facts()
  ) {
    self.id = id
    self.source = source
    self.rep = rep
    self.customer = customer
    self.status = status
    self.facts = facts
  }
}

/// What a file says of a rep's figure.
public struct KPIRow: Hashable, Sendable {
  public var rep: String
  public var metric: String
  public var period: Period
  public var value: Double

  public init(rep: String, metric: String, period: Period, value: Double) {
    self.rep = rep
    self.metric = metric
    self.period = period
    self.value = value
  }
}

/// A meeting that was scored before Pitchside; a criterion that is not there was not asked.
public struct ObservationRow: Hashable, Sendable {
  /// Its id in the file it comes from.
  public var id: String
  public var rep: String
  public var observer: String
  public var met: Moment
  /// A manager's for `nil`.
  public var kind: Observation.Kind?
  public var customer: String?
  public var scenario: Scenario?
  /// What stands in the file for a criterion, by its key.
  public var answers: [String: String]

  public init(
    id: String, rep: String, observer: String, met: Moment, kind: Observation.Kind? = nil,
    customer: String? = nil, scenario: Scenario? = nil, answers: [String: String]
  ) {
    self.id = id
    self.rep = rep
    self.observer = observer
    self.met = met
    self.kind = kind
    self.customer = customer
    self.scenario = scenario
    self.answers = answers
  }
}

/// What a file says of a customer.
public struct CustomerRow: Hashable, Sendable {
  public var name: String

  public init(name: String) {
    self.name = name
  }
}
