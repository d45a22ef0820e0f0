import Analysis
import Coaching

/// Number, customers, people and the match: of each rep, or of a group without names.
public struct ChecksReport: Report {
  public let period: ClosedRange<Day>
  /// In alphabetical order; nobody in a report without names.
  public let checks: [Checks]
  /// `nil` for fewer than five reps who held a meeting.
  public let group: GroupChecks?
  /// How many reps were looked at, with or without meetings.
  public let looked: Int
  /// Whether names are left out.
  public let isPooled: Bool
  let now: Moment
  /// Whether the rep reads.
  let isOwn: Bool

  /// - Parameters:
  ///   - checks: Of whom, in the order they are shown.
  ///   - period: What days they are of.
  ///   - reader: Who reads; signals have been withheld already.
  ///   - isPooled: Whether only figures about the group are shown.
  public init(_ checks: [Checks], in period: ClosedRange<Day>, reader: Reader, isPooled: Bool = false) {
    self.period = period
    self.checks = isPooled ? [] : checks
    self.isPooled = isPooled
    looked = checks.count
    now = reader.now
    isOwn = checks.count == 1 && checks.first?.rep.id == reader.person
    group = GroupChecks(checks)
  }
}

extension ChecksReport {
  public var json: JSON {
    [
      "from": .string(period.lowerBound.description), "to": .string(period.upperBound.description),
      "reps": .array(checks.map(json)), "group": group.map(json) ?? .null,
    ]
  }

  private func json(_ checks: Checks) -> JSON {
    let counts = checks.counts
    return json(counts).with([
      "rep": .string(checks.rep.id.text), "repName": .string(checks.rep.name),
      "target": .number(checks.expected?.visits),
      "targetFrom": .string(checks.expected?.since.description),
      "meetingsTowardsTarget": checks.expected == nil ? .null : .integer(checks.heldTowardsTarget),
      "match": json(checks.match),
      "marginNeeded": .number(checks.expected?.arithmetic.marginPerMeeting),
      "comfortZone": json(checks.comfortZone),
    ])
  }

  private func json(_ counts: MeetingCounts) -> JSON {
    [
      "meetings": .integer(counts.held), "newCustomers": counts.newCustomerShare.json,
      "investmentNear": counts.investmentNearShare.json, "mobilizerMet": counts.mobilizerShare.json,
      "decisionMakerMet": counts.decisionMakerShare.json, "rideAlongs": .integer(counts.rideAlongs),
      "outcomes": [
        "order": .integer(counts.orders), "advance": .integer(counts.advances),
        "continuation": .integer(counts.continuations), "noSale": .integer(counts.noSales),
        "unknown": .integer(counts.outcomesUnknown),
      ],
      "marginPerMeeting": .number(counts.marginPerMeeting), "marginKnown": .integer(counts.marginKnown),
    ]
  }

  private func json(_ match: MatchScore) -> JSON {
    [
      "score": .number(match.score), "n": .integer(match.meetings), "days": .integer(match.days),
      "low": .number(match.interval?.low), "high": .number(match.interval?.high),
    ]
  }

  private func json(_ zone: ComfortZone) -> JSON {
    [
      "share": zone.share.json, "waiting": .integer(zone.waiting),
      "signals": .array(
        zone.signals.map { found in
          [
            "signal": .string(found.signal.kind), "text": .string(question(about: found).text),
            "meetings": .array(found.meetings.map { .string($0.meeting.text) }),
          ]
        }),
    ]
  }

  private func json(_ group: GroupChecks) -> JSON {
    json(group.counts).with([
      "reps": .integer(group.reps), "target": .number(group.expected),
      "meetingsTowardsTarget": group.expected == nil ? .null : .integer(group.heldTowardsTarget),
    ])
  }
}

extension Share {
  /// `share` is null, from 0 to 1, while nothing is known.
  var json: JSON {
    [
      "share": .number(value), "count": .integer(count), "of": .integer(of),
      "low": .number(interval.low), "high": .number(interval.high),
    ]
  }
}
