import Coaching

/// How many entries of a calendar, or rows of a file, are no customer meetings, and why.
public struct LeftOut: Hashable, Sendable {
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// It has days and no times.
    case allDay
    /// Its owner marked it private or confidential; such entries never enter.
    case isPrivate
    /// Nobody from outside is invited.
    case isInternal
    /// Nobody from outside is invited, though it names a customer.
    case namesCustomerOnly
    /// It is shown as free time.
    case free
    /// The rep, or each of several, declined.
    case declined
    /// The file has a later version of it.
    case replaced
    /// It is a task, a call or something else that is no meeting.
    case notMeeting
  }

  public private(set) var counts: [Reason: Int] = [:]

  public init() {}

  public subscript(reason: Reason) -> Int { counts[reason, default: 0] }

  /// How many in all.
  public var total: Int { counts.values.reduce(0, +) }

  mutating func count(_ reason: Reason) { counts[reason, default: 0] += 1 }

  /// Such as “Passed over: 9 all-day, 3 private”; `nil` when there are none.
  public var wording: Wording? {
    let parts = Reason.allCases.filter { self[$0] > 0 }
    guard !parts.isEmpty else { return nil }
    let list = parts.map { $0.wording(self[$0]) }.joined(separator: ", ")
    return Wording(en: "Passed over: \(list.en)", sv: "Förbigångna: \(list.sv)")
  }
}

extension LeftOut.Reason {
  func wording(_ count: Int) -> Wording {
    switch self {
    case .allDay: Wording(en: "\(count) all-day", sv: "\(count) på heldag")
    case .isPrivate: Wording(en: "\(count) private", sv: "\(count) privata")
    case .isInternal: Wording(en: "\(count) with nobody from outside", sv: "\(count) utan någon utifrån")
    case .namesCustomerOnly:
      Wording(
        en: "\(count) naming a customer, but with nobody from outside",
        sv: "\(count) som nämner en kund, men utan någon utifrån")
    case .free: Wording(en: "\(count) shown as free", sv: "\(count) som visas som ledig tid")
    case .declined: Wording(en: "\(count) declined", sv: "\(count) som säljaren tackat nej till")
    case .notMeeting: Wording(en: "\(count) that are no meetings", sv: "\(count) som inte är möten")
    case .replaced: Wording(en: "\(count) older versions", sv: "\(count) äldre versioner")
    }
  }
}
