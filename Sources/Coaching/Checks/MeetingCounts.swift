/// What some held meetings come to: plain counts, of which those that nobody noted are left out.
public struct MeetingCounts: Hashable, Sendable {
  public var held = 0
  /// Of how many it is known whether the customer is new.
  public var customerTypeKnown = 0
  public var newCustomers = 0
  /// Of how many it is known when the customer is expected to invest.
  public var buyingInKnown = 0
  /// An investment within six months.
  public var investmentNear = 0
  /// Of how many it is noted who was there.
  public var attendanceKnown = 0
  /// Somebody was there whom a deed has shown to be a mobilizer.
  public var mobilizerMet = 0
  /// Of how many it is known whether a decision maker was there: the roles of all who were there are known. A
  /// meeting with a decision maker and somebody unknown is left out, as one without could not count as a no.
  public var decisionMakerKnown = 0
  public var decisionMakerMet = 0
  /// Of how many it is known whether a decision maker or a mobilizer was there: all roles are known.
  public var keyPeopleKnown = 0
  /// A decision maker or a mobilizer was there.
  public var keyPeopleMet = 0
  /// Somebody of us joined the rep.
  public var rideAlongs = 0
  public var orders = 0
  public var advances = 0
  public var continuations = 0
  public var noSales = 0
  /// For anything but care of the customer.
  public var business = 0
  /// Business meetings with a known outcome.
  public var businessKnown = 0
  /// Business meetings that led to an order or a step ahead.
  public var businessMoved = 0
  /// Meetings with a recorded contribution margin.
  public var marginKnown = 0
  /// The sum of the recorded contribution margins.
  public var margin = 0.0

  public init() {}

  public static func + (first: MeetingCounts, second: MeetingCounts) -> MeetingCounts {
    var sum = first
    sum.held += second.held
    sum.customerTypeKnown += second.customerTypeKnown
    sum.newCustomers += second.newCustomers
    sum.buyingInKnown += second.buyingInKnown
    sum.investmentNear += second.investmentNear
    sum.attendanceKnown += second.attendanceKnown
    sum.mobilizerMet += second.mobilizerMet
    sum.decisionMakerKnown += second.decisionMakerKnown
    sum.decisionMakerMet += second.decisionMakerMet
    sum.keyPeopleKnown += second.keyPeopleKnown
    sum.keyPeopleMet += second.keyPeopleMet
    sum.rideAlongs += second.rideAlongs
    sum.orders += second.orders
    sum.advances += second.advances
    sum.continuations += second.continuations
    sum.noSales += second.noSales
    sum.business += second.business
    sum.businessKnown += second.businessKnown
    sum.businessMoved += second.businessMoved
    sum.marginKnown += second.marginKnown
    sum.margin += second.margin
    return sum
  }
}

extension MeetingCounts {
  /// An investment counts as near when it is expected within this many months.
  public static let nearMonths = 6

  public var outcomesUnknown: Int { held - orders - advances - continuations - noSales }

  /// Of the meetings of which it is known.
  public var newCustomerShare: Share { Share(newCustomers, of: customerTypeKnown) }
  public var investmentNearShare: Share { Share(investmentNear, of: buyingInKnown) }
  public var mobilizerShare: Share { Share(mobilizerMet, of: attendanceKnown) }
  public var decisionMakerShare: Share { Share(decisionMakerMet, of: decisionMakerKnown) }
  public var keyPeopleShare: Share { Share(keyPeopleMet, of: keyPeopleKnown) }

  /// The recorded margins over all held meetings; `nil` while none is recorded.
  public var marginPerMeeting: Double? { marginKnown > 0 && held > 0 ? margin / Double(held) : nil }
}

/// What a rep's held meetings with one customer come to.
public struct CustomerVisits: Hashable, Sendable {
  /// `nil` for meetings without a named customer.
  public let customer: Customer.ID?
  public let counts: MeetingCounts

  public init(customer: Customer.ID?, counts: MeetingCounts) {
    self.customer = customer
    self.counts = counts
  }
}
