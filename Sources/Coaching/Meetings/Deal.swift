/// A deal as the program of record has it.
public struct Deal: Hashable, Sendable {
  public enum Status: String, CaseIterable, Sendable {
    case open, won, lost
  }

  /// Its id in the program it comes from.
  public let id: String
  /// The program or file it comes from.
  public let source: String
  public var rep: Person.Reference
  /// `nil` when the file names none.
  public var customer: Customer?
  public var status: Status
  public var facts: Facts

  public init(
    id: String, source: String, rep: Person.Reference, customer: Customer? = nil, status: Status, facts: Facts
  ) {
    self.id = id
    self.source = source
    self.rep = rep
    self.customer = customer
    self.status = status
    self.facts = facts
  }

  /// What a file may say of a deal beside whose it is; everything is `nil` when it does not.
  public struct Facts: Hashable, Sendable {
    public var created: Day?
    public var closed: Day?
    public var expectedClose: Day?
    /// Order value, in `currency`.
    public var value: Double?
    /// Contribution margin, in `currency`.
    public var margin: Double?
    public var stage: String?
    public var type: String?
    public var nextDate: Day?
    /// Such as `SEK`; that of the budget for `nil`.
    public var currency: String?

    public init(
      created: Day? = nil, closed: Day? = nil, expectedClose: Day? = nil, value: Double? = nil,
      margin: Double? = nil, stage: String? = nil, type: String? = nil, nextDate: Day? = nil,
      currency: String? = nil
    ) {
      self.created = created
      self.closed = closed
      self.expectedClose = expectedClose
      self.value = value
      self.margin = margin
      self.stage = stage
      self.type = type
      self.nextDate = nextDate
      self.currency = currency
    }
  }
}
