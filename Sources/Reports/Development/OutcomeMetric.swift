import Analysis
import Coaching

/// What the journal counts of a rep's meetings and deals, beside what was seen of the rep.
enum OutcomeMetric: String, CaseIterable, Sendable {
  case orderPerMeeting = "order-per-meeting"
  case advancePerMeeting = "advance-per-meeting"
  case marginPerMeeting = "margin-per-meeting"
  case hitRate = "hit-rate"
  case newCustomerShare = "new-customer-share"
  case mobilizerReach = "mobilizer-reach"

  var title: Wording {
    switch self {
    case .orderPerMeeting: Wording(en: "Order per meeting", sv: "Order per möte")
    case .advancePerMeeting: Wording(en: "Advance per meeting", sv: "Steg framåt per möte")
    case .marginPerMeeting: Wording(en: "Margin per meeting", sv: "TB per möte")
    case .hitRate: Wording(en: "Hit rate", sv: "Hitrate")
    case .newCustomerShare: Wording(en: "New customers", sv: "Nya kunder")
    case .mobilizerReach: Wording(en: "Mobilizer met", sv: "Mobilizer med")
    }
  }

  /// What is counted, for so many of them.
  var counted: (one: Wording, many: Wording) {
    self == .hitRate
      ? (
        Wording(en: "closed deal", sv: "avslutad affär"), Wording(en: "closed deals", sv: "avslutade affärer")
      )
      : (Wording(en: "meeting", sv: "möte"), Wording(en: "meetings", sv: "möten"))
  }

  /// Whether it is a share, from 0 to 1.
  var isShare: Bool { self != .marginPerMeeting }

  /// What a stretch of months comes to.
  func figure(of months: BusinessMonth) -> OutcomeFigure {
    switch self {
    case .orderPerMeeting: .share(months.orders, of: months.outcomeKnown)
    case .advancePerMeeting: .share(months.advances, of: months.outcomeKnown)
    case .marginPerMeeting: .margin(of: months)
    case .hitRate: .share(months.won, of: months.won + months.lost)
    case .newCustomerShare: .share(months.newCustomers, of: months.customerTypeKnown)
    case .mobilizerReach: .share(months.mobilizerMet, of: months.attendanceKnown)
    }
  }
}

/// A figure with how sure it is.
struct OutcomeFigure: Hashable, Sendable {
  /// `nil` while nothing is known.
  let value: Double?
  /// Of how many meetings or deals.
  let n: Int
  /// Of how many of them it was noted; `nil` where `n` says it already.
  var recorded: Int?
  /// 90 %; `nil` where it would say nothing.
  let interval: Interval?

  /// With the interval of Wilson.
  static func share(_ count: Int, of total: Int) -> OutcomeFigure {
    let proportion = Proportion(count, of: total)
    return OutcomeFigure(value: proportion.share, n: total, interval: proportion.interval())
  }

  /// The recorded margins over all held meetings, as in the checks.
  ///
  /// What nobody noted is not known to be nothing: an interval takes three meetings or more, all of them noted.
  static func margin(of months: BusinessMonth) -> OutcomeFigure {
    let (n, recorded) = (months.held, months.marginKnown)
    let mean = SummedMean(n: n, sum: months.margin, squares: months.marginSquares)
    return OutcomeFigure(
      value: recorded > 0 ? mean.mean : nil, n: n, recorded: recorded,
      interval: recorded == n && n >= fewestMargins ? mean.interval() : nil)
  }

  private static let fewestMargins = 3
}
