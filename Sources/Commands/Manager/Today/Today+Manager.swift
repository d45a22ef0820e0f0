import Coaching
import Journal
import Reports

extension Today {
  func ofManager() throws -> TodayOfManager {
    let first = now.day.firstOfQuarter
    let team = try journal.rideAlongs(since: first).filter { $0.rep.manager == person.id }
    let reps = team.map(\.rep.id)
    return TodayOfManager(
      of: person, visits: try visits(), drafts: try drafts(), awaitingOwnView: try awaitingOwnView(of: reps),
      meetings: try journal.teamMeetings(of: reps, since: first, until: now), rideAlongs: team, now: now)
  }

  /// The team's meetings today, those the manager is to join first.
  private func visits() throws -> [TodayOfManager.Visit] {
    let query = MeetingQuery(
      repsOf: person.id, since: now.day, until: now.day, statuses: [.planned, .held])
    let oldestFirst = try journal.knownMeetings(query).reversed().filter { !isScored($0) }
    let (joined, others) = (oldestFirst.filter(isJoined), oldestFirst.filter { !isJoined($0) })
    return try (joined + others).map { TodayOfManager.Visit($0, agreed: try agreed(before: $0)) }
  }

  private func isJoined(_ known: KnownMeeting) -> Bool { known.joined.contains { $0.id == person.id } }

  private func isScored(_ known: KnownMeeting) -> Bool {
    known.observations.contains { $0.standing.observer == person.id }
  }

  /// What there is to come back to; `nil` for nothing.
  private func agreed(before known: KnownMeeting) throws -> Commitment? {
    let rep = known.rep.id
    return try journal.openCommitments(
      of: rep, before: known.meeting.met, not: known.meeting.id,
      besides: reader.withheld(among: journal.standings(of: rep))
    ).first
  }

  /// How many of the manager's own views of the last days have no view of the rep beside them.
  private func awaitingOwnView(of reps: [Person.ID]) throws -> Int {
    let since = now.adding(minutes: -Reader.ownViewAwaitedMinutes)
    return try journal.standings(of: reps, since: since).values.count {
      $0.observer == person.id && $0.kind == .manager && $0.meeting != nil && !$0.hasOwnView
    }
  }
}
