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
  /// How many of the manager's views wait for the rep's own.
  let awaitingOwnView: Int
  let meetings: TeamMeetings
  /// One for each rep of the team, since the quarter began.
  let rideAlongs: [RideAlongs]
  let now: Moment

  public init(
    of manager: Person, visits: [Visit], drafts: [Draft], awaitingOwnView: Int, meetings: TeamMeetings,
    rideAlongs: [RideAlongs], now: Moment
  ) {
    self.manager = manager
    self.visits = visits
    self.drafts = drafts
    self.awaitingOwnView = awaitingOwnView
    self.meetings = meetings
    self.rideAlongs = rideAlongs
    self.now = now
  }

  var observations: Int { rideAlongs.reduce(0) { $0 + $1.observations } }

  /// Visit days, each rep's for itself.
  var days: Int { rideAlongs.reduce(0) { $0 + $1.days } }

  /// Whom nobody has ridden along with for five weeks, or ever.
  var longAgo: [RideAlongs] { rideAlongs.filter { $0.isLongAgo(on: now.day) } }
}

extension TodayOfManager {
  public var json: JSON {
    [
      "role": .string(manager.role.rawValue), "person": .string(manager.id.text),
      "personName": .string(manager.name), "day": .string(now.day.description),
      "meetings": .array(visits.map { json(of: $0) }),
      "drafts": .array(drafts.map(\.todayJSON)), "awaitingOwnView": .integer(awaitingOwnView),
      "from": .string(now.day.firstOfQuarter.description), "to": .string(now.day.description),
      "held": .integer(meetings.held),
      "investmentNear": ["count": .integer(meetings.investmentNear), "of": .integer(meetings.buyingInKnown)],
      "keyPeopleMet": ["count": .integer(meetings.keyPeopleMet), "of": .integer(meetings.attendanceKnown)],
      "rideAlongs": .array(rideAlongs.map(\.json)),
    ]
  }

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

extension RideAlongs {
  fileprivate var json: JSON {
    [
      "rep": .string(rep.id.text), "repName": .string(rep.name), "observations": .integer(observations),
      "days": .integer(days), "last": .string(last?.iso8601),
    ]
  }
}
