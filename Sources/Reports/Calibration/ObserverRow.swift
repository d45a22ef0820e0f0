import Analysis
import Coaching
import Text

/// How one observer scores.
struct ObserverRow: Sendable {
  let observer: Person.Reference
  /// That have a score by the measure.
  let observations: Int
  /// `nil` where nobody is there to be compared with.
  let severity: Estimate?
  /// The place among the groups that can be compared; `nil` without scores.
  let group: Int?
  /// Of the forms about meetings with enough levels.
  let straightLined: Proportion
  /// `nil` where no end of a meeting is known.
  let medianDelayMinutes: Double?
  /// `nil` while it is too early.
  let halo: ObserverHalo?
}

extension ObserverRow {
  /// Those of the people who have scored anything, by group and then in alphabetical order.
  static func all(
    of scored: ScoredMeetings, _ scores: [LabelledMeetings.Scored], _ severities: Severities,
    _ ties: ObserverTies, _ habits: FormHabits, _ people: [Person.Reference]
  ) -> [ObserverRow] {
    let observers = Set(scored.meetings.filter(\.isSeenByOthers).map(\.observer))
    let counts = Dictionary(grouping: scores, by: \.meeting.observer).mapValues(\.count)
    let rows = people.filter { observers.contains($0.id) }.map { observer in
      ObserverRow(
        observer: observer, observations: counts[observer.id] ?? 0,
        severity: severities.byObserver[observer.id], group: ties.group(of: observer.id),
        straightLined: habits.straightLining(of: observer.id).share,
        medianDelayMinutes: habits.medianDelayMinutes(of: observer.id), halo: habits.halos[observer.id])
    }
    return rows.sorted { one, other in
      let (first, second) = (one.group ?? Int.max, other.group ?? Int.max)
      return first == second ? inAlphabeticalOrder(one.observer.name, other.observer.name) : first < second
    }
  }
}
