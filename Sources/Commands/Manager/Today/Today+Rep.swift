import Coaching
import Journal
import Reports

extension Today {
  func ofRep() throws -> TodayOfRep {
    let next = try nextMeeting()
    let standings = try journal.standings(of: person.id)
    let yearAgo = Day(number: now.day.number - 365)
    return TodayOfRep(
      of: person, next: next,
      agreed: try journal.openCommitments(
        of: person.id, before: now, not: next?.meeting.id, besides: reader.withheld(among: standings)),
      latest: try latest(standings), drafts: try drafts(), withoutOutcome: try withoutOutcome(),
      seen: try journal.rideAlongs(since: yearAgo).first { $0.rep.id == person.id }, now: now)
  }

  /// The first meeting to come; `nil` when none is planned.
  private func nextMeeting() throws -> KnownMeeting? {
    let query = MeetingQuery(rep: person.id, since: now.day, statuses: [.planned])
    return try journal.knownMeetings(query).last { $0.meeting.met >= now }
  }

  /// The newest view of somebody else.
  private func latest(_ standings: [Observation.ID: Standing]) throws -> TodayOfRep.Latest? {
    let newest = try journal.observations(of: person.id, newest: Today.looksBack)
    guard
      let observation = newest.first(where: {
        $0.occasion.kind.isOfMeeting && $0.occasion.kind != .self && !$0.isPlan
      })
    else { return nil }
    let standing = standings[observation.id] ?? Standing(of: observation.occasion)
    let withheld = Withheld(observation, standing, to: reader)
    let apart = withheld == nil ? try furthestApart(observation) : nil
    return TodayOfRep.Latest(observation, withheld: withheld, apart: apart)
  }

  /// Where the rep's own view differs most; `nil` when it does not, or is not there.
  private func furthestApart(_ observation: Observation) throws -> Criterion? {
    guard let meeting = observation.occasion.meeting else { return nil }
    let pair = PairOfViews(of: observation, among: try journal.observations(of: meeting))
    guard let own = pair.own, let other = pair.other else { return nil }
    return ViewComparison(of: own, with: other).differences.first?.criterion
  }

  /// Meetings of two weeks that were held, with nothing said of what they led to.
  private func withoutOutcome() throws -> [Meeting] {
    let query = MeetingQuery(
      rep: person.id, since: Day(number: now.day.number - 14), begunBy: now, statuses: [.held])
    return try journal.meetings(query).filter { $0.outcome == nil }
  }

  /// Among how many of the newest observations the latest view of somebody else is looked for.
  private static let looksBack = 30
}
