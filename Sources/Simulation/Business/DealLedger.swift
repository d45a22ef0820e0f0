import Coaching

/// What the CRM of the organisation would say of one rep's meetings.
struct DealLedger {
  let deals: [Deal]
  let figures: [KPI]

  init(of rep: Person.Reference, _ meetings: [RecordedMeeting], until end: Day) {
    let held = meetings.map(\.meeting).filter { $0.status == .held }
    deals = held.enumerated().compactMap { place, meeting in
      DealLedger.deal(of: rep, meeting, number: place + 1)
    }
    let months = Dictionary(grouping: deals.filter { $0.facts.closed != nil }) { deal in
      deal.facts.closed.map { "\($0)".prefix(7) } ?? ""
    }
    figures = months.sorted { $0.key < $1.key }.flatMap { month, deals in
      DealLedger.figures(of: rep, String(month), deals, until: end)
    }
  }

  private static func deal(of rep: Person.Reference, _ meeting: Meeting, number: Int) -> Deal? {
    guard let outcome = meeting.outcome, meeting.circumstances.purpose == .deal else { return nil }
    let status: Deal.Status
    switch outcome.result {
    case .order: status = .won
    case .noSale: status = .lost
    case .advance where number.isMultiple(of: 5): status = .open
    default: return nil
    }
    let day = meeting.met.day
    return Deal(
      id: "\(rep.id.short)-\(number)", source: "demo", rep: rep, customer: meeting.customer, status: status,
      facts: Deal.Facts(
        created: day.adding(days: -60), closed: status == .open ? nil : day,
        expectedClose: status == .open ? day.adding(days: 45) : nil,
        value: outcome.margin.map { $0 * 2.5 }, margin: outcome.margin))
  }

  private static func figures(
    of rep: Person.Reference, _ month: String, _ deals: [Deal], until end: Day
  ) -> [KPI] {
    guard let first = Day(iso8601: month + "-01"), let next = first.firstOfNextMonth, next <= end else {
      return []
    }
    let period = Coaching.Period(text: month, first: first, last: next.adding(days: -1))
    let won = deals.filter { $0.status == .won }
    let margin = won.reduce(0) { $0 + ($1.facts.margin ?? 0) }
    return [
      KPI(rep: rep, metric: "margin", period: period, value: margin),
      KPI(rep: rep, metric: "hitrate", period: period, value: Double(won.count) / Double(deals.count)),
    ]
  }
}

extension Day {
  fileprivate var firstOfNextMonth: Day? {
    let (year, month, _) = components
    return month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
  }
}
