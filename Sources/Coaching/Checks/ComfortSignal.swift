/// Something that looks like staying where it is comfortable: a question to the rep, never a verdict.
///
/// Planned care of customers is exempt from all of them.
public enum ComfortSignal: Hashable, Sendable {
  /// A customer met again and again without an order or a step ahead: at least three business meetings with a
  /// known outcome, and no order and no step ahead among them.
  case withoutStep(customer: Customer.ID, meetings: Int)
  /// One or two customers take more than half of at least twenty business meetings with named customers.
  case fewCustomers([Customer.ID], meetings: Int, of: Int, customers: Int)
  /// At least twenty business meetings over eight weeks or more, and at least twice as many of them on the last
  /// three working days of the months as if they came evenly; by chance less than once in a hundred.
  case lateInMonth(meetings: Int, of: Int, expected: Double)

  /// How programs call it.
  public var kind: String {
    switch self {
    case .withoutStep: "without-step"
    case .fewCustomers: "few-customers"
    case .lateInMonth: "late-in-month"
    }
  }

  /// What tells it from a rep's other signals, also another day.
  public var key: String {
    guard case .withoutStep(let customer, _) = self else { return kind }
    return "\(kind):\(customer.text)"
  }

  /// How many meetings are behind it.
  public var meetings: Int {
    switch self {
    case .withoutStep(_, let meetings), .fewCustomers(_, let meetings, _, _),
      .lateInMonth(let meetings, _, _):
      meetings
    }
  }

  static let leastWithoutStep = 3
  static let leastMeetings = 20
  static let mostCustomers = 2
  static let chance = 0.01
}

extension ComfortSignal {
  /// What a rep's meetings show.
  ///
  /// - Parameters:
  ///   - visits: Of each customer.
  ///   - late: How many business meetings were held at the ends of the months; `nil` when the period is too
  ///     short to say.
  ///   - monthEnds: What counts as the end of a month.
  /// - Returns: The most meetings first within each kind.
  public static func all(in visits: [CustomerVisits], late: Int?, monthEnds: MonthEnds?) -> [ComfortSignal] {
    withoutStep(visits) + fewCustomers(visits) + lateInMonth(visits, late: late, monthEnds: monthEnds)
  }

  private static func withoutStep(_ visits: [CustomerVisits]) -> [ComfortSignal] {
    let stuck = visits.filter { $0.counts.businessKnown >= leastWithoutStep && $0.counts.businessMoved == 0 }
    return inOrder(stuck, by: \.businessKnown).compactMap { visits in
      visits.customer.map { .withoutStep(customer: $0, meetings: visits.counts.businessKnown) }
    }
  }

  private static func fewCustomers(_ visits: [CustomerVisits]) -> [ComfortSignal] {
    let named = visits.filter { $0.customer != nil && $0.counts.business > 0 }
    let all = named.reduce(0) { $0 + $1.counts.business }
    guard all >= leastMeetings else { return [] }
    let ordered = inOrder(named, by: \.business)
    for count in 1...mostCustomers where count < ordered.count {
      let top = ordered.prefix(count)
      let meetings = top.reduce(0) { $0 + $1.counts.business }
      guard meetings * 2 > all else { continue }
      return [.fewCustomers(top.compactMap(\.customer), meetings: meetings, of: all, customers: named.count)]
    }
    return []
  }

  private static func lateInMonth(
    _ visits: [CustomerVisits], late: Int?, monthEnds: MonthEnds?
  ) -> [ComfortSignal] {
    let all = visits.reduce(0) { $0 + $1.counts.business }
    guard let late, let expected = monthEnds?.expectedShare, expected > 0, all >= leastMeetings else {
      return []
    }
    guard Double(late) >= 2 * expected * Double(all) else { return [] }
    guard binomialTail(late, of: all, probability: expected) < chance else { return [] }
    return [.lateInMonth(meetings: late, of: all, expected: expected)]
  }

  private static func inOrder(
    _ visits: [CustomerVisits], by count: KeyPath<MeetingCounts, Int>
  ) -> [CustomerVisits] {
    visits.sorted {
      (-$0.counts[keyPath: count], $0.customer?.text ?? "")
        < (-$1.counts[keyPath: count], $1.customer?.text ?? "")
    }
  }
}
