import Coaching
import Journal
import Reports

extension Today {
  func ofManager() throws -> TodayOfManager {
    let first = now.day.firstOfQuarter
    let team = try journal.rideAlongs(since: first).filter { $0.rep.manager == person.id }
    let reps = team.map(\.rep)
    return TodayOfManager(
      of: person, visits: try visits(), drafts: try drafts(),
      awaitingOwnView: try awaitingOwnView(of: reps.map(\.id)),
      checks: try journal.checks(of: reps, in: first...now.day), rideAlongs: team, toCome: try toCome(),
      now: now)
  }

  /// What the team has planned for the next four weeks and the manager is not to join yet, soonest first.
  private func toCome() throws -> [KnownMeeting] {
    let last = Day(number: now.day.number + Today.looksAhead)
    let query = MeetingQuery(repsOf: person.id, since: now.day, until: last, statuses: [.planned])
    return try journal.knownMeetings(query).reversed().filter { $0.meeting.met > now && !isJoined($0) }
  }

  /// Days in which a meeting to join is looked for.
  private static let looksAhead = 28

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

  /// The manager's own views of the last days that have no view of the rep beside them, oldest first.
  private func awaitingOwnView(of reps: [Person.ID]) throws -> [Observation] {
    let since = now.adding(minutes: -Reader.ownViewAwaitedMinutes)
    let waiting = try journal.standings(of: reps, since: since).filter { _, standing in
      standing.observer == person.id && standing.kind == .manager && standing.meeting != nil
        && !standing.hasOwnView
    }
    return try waiting.keys.map { try journal.observation(named: $0.text) }
      .sorted { ($0.occasion.met, $0.id.text) < ($1.occasion.met, $1.id.text) }
  }
}
