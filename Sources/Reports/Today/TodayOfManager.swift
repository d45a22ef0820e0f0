import Coaching

/// The first screen of a manager: today's meetings, what waits, and how the team stands this quarter.
public struct TodayOfManager: Report {
  /// A meeting of the team today, and what was agreed with the rep before.
  public struct Visit: Hashable, Sendable {
    public let known: KnownMeeting
    /// `nil` when nothing is open.
    public let agreed: Commitment?

    public init(_ known: KnownMeeting, agreed: Commitment?) {
      self.known = known
      self.agreed = agreed
    }
  }

  let manager: Person
  /// Those to ride along to first, then by time.
  let visits: [Visit]
  /// The manager's own, last begun first.
  let drafts: [Draft]
  /// The manager's views that wait for the rep's own, oldest first.
  let awaitingOwnView: [Observation]
  /// One for each rep of the team, since the quarter began.
  let checks: [Checks]
  /// One for each rep of the team, since the quarter began.
  let rideAlongs: [RideAlongs]
  /// Meetings of the team to come that could be joined, soonest first.
  let toCome: [KnownMeeting]
  let now: Moment

  public init(
    of manager: Person, visits: [Visit], drafts: [Draft], awaitingOwnView: [Observation],
    checks: [Checks], rideAlongs: [RideAlongs], toCome: [KnownMeeting], now: Moment
  ) {
    self.manager = manager
    self.visits = visits
    self.drafts = drafts
    self.awaitingOwnView = awaitingOwnView
    self.checks = checks
    self.rideAlongs = rideAlongs
    self.toCome = toCome
    self.now = now
  }

  var observations: Int { rideAlongs.reduce(0) { $0 + $1.observations } }

  /// Visit days, each rep's for itself.
  var days: Int { rideAlongs.reduce(0) { $0 + $1.days } }

  var counts: MeetingCounts { checks.reduce(MeetingCounts()) { $0 + $1.counts } }

  /// Meetings expected of those who have a target; `nil` when nobody has.
  var expected: Double? {
    let all = checks.compactMap(\.expected)
    return all.isEmpty ? nil : all.reduce(0) { $0 + $1.visits }
  }

  /// Meetings held on the days a target holds.
  var heldTowardsTarget: Int { checks.reduce(0) { $0 + $1.heldTowardsTarget } }

  /// Whom nobody has ridden along with for five weeks, or ever.
  var longAgo: [RideAlongs] { rideAlongs.filter { $0.isLongAgo(on: now.day) } }

  /// Their next meetings, one each, soonest first.
  var couldBeJoined: [KnownMeeting] {
    let reps = Set(longAgo.map(\.rep.id))
    var seen: Set<Person.ID> = []
    return toCome.filter { reps.contains($0.rep.id) && seen.insert($0.rep.id).inserted }
  }
}

extension TodayOfManager {
  public var json: JSON {
    [
      "role": .string(manager.role.rawValue), "person": .string(manager.id.text),
      "personName": .string(manager.name), "day": .string(now.day.description),
      "meetings": .array(visits.map { json(of: $0) }),
      "drafts": .array(drafts.map(\.todayJSON)),
      "awaitingOwnView": .array(awaitingOwnView.map(\.awaitingJSON)),
      "from": .string(now.day.firstOfQuarter.description), "to": .string(now.day.description),
      "held": .integer(counts.held), "heldTowardsTarget": .integer(heldTowardsTarget),
      "expected": .number(expected), "investmentNear": json(of: counts.investmentNearShare),
      "keyPeopleMet": json(of: counts.keyPeopleShare),
      "rideAlongs": .array(rideAlongs.map(\.json)),
    ]
  }

  private func json(of share: Share) -> JSON { ["count": .integer(share.count), "of": .integer(share.of)] }

  private func json(of visit: Visit) -> JSON {
    let (known, plan) = (visit.known, visit.known.plan(readBy: manager.id)?.plan)
    return [
      "meeting": .string(known.meeting.id.text), "at": .string(known.meeting.met.iso8601),
      "rep": .string(known.rep.id.text), "repName": .string(known.rep.name),
      "customer": .string(known.meeting.customer?.name),
      "scenario": .string(known.meeting.scenario?.rawValue),
      "place": .string(known.meeting.circumstances.place?.rawValue),
      "joining": .bool(known.isJoined(by: manager.id)),
      "watchFor": .string(known.watchFor(readBy: manager.id)), "agreed": visit.agreed?.json ?? .null,
      "planA": .string(plan?.planA), "planB": .string(plan?.planB),
      "newInTheRoom": .array(known.newInTheRoom.map { .string($0.name) }),
    ]
  }
}

extension KnownMeeting {
  func isJoined(by person: Person.ID) -> Bool { joined.contains { $0.id == person } }

  /// Whom nobody has met before.
  var newInTheRoom: [Contact] { attended.filter { $0.metBefore == nil }.map(\.contact) }
}

extension Draft {
  var todayJSON: JSON {
    let form = form
    return [
      "draft": .string(id.text), "rep": .string(occasion.rep.id.text), "repName": .string(occasion.rep.name),
      "started": .string(started.iso8601), "answered": .integer(form.answeredCount),
      "of": .integer(form.asked.count),
    ]
  }
}

extension Observation {
  fileprivate var awaitingJSON: JSON {
    [
      "observation": .string(id.text), "meeting": .string(occasion.meeting?.text),
      "rep": .string(occasion.rep.id.text), "repName": .string(occasion.rep.name),
      "met": .string(occasion.met.iso8601), "customer": .string(occasion.customer?.name),
    ]
  }
}

extension RideAlongs {
  fileprivate var json: JSON {
    [
      "rep": .string(rep.id.text), "repName": .string(rep.name), "observations": .integer(observations),
      "days": .integer(days), "last": .string(last?.iso8601),
    ]
  }
}
