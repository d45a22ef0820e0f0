/// A rep, a customer and a time; before it a plan, after it an outcome.
public struct Meeting: Hashable, Sendable {
  public typealias ID = Identifier<Meeting>

  public let id: ID
  public var rep: Person.ID
  /// `nil` when nobody said which.
  public var customer: Customer?
  /// `nil` when nobody said which.
  public var scenario: Scenario?
  /// When it began, or is to begin.
  public var met: Moment
  /// When it ended, or is to end; `nil` when nobody noted it.
  public var ended: Moment?
  public var status: Status
  public var circumstances: Circumstances
  /// What it led to; `nil` while nobody has said.
  public var outcome: Outcome?

  public init(
    id: ID, rep: Person.ID, customer: Customer? = nil, scenario: Scenario? = nil, met: Moment,
    ended: Moment? = nil, status: Status = .held, circumstances: Circumstances = Circumstances(),
    outcome: Outcome? = nil
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

extension Meeting {
  /// Whether it is to come, was held, or came to nothing.
  public enum Status: String, CaseIterable, Sendable {
    case planned, held, cancelled
  }

  /// Where it is held.
  public enum Place: String, CaseIterable, Sendable {
    case onSite = "on-site"
    case online, phone
  }

  /// What it is for: business, or care of a customer where none is expected.
  public enum Purpose: String, CaseIterable, Sendable {
    case deal, care
  }

  /// Whether the customer has bought before.
  public enum CustomerType: String, CaseIterable, Sendable {
    case new, existing
  }

  /// Who chose it for a ride-along.
  public enum Chooser: String, CaseIterable, Sendable {
    case rep, manager, lot
  }

  /// What was known of a meeting beside who and when; everything is `nil` while nobody has said.
  public struct Circumstances: Hashable, Sendable {
    public var place: Place?
    public var purpose: Purpose?
    public var customerType: CustomerType?
    /// Months until the customer is expected to invest, 0 to 600.
    public var buyingIn: Int?
    public var chosenBy: Chooser?
    /// The deal it belongs to, by the id it has in the program it comes from.
    public var deal: String?

    public init(
      place: Place? = nil, purpose: Purpose? = nil, customerType: CustomerType? = nil, buyingIn: Int? = nil,
      chosenBy: Chooser? = nil, deal: String? = nil
    ) {
      self.place = place
      self.purpose = purpose
      self.customerType = customerType
      self.buyingIn = buyingIn
      self.chosenBy = chosenBy
      self.deal = deal
    }
  }
}
